import Geometry
import Themes

/// How far a theme is bent to meet a number of pages: 0 not at all; up to 1 the first of its levers gives, from none
/// to all it may; up to 2 the second, and so on. Negative amounts open the page instead of closing it.
struct Distortion: Hashable {
    var amount: Double

    /// The factor of a lever: 1 untouched, the end of its range at full use.
    func factor(_ lever: ContractTheme.Lever, in contract: ContractTheme) -> Double {
        guard let place = contract.order.firstIndex(of: lever) else { return 1 }
        let share = min(max(abs(amount) - Double(place), 0), 1)
        let range = contract.range(of: lever)
        return 1 + share * ((amount > 0 ? range.lowerBound : range.upperBound) - 1)
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
        return theme
    }

    /// What changed, in words: `gaps 100 → 72 %`.
    func changes(by distortion: Distortion) -> String {
        contract.order.compactMap { lever in
            let percent = Int((distortion.factor(lever, in: contract) * 100).rounded())
            return percent == 100 ? nil : "\(lever.rawValue) \(percent) %"
        }.joined(separator: ", ")
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
