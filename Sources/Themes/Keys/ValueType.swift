import Geometry

/// A form together with the Swift type it means: what a setting is worth once body size and palette are known.
struct ValueType<Value: Sendable>: Sendable {
    let form: ValueForm
    /// Nil where the value cannot be used after all; the resolution has then been told why.
    let resolve: @Sendable (Setting, inout Resolution) -> Value?
    /// As a theme would write it, for the reference: `18mm`, `justified`.
    let notation: @Sendable (Value) -> String
}

extension ValueType where Value == Bool {
    static var flag: ValueType {
        ValueType(form: .flag) { setting, _ in
            if case .flag(let value) = setting.value { value } else { nil }
        } notation: {
            String($0)
        }
    }
}

extension ValueType where Value == Int {
    static func integer(_ range: ClosedRange<Int>, because reason: String) -> ValueType {
        let bounds = Bounds(Double(range.lowerBound)...Double(range.upperBound), reason)
        return ValueType(form: .integer(range)) { setting, resolution in
            guard case .integer(let value) = setting.value else { return nil }
            return Int(resolution.clamp(Double(value), to: bounds, setting) { ValueForm.short($0) })
        } notation: {
            String($0)
        }
    }

    /// On TeX's scale of penalties and demerits.
    static var penalty: ValueType {
        integer(-10_000...10_000, because: "penalties run from -10000 (always) to 10000 (never)")
    }
    static var demerits: ValueType { integer(0...100_000, because: "demerits run from 0 to 100000") }
    static var tolerance: ValueType {
        integer(-1...10_000, because: "badness runs from 0 to 10000; -1 leaves the pass out")
    }

    static var weight: ValueType {
        ValueType(form: .weight) { setting, resolution in
            guard case .integer(let value) = setting.value else { return nil }
            return Int(resolution.clamp(Double(value), to: .weight, setting) { ValueForm.short($0) })
        } notation: {
            String($0)
        }
    }
}

extension ValueType where Value == Double {
    static func number(_ bounds: Bounds) -> ValueType {
        ValueType(form: .number(bounds)) { setting, resolution in
            guard case .number(let value) = setting.value else { return nil }
            return resolution.clamp(value, to: bounds, setting) { ValueForm.short($0) }
        } notation: {
            ValueForm.short($0)
        }
    }

    static var tracking: ValueType {
        ValueType(form: .tracking) { setting, resolution in
            guard case .number(let value) = setting.value else { return nil }
            return resolution.clamp(value, to: .tracking, setting) { "\(ValueForm.short($0))em" }
        } notation: {
            $0 == 0 ? "0" : "\(ValueForm.short($0))em"
        }
    }
}

extension ValueType where Value == Length {
    static func length(_ bounds: Bounds) -> ValueType {
        ValueType(form: .length(bounds)) { setting, resolution in
            guard case .length(let value) = setting.value else { return nil }
            let points = value.length(em: resolution.em, measure: resolution.measure).points
            return .pt(resolution.clamp(points, to: bounds, setting) { "\(ValueForm.short($0))pt" })
        } notation: {
            $0.notation
        }
    }

    /// Here an em is the style's own size.
    static var leading: ValueType {
        ValueType(form: .leading) { setting, resolution in
            let size = resolution.em
            let factor: Double
            switch setting.value {
            case .number(let value): factor = value
            case .length(let value): factor = value.length(em: size, measure: resolution.measure) / size
            default: return nil
            }
            return size * resolution.clamp(factor, to: .leading, setting) { ValueForm.short($0) }
        } notation: {
            $0.notation
        }
    }
}

extension Length {
    /// In millimetres where those are round and points are not: `18mm`, `12pt`.
    var notation: String {
        let half = millimetres * 2
        let isRound = abs(half - half.rounded()) < 1e-6 && abs(points - points.rounded()) > 1e-6
        return isRound ? "\(ValueForm.short(millimetres))mm" : "\(ValueForm.short(points))pt"
    }
}

extension ValueType where Value == Color {
    static var color: ValueType {
        ValueType(form: .color) { setting, resolution in
            guard case .color(let expression) = setting.value else { return nil }
            return resolution.color(expression, setting)
        } notation: { color in
            Palette.basic.first { Palette.plain.colors[$0.name] == color }?.name ?? color.description
        }
    }
}

extension ValueType where Value == Size {
    static var paper: ValueType {
        ValueType(form: .paper) { setting, resolution in
            guard case .paper(let width, let height) = setting.value else { return nil }
            // From a postcard to a newspaper's page.
            let bounds = Bounds(200...3000, "a sheet's side measures between 200pt and 3000pt")
            let sides = [width, height].map { side in
                Length.pt(resolution.clamp(side.value, to: bounds, setting) { "\(ValueForm.short($0))pt" })
            }
            return Size(width: sides[0], height: sides[1])
        } notation: { size in
            PaperName.allCases.first { $0.size == size }?.rawValue ?? "\(size.width.notation) x \(size.height.notation)"
        }
    }
}
