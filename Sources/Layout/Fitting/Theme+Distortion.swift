import Geometry
import Themes

/// How far a theme is bent to meet a number of pages: 0 not at all; up to 1 the first of its levers gives, from none
/// to all it may; up to 2 the second, and so on. Negative amounts open the page instead of closing it.
struct Distortion: Hashable {
    var amount: Double

    /// The factor of a lever: 1 untouched, the end of its range at full use.
    func factor(_ lever: ContractTheme.Lever, in contract: ContractTheme) -> Double {
        let range = contract.range(of: lever)
        return 1 + abs(share(of: lever, in: contract)) * ((amount > 0 ? range.lowerBound : range.upperBound) - 1)
    }

    /// How much of a lever is used, from 0 to 1; below zero where the page is opened.
    func share(of lever: ContractTheme.Lever, in contract: ContractTheme) -> Double {
        guard let place = contract.order.firstIndex(of: lever) else { return 0 }
        let share = min(max(abs(amount) - Double(place), 0), 1)
        return amount < 0 ? -share : share
    }
}

extension ContractTheme {
    func range(of lever: Lever) -> ClosedRange<Double> {
        switch lever {
        case .gaps: gaps
        case .leading: leading
        case .margins: margins
        case .size: size
        case .looseness: 1...1
        }
    }
}

extension Theme {
    /// The theme with its gaps, leading, margins and sizes changed by the factors of a distortion.
    func distorted(by distortion: Distortion) -> Theme {
        guard distortion.amount != 0 else { return self }
        var theme = self
        func factor(_ lever: ContractTheme.Lever) -> Double { distortion.factor(lever, in: contract) }
        theme.scaleGaps(by: factor(.gaps))
        theme.page.margins.scale(by: factor(.margins))
        theme.styles.scale(leading: factor(.leading), size: factor(.size), minimum: contract.minimumSize)
        theme.sideStyles.scale(leading: factor(.leading), size: factor(.size), minimum: contract.minimumSize)
        theme.paragraph.lineWinning = distortion.share(of: .looseness, in: contract)
        return theme
    }

    /// What changed, in words, lever by lever: `entry gap 9 → 7.5 pt`, `leading 1.36 → 1.29`.
    func changes(by distortion: Distortion) -> [String] {
        let bent = distorted(by: distortion)
        return contract.order.compactMap { lever in
            guard distortion.share(of: lever, in: contract) != 0 else { return nil }
            switch lever {
            case .gaps: return change("entry gap", \.sections.all.entry.spaceBetween.points, bent, unit: " pt")
            case .leading: return change("leading", \.relativeLeading, bent, unit: "")
            case .margins: return change("margins", \.page.margins.start.millimetres, bent, unit: " mm")
            case .size: return change("type", \.styles[.body].size.points, bent, unit: " pt")
            case .looseness:
                return "paragraphs a line \(distortion.amount > 0 ? "shorter" : "longer") where that costs little"
            }
        }
    }

    private var relativeLeading: Double { styles[.body].leading / styles[.body].size }

    /// Nil where nothing can be seen of it.
    private func change(_ name: String, _ value: KeyPath<Theme, Double>, _ bent: Theme, unit: String) -> String? {
        let (before, after) = (Self.short(self[keyPath: value]), Self.short(bent[keyPath: value]))
        return before == after ? nil : "\(name) \(before) → \(after)\(unit)"
    }

    /// With two digits at most after the point.
    static func short(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        if rest == 0 { return "\(whole)" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    private mutating func scaleGaps(by factor: Double) {
        header.spaceBelow = header.spaceBelow * factor
        header.spaceBelowHeadline = header.spaceBelowHeadline * factor
        paragraph.gap = paragraph.gap * factor
        lists.itemGap = lists.itemGap * factor
        lists.spaceAround = lists.spaceAround * factor
        sections.all.scaleGaps(by: factor)
        sections.side.scaleGaps(by: factor)
        for kind in sections.kinds.keys { sections.kinds[kind]?.scaleGaps(by: factor) }
        for kind in sections.sideKinds.keys { sections.sideKinds[kind]?.scaleGaps(by: factor) }
    }
}

extension SectionTheme {
    fileprivate mutating func scaleGaps(by factor: Double) {
        spaceAbove = spaceAbove * factor
        title.spaceBelow = title.spaceBelow * factor
        entry.spaceBetween = entry.spaceBetween * factor
        entry.spaceBelowHead = entry.spaceBelowHead * factor
    }
}

extension Insets {
    fileprivate mutating func scale(by factor: Double) {
        top = top * factor
        bottom = bottom * factor
        start = start * factor
        end = end * factor
    }
}

extension TextStyles {
    /// Sizes stop at the minimum, unless the theme itself is below it.
    fileprivate mutating func scale(leading: Double, size: Double, minimum: Length) {
        for role in TextRole.allCases {
            var style = self[role]
            let scaled = max(style.size * size, min(style.size, minimum))
            style.leading = style.leading * leading * (scaled / style.size)
            style.size = scaled
            self[role] = style
        }
    }
}
