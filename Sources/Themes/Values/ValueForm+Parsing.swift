import Geometry
import SourceText
import SyntaxTrees

extension ValueForm {
    /// Understands a value of a theme file.
    func parse(_ node: DataNode) throws(ValueFault) -> ThemeValue {
        switch self {
        case .flag: try flag(node)
        case .integer(let range): try integer(node, range)
        case .number: .number(try number(node))
        case .length: .length(try length(node))
        case .leading: try leading(node)
        case .tracking: .number(try tracking(node))
        case .weight: try weight(node)
        case .color: try color(node)
        case .text, .reference: .text(try text(node))
        case .texts, .families: try texts(node)
        case .choice(let allowed): .text(try choice(node, allowed))
        case .choices(let allowed): try choices(node, allowed)
        case .template(let fields): .template(try TemplateReading(fields: fields).template(node))
        case .rows: .rows(try TemplateReading(fields: .entry).rows(node))
        case .features: .features(try FeatureReading.features(node))
        case .range: .range(try range(node))
        case .pageRange: .text(try pageRange(node))
        case .paper: try paper(node)
        case .dateFormat: .text(try DatePattern.check(text(node)))
        }
    }

    private func wanted(_ node: DataNode) -> ValueFault {
        ValueFault("\(node.described) stands where \(phrase) is wanted")
    }

    private func flag(_ node: DataNode) throws(ValueFault) -> ThemeValue {
        guard case .bool(let value) = node.kind else { throw wanted(node) }
        return .flag(value)
    }

    /// Clamping needs no measures here, but is left to the resolution, so that all of it is in one place.
    private func integer(_ node: DataNode, _ range: ClosedRange<Int>) throws(ValueFault) -> ThemeValue {
        switch node.kind {
        case .integer(let value): return .integer(value)
        case .number(let text):
            guard let value = Double(text), value.isFinite else { throw wanted(node) }
            return .integer(Int(min(max(value.rounded(), -1e9), 1e9)))
        default: throw wanted(node)
        }
    }

    private func pageRange(_ node: DataNode) throws(ValueFault) -> String {
        let text =
            switch node.kind {
            case .integer(let value): String(value)
            case .string(let text): text
            default: throw wanted(node)
            }
        guard ContractTheme.pages(written: text) != nil else { throw wanted(node) }
        return text
    }

    private func number(_ node: DataNode) throws(ValueFault) -> Double {
        if let value = node.numberValue { return value }
        if case .string(let text) = node.kind, case .measure(let value, let unit) = MeasureScanner.scan(text) {
            if unit == "%" { return value / 100 }
            if unit.isEmpty { return value }
        }
        throw wanted(node)
    }

    private func length(_ node: DataNode) throws(ValueFault) -> LengthExpression {
        if let value = node.numberValue { return LengthExpression(value: value, unit: .points) }
        guard case .string(let text) = node.kind, case .measure(let value, let unit) = MeasureScanner.scan(text) else {
            throw wanted(node)
        }
        guard let length = MeasureScanner.length(value, unit: unit) else {
            if unit.first == "," {
                throw ValueFault(
                    "'\(text.shortened)' has a comma; decimals have a full stop: \(text.replacing(",", with: ".").shortened)"
                )
            }
            throw .unknown(unit, what: "unit", among: MeasureScanner.lengthUnits)
        }
        return length
    }

    /// A number above 4 can only be meant as points.
    private func leading(_ node: DataNode) throws(ValueFault) -> ThemeValue {
        if let value = node.numberValue {
            return value > 4 ? .length(LengthExpression(value: value, unit: .points)) : .number(value)
        }
        if case .string(let text) = node.kind, case .measure(let value, "") = MeasureScanner.scan(text), value <= 4 {
            return .number(value)
        }
        let length = try length(node)
        return switch length.unit {
        case .em: .number(length.value)
        case .percent: .number(length.value / 100)
        case .points: .length(length)
        }
    }

    private func tracking(_ node: DataNode) throws(ValueFault) -> Double {
        if let value = node.numberValue { return value }
        guard case .string(let text) = node.kind, case .measure(let value, let unit) = MeasureScanner.scan(text) else {
            throw wanted(node)
        }
        switch unit {
        case "", "em": return value
        case "%": return value / 100
        default: throw .unknown(unit, what: "unit", among: ["em"])
        }
    }

    private func weight(_ node: DataNode) throws(ValueFault) -> ThemeValue {
        if let value = node.numberValue { return .integer(Int(min(max(value, -9999), 9999).rounded())) }
        guard case .string(let text) = node.kind else { throw wanted(node) }
        if case .measure(let value, "") = MeasureScanner.scan(text) {
            return .integer(Int(min(max(value, -9999), 9999)))
        }
        guard let weight = WeightNames.weight(named: text) else {
            throw .unknown(text, what: "weight", among: WeightNames.all.map(\.name))
        }
        return .integer(weight)
    }

    private func color(_ node: DataNode) throws(ValueFault) -> ThemeValue {
        let text = try text(node)
        guard text.hasPrefix("#") else { return .color(.named(text)) }
        guard let color = Color(hex: text) else {
            throw ValueFault(
                "'\(text.shortened)' is no colour", help: "A colour is #rgb, #rrggbb or a name of the palette")
        }
        return .color(.color(color))
    }

    private func text(_ node: DataNode) throws(ValueFault) -> String {
        guard case .string(let text) = node.kind else { throw wanted(node) }
        return text
    }

    private func texts(_ node: DataNode) throws(ValueFault) -> ThemeValue {
        let nodes = node.elements ?? [node]
        var texts: [String] = []
        for node in nodes { texts.append(try text(node)) }
        guard !texts.isEmpty, texts.allSatisfy({ !$0.isEmpty }) || !isFamilies else { throw wanted(node) }
        return .texts(texts)
    }

    private var isFamilies: Bool {
        if case .families = self { return true }
        return false
    }

    private func choice(_ node: DataNode, _ allowed: [String]) throws(ValueFault) -> String {
        guard case .string(let text) = node.kind else { throw wanted(node) }
        guard allowed.contains(text) else {
            var fault = ValueFault.unknown(text, what: "value", among: allowed)
            fault.span = node.span
            throw fault
        }
        return text
    }

    private func choices(_ node: DataNode, _ allowed: [String]) throws(ValueFault) -> ThemeValue {
        guard let nodes = node.elements else { throw wanted(node) }
        var texts: [String] = []
        for node in nodes {
            let text = try choice(node, allowed)
            guard !texts.contains(text) else { throw ValueFault("'\(text)' stands here twice", at: node.span) }
            texts.append(text)
        }
        return .texts(texts)
    }

    private func range(_ node: DataNode) throws(ValueFault) -> ThemeValue.Factors {
        guard let ends = node.elements, ends.count == 2 else { throw wanted(node) }
        let (low, high) = (try number(ends[0]), try number(ends[1]))
        guard low <= high else { throw ValueFault("The lower end \(low) is above the upper end \(high)") }
        return low...high
    }

    private func paper(_ node: DataNode) throws(ValueFault) -> ThemeValue {
        let text = try text(node)
        let names = PaperName.allCases.map(\.rawValue)
        if let name = PaperName.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) {
            return .paper(
                LengthExpression(value: name.size.width.points, unit: .points),
                LengthExpression(value: name.size.height.points, unit: .points))
        }
        let sides = text.lowercased().split(whereSeparator: { $0 == "x" || $0 == "×" }).map {
            MeasureScanner.scan(String($0))
        }
        guard sides.count == 2, case .measure(let width, let widthUnit) = sides[0],
            case .measure(let height, let heightUnit) = sides[1]
        else {
            var fault = ValueFault.unknown(text, what: "paper", among: names)
            fault.help = "Allowed: \(names.joined(separator: ", ")), or width x height: 210mm x 297mm"
            throw fault
        }
        if widthUnit.isEmpty, heightUnit.isEmpty {
            let guess = "\(ValueForm.short(width))mm x \(ValueForm.short(height))mm"
            throw ValueFault("'\(text.shortened)' has no unit; did you mean '\(guess)'?")
        }
        // `210 x 297mm`: the unit stands once for both.
        guard let first = MeasureScanner.length(width, unit: widthUnit.isEmpty ? heightUnit : widthUnit),
            let second = MeasureScanner.length(height, unit: heightUnit), first.unit == .points, second.unit == .points
        else { throw .unknown(heightUnit, what: "unit of paper", among: ["pt", "mm", "cm", "in"]) }
        return .paper(first, second)
    }
}

extension ThemeValue {
    typealias Factors = ClosedRange<Double>
}

extension DataNode {
    /// A finite number, if this is one.
    var numberValue: Double? {
        switch kind {
        case .integer(let value): return Double(value)
        case .number(let text): return Double(text).flatMap { $0.isFinite ? $0 : nil }
        default: return nil
        }
    }

    /// For messages: `'12 parsecs'`, `A list`.
    var described: String {
        if let text = scalarText { return "'\(text.shortened)'" }
        if elements?.isEmpty == true { return "An empty list" }
        return kindName.prefix(1).uppercased() + kindName.dropFirst()
    }
}

/// Sheets by name.
enum PaperName: String, CaseIterable {
    case a4 = "A4"
    case letter = "Letter"
    case legal = "Legal"
    case a5 = "A5"

    var size: Size {
        switch self {
        case .a4: .a4
        case .letter: .letter
        case .legal: Size(width: .inches(8.5), height: .inches(14))
        case .a5: Size(width: .mm(148), height: .mm(210))
        }
    }
}
