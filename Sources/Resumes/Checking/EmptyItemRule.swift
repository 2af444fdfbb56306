internal import SourceText

/// A bullet without text, whether the reader kept it or left it out, or an entry without head and body.
enum EmptyItemRule: ResumeRule {
    static let word = "empty-item"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        for omission in subject.resume.omissions where omission.reason == .emptyItem {
            diagnostics.warn(
                word, "List item without text", at: omission.span,
                help: "Write something after the bullet, or delete it")
        }
        for placed in subject.lists {
            for (index, item) in placed.list.items.enumerated() where item.allSatisfy(\.isBlank) {
                diagnostics.warn(
                    word, "List item \(index + 1)\(location(placed.section)) is empty",
                    at: span(of: placed, near: index),
                    help: "Write something after the bullet, or delete it")
            }
        }
        for placed in subject.entries where placed.entry.isOnlyName && placed.kind == .work {
            let name = placed.entry[.title]
            diagnostics.warn(
                word, "'\(name?.plainText ?? "")' has nothing under it", at: name?.span ?? placed.entry.span,
                help: "Write when and what it was, or delete it")
        }
        for placed in subject.entries where placed.entry.isBlank {
            diagnostics.warn(
                word, "Entry\(location(placed.section)) is empty", at: placed.entry.span ?? placed.section.span,
                help: "Write something in it, or delete it")
        }
    }

    private static func location(_ section: RichText) -> String {
        section.isEmpty ? "" : " under '\(section.plainText)'"
    }

    /// An empty item has no place of its own: that of the item before it, or else of the title.
    private static func span(of placed: CheckedResume.PlacedList, near index: Int) -> SourceSpan? {
        let before = placed.list.items[..<index].reversed() + placed.list.items[index...]
        for item in before {
            for case .paragraph(let text) in item { if let span = text.span { return span } }
        }
        return placed.section.span
    }
}
