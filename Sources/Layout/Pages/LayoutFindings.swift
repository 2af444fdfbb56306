import Breaking
import Geometry
import Resumes
import SourceText

/// What the author should know about the page that came of their text.
enum LayoutFindings {
    /// Lines longer than their measure by more than can be seen, each pointing at its words.
    static func report(_ columns: [PagedColumn], header: [VerticalItem], to diagnostics: inout Diagnostics) {
        for item in header + columns.flatMap(\.items) {
            guard case .slab(let slab) = item else { continue }
            for (character, span) in slab.missing {
                diagnostics.warn(
                    "missing-glyph", "No font has '\(character)' (\(codePoints(of: character))); a substitute is set",
                    at: span, help: "Name a fallback family that has it, or give a folder of fonts with --font-path.")
            }
            for standing in slab.lines where standing.line.fit.overrun > visible.points {
                let excess = Length.pt(standing.line.fit.overrun)
                diagnostics.warn(
                    "overfull-line", "Line is \(tenths(excess.millimetres)) mm longer than its column",
                    at: standing.line.span,
                    help: "Shorten it, or put a space or a soft hyphen (U+00AD) where it may be divided.")
            }
        }
        for column in columns {
            for (number, page) in column.pages.enumerated() where page.isOverfull {
                let first = column.items[page.items].lazy.compactMap { item -> SourceSpan? in
                    if case .slab(let slab) = item { return slab.lines.first?.line.span }
                    return nil
                }.first
                diagnostics.warn(
                    "overfull-page",
                    "Page \(number + 1) holds \(tenths(Length.pt(page.overrun).millimetres)) mm more than fits",
                    at: first, help: "Use smaller margins, or let the theme break more places.")
            }
        }
    }

    /// A letter's address that does not stand in its window.
    static func report(
        _ arrangement: StandingArrangement, _ letter: Letter?, to diagnostics: inout Diagnostics
    ) {
        let span = letter?.recipient.first?.span
        if arrangement.shift > .pt(0.5) {
            diagnostics.warn(
                "letter-header-tall",
                "Name and contacts push the address \(tenths(arrangement.shift.millimetres)) mm below its window's place",
                at: span,
                help: "Give fewer contacts or no headline, or set `letter.arrangement` to din5008b or flow.")
        }
        for slabs in arrangement.slabs {
            guard let room = slabs.room, slabs.height > room + .pt(0.5) else { continue }
            diagnostics.warn(
                "letter-address-tall",
                "The recipient's lines are \(tenths((slabs.height - room).millimetres)) mm taller than the window",
                at: span,
                help: "An address has six lines at most, in the US four; `letter.arrangement: flow` has no window.")
        }
    }

    /// `U+1F600`
    private static func codePoints(of character: Character) -> String {
        character.unicodeScalars.map { scalar in
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }.joined(separator: " ")
    }

    private static let visible = Length.pt(0.5)

    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
