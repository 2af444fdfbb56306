extension ValueType where Value == String {
    static var text: ValueType { words(.text) }
    static var reference: ValueType { words(.reference) }
    static var dateFormat: ValueType { words(.dateFormat) }

    private static func words(_ form: ValueForm) -> ValueType {
        ValueType(form: form) { setting, _ in
            if case .text(let text) = setting.value { text } else { nil }
        } notation: {
            $0.isEmpty ? "" : "\"\($0)\""
        }
    }
}

extension ValueType where Value == [String] {
    static var texts: ValueType { lists(.texts) }
    static var families: ValueType { lists(.families) }

    static func choices(_ allowed: [String]) -> ValueType { lists(.choices(allowed)) }

    private static func lists(_ form: ValueForm) -> ValueType {
        ValueType(form: form) { setting, _ in
            if case .texts(let texts) = setting.value { texts } else { nil }
        } notation: {
            $0.joined(separator: ", ")
        }
    }
}

extension ValueType where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    static var choice: ValueType {
        ValueType(form: .choice(Value.allCases.map(\.rawValue))) { setting, _ in
            if case .text(let text) = setting.value { Value(rawValue: text) } else { nil }
        } notation: {
            $0.rawValue
        }
    }
}

extension ValueType where Value == [ContractTheme.Lever] {
    static var levers: ValueType {
        ValueType(form: .choices(ContractTheme.Lever.allCases.map(\.rawValue))) { setting, _ in
            if case .texts(let texts) = setting.value { texts.compactMap(ContractTheme.Lever.init) } else { nil }
        } notation: {
            $0.map(\.rawValue).joined(separator: ", ")
        }
    }
}

extension ValueType where Value == Template {
    static func template(_ fields: TemplateFields) -> ValueType {
        ValueType(form: .template(fields)) { setting, _ in
            if case .template(let template) = setting.value { template } else { nil }
        } notation: {
            $0.description
        }
    }
}

extension ValueType where Value == [RowTemplate] {
    static var rows: ValueType {
        ValueType(form: .rows) { setting, _ in
            if case .rows(let rows) = setting.value { rows } else { nil }
        } notation: { rows in
            rows.map { $0.end.isEmpty ? "\($0.start)" : "\($0.start) ⟷ \($0.end)" }.joined(separator: "; ")
        }
    }
}

extension ValueType where Value == [String: Int] {
    static var features: ValueType {
        ValueType(form: .features) { setting, _ in
            if case .features(let features) = setting.value { features } else { nil }
        } notation: { features in
            features.sorted { $0.key < $1.key }.map { $0.value == 1 ? $0.key : "\($0.key)=\($0.value)" }
                .joined(separator: ", ")
        }
    }
}

extension ValueType where Value == ClosedRange<Int>? {
    static var pageRange: ValueType {
        ValueType(form: .pageRange) { setting, _ in
            guard case .text(let text) = setting.value else { return nil }
            return ContractTheme.pages(written: text)
        } notation: { range in
            guard let range else { return "" }
            return range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
        }
    }
}

extension ValueType where Value == ClosedRange<Double> {
    /// Factors of the theme's own value.
    static var factors: ValueType {
        ValueType(form: .range(.factor)) { setting, resolution in
            guard case .range(let range) = setting.value else { return nil }
            let ends = [range.lowerBound, range.upperBound].map { end in
                resolution.clamp(end, to: .factor, setting) { ValueForm.short($0) }
            }
            return ends[0]...ends[1]
        } notation: { range in
            "\(ValueForm.short(range.lowerBound)) to \(ValueForm.short(range.upperBound))"
        }
    }
}
