import Geometry
import SourceText

extension ThemeCheck {
    /// Keys that are set and change nothing, because another key switches off what they are about; those of the file
    /// itself, since what it extends is meant for others too.
    static let idleKeys: Rule = { subject in
        let layers = subject.provenance.layers.dropFirst(subject.provenance.inherited)
        let own = Set(layers.flatMap { $0.settings().map(\.setting.span) })
        return conditions(subject.theme).flatMap { condition -> [Diagnostic] in
            guard condition.isIdle else { return [] }
            return subject.provenance.places.filter { place in
                condition.prefixes.contains { place.path == $0 || place.path.hasPrefix("\($0).") }
                    && !condition.except.contains(place.path) && own.contains(place.span)
            }.map { place in
                Diagnostic(
                    .note, "theme-idle-key", "'\(place.path)' has no effect: \(condition.reason)", at: place.span)
            }
        }
    }

    private struct Condition {
        let isIdle: Bool
        let prefixes: [String]
        var except: [String] = []
        let reason: String
    }

    private static func conditions(_ theme: Theme) -> [Condition] {
        let hasSide = theme.page.columns == .sidebar
        let isRagged = theme.paragraph.alignment == .ragged
        return [
            Condition(
                isIdle: !hasSide, prefixes: ["side", "sections.side"],
                reason: "'page.columns' is 'single', so that there is no side column"),
            Condition(
                isIdle: theme.header.rule == .zero, prefixes: ["header.ruleColor", "header.ruleGap"],
                reason: "the header has no rule"),
            Condition(
                isIdle: theme.header.contacts == .lines, prefixes: ["header.separator"],
                reason: "contacts stand one a line"),
            Condition(
                isIdle: theme.header.photoWidth == .zero,
                prefixes: ["photoRounding", "photoRatio", "photoPlacement", "photoGap"].map { "header.\($0)" },
                reason: "there is no portrait"),
            Condition(
                isIdle: theme.header.photoPlacement == .side && !hasSide, prefixes: ["header.photoPlacement"],
                reason: "there is no side column; the portrait stands at the header's end"),
            Condition(
                isIdle: theme.header.photoPlacement == .bleed && theme.header.ground == theme.page.ground,
                prefixes: ["header.photoPlacement"],
                reason: "the header has no ground of its own; the portrait stands at its end"),
            Condition(
                isIdle: theme.header.code == .never, prefixes: ["header.codeWidth"], reason: "there is no QR code"),
            Condition(
                isIdle: !theme.paragraph.hyphenate,
                prefixes: ["hyphenMinBefore", "hyphenMinAfter", "hyphenPenalty"].map { "paragraph.\($0)" },
                reason: "words are not divided"),
            Condition(
                isIdle: isRagged,
                prefixes: ["expansion", "spaceShrink", "spaceLimit", "lastLineFit"].map { "paragraph.\($0)" },
                reason: "lines are not justified"),
            Condition(isIdle: !isRagged, prefixes: ["paragraph.ragStretch"], reason: "lines are justified"),
            running(theme.page.runningHead, "page.head"), running(theme.page.runningFoot, "page.foot"),
        ] + sections(theme)
    }

    private static func running(_ line: RunningTheme, _ path: String) -> Condition {
        let keys = ["distance", "onFirstPage", "rule"].map { "\(path).\($0)" }
        let isEmpty = line.start.isEmpty && line.center.isEmpty && line.end.isEmpty
        return Condition(isIdle: isEmpty, prefixes: keys, reason: "the line is empty")
    }

    private static func sections(_ theme: Theme) -> [Condition] {
        let main =
            [("all", theme.sections.all)] + theme.sections.kinds.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        return main.flatMap { name, section -> [Condition] in
            let path = "sections.\(name)"
            // What all sections set may be meant for a kind that switches it on.
            let others = name == "all" ? main.map(\.1) : [section]
            return [
                Condition(
                    isIdle: others.allSatisfy { $0.title.rule == .none },
                    prefixes: ["ruleThickness", "ruleColor", "ruleGap"].map { "\(path).title.\($0)" },
                    reason: "titles have no rule"),
                Condition(
                    isIdle: others.allSatisfy { $0.inset == .zero },
                    prefixes: ["\(path).insetGap", "\(path).entry.margin", "\(path).entry.marginAlignment"],
                    reason: "there is no margin column, since 'inset' is 0"),
                Condition(
                    isIdle: others.allSatisfy { $0.title.placement == .margin && !$0.titleStandsInMargin },
                    prefixes: ["\(path).title.placement"],
                    reason: section.inset == .zero
                        ? "there is no margin column, since 'inset' is 0"
                        : "entries have a text of their own in the margin column"),
                Condition(
                    isIdle: others.allSatisfy { $0.title.rule == .after && !$0.titleStandsInMargin },
                    prefixes: ["\(path).title.alignment"],
                    reason: "a rule after the title wants it at the start"),
                Condition(
                    isIdle: others.allSatisfy { $0.title.rule == .before },
                    prefixes: ["alignment", "ruleGap"].map { "\(path).title.\($0)" },
                    reason: "a rule before the title fills the margin column"),
                Condition(
                    isIdle: others.allSatisfy {
                        $0.title.rule == .before && ($0.inset <= $0.insetGap || $0.titleStandsInMargin)
                    },
                    prefixes: ["\(path).title.rule"],
                    reason: section.titleStandsInMargin
                        ? "the title stands in the margin column itself"
                        : "there is no margin column, since 'inset' is not more than 'insetGap'"),
                Condition(
                    isIdle: others.allSatisfy { !$0.entry.timeline }, prefixes: ["\(path).entry.timelineColor"],
                    reason: "there is no timeline"),
            ]
        }
    }
}
