import Geometry
import SourceText

/// A value as a theme file gives it: understood, but not yet measured against body size and palette.
enum ThemeValue: Hashable, Sendable {
    /// `null`: what the file below or plain says.
    case reset
    case flag(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case texts([String])
    case color(ColorExpression)
    case length(LengthExpression)
    case template(Template)
    case rows([RowTemplate])
    case features([String: Int])
    case range(ClosedRange<Double>)
    case paper(LengthExpression, LengthExpression)
}

/// A length with its unit, before it is known what an em is.
struct LengthExpression: Hashable, Sendable {
    enum Unit: Hashable, Sendable {
        case points
        /// Of the body's size, or of the style's own inside a style.
        case em
        /// A hundredth of the width of the text block.
        case percent
    }

    /// In points, em or per cent.
    var value: Double
    var unit: Unit

    func length(em: Length, measure: Length) -> Length {
        switch unit {
        case .points: .pt(value)
        case .em: em * value
        case .percent: measure * (value / 100)
        }
    }
}

/// A colour by its components or by a name of the palette.
enum ColorExpression: Hashable, Sendable {
    case color(Color)
    case named(String)
}

/// A value with its places in the file that set it.
struct Setting: Sendable {
    var value: ThemeValue
    var keySpan: SourceSpan
    var span: SourceSpan
}

/// What one theme file sets, or several laid over one another: the shape of the JSON, only what is given.
struct SettingTree: Sendable {
    /// The value of a key; on a group, the one value that stands for all of it (`"margins": "20mm"`).
    var own: Setting?
    var children: [String: SettingTree] = [:]

    static let empty = SettingTree()

    var isEmpty: Bool { own == nil && children.isEmpty }

    subscript(name: String) -> SettingTree { children[name] ?? .empty }

    /// The tree at a dotted path, empty if nothing is set there.
    func at(_ path: String) -> SettingTree {
        path.split(separator: ".").reduce(self) { $0[String($1)] }
    }

    /// Lays another tree over this one: what it sets wins, what it resets vanishes.
    mutating func overlay(_ upper: SettingTree) {
        if let own = upper.own {
            children = [:]
            self.own = own.value == .reset ? nil : own
        }
        for (name, child) in upper.children { children[name, default: .empty].overlay(child) }
    }

    /// All settings with their paths, in the order of the paths.
    func settings(under prefix: String = "") -> [(path: String, setting: Setting)] {
        let here = own.map { [(path: prefix, setting: $0)] } ?? []
        return children.sorted { $0.key < $1.key }.reduce(into: here) { list, child in
            list += child.value.settings(under: prefix.isEmpty ? child.key : "\(prefix).\(child.key)")
        }
    }
}
