public import Geometry

/// The look of sections: one for all, and by kind what differs.
public struct SectionThemes: Hashable, Sendable {
    public var all: SectionTheme
    /// Keys are the raw values of `SectionKind`.
    public var kinds: [String: SectionTheme]
    /// For sections in the side column.
    public var side: SectionTheme
    public var sideKinds: [String: SectionTheme]
    /// Kinds in the order they stand; kinds not named follow in the author's order, `*` says where. Empty: as written.
    public var order: [String]

    public func theme(for kind: String, inSide: Bool) -> SectionTheme {
        inSide ? sideKinds[kind] ?? side : kinds[kind] ?? all
    }
}

public struct SectionTheme: Hashable, Sendable {
    public var title: SectionTitleTheme
    /// How far the section's content stands in from the start: the room of a margin column.
    public var inset: Length
    /// Between the margin column's text and the content.
    public var insetGap: Length
    public var entry: EntryTheme
    public var list: ListLayout
    public var labels: LabelLayout
    /// Above the title.
    public var spaceAbove: Length

    /// The margin column has one text at a height: where entries have theirs, or there is no room, titles stand above.
    public var titleStandsInMargin: Bool { title.placement == .margin && inset > .zero && entry.margin.isEmpty }

    public enum ListLayout: String, Hashable, Sendable, CaseIterable {
        case bullets
        /// Short items run on with a separator; long ones stay bullets.
        case inline
        /// Items one a line, without marks.
        case plain
        /// Short items in columns of equal width; long ones stay bullets.
        case columns
    }

    public enum LabelLayout: String, Hashable, Sendable, CaseIterable {
        /// `Label: text` running on.
        case inline
        /// Labels in the margin column, or in a column as wide as the longest of them, at most a third of the measure.
        case column
        /// The label on a line of its own above the text.
        case above
    }
}

public struct SectionTitleTheme: Hashable, Sendable {
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        case none, below, above
        /// From the end of the title, which begins the line, to the end of the measure; at half the letters' height.
        case after
        /// A bar as wide as the margin column, at half the letters' height; the title begins where the content does.
        case before
    }

    public enum Placement: String, Hashable, Sendable, CaseIterable {
        case above
        /// In the margin column, on the baseline of the content's first line.
        case margin
    }

    public enum Alignment: String, Hashable, Sendable, CaseIterable {
        case start, center, end
    }

    public var placement: Placement
    public var alignment: Alignment
    public var rule: Rule
    public var ruleThickness: Length
    public var ruleColor: Color
    /// Between the title's baseline (below), its capitals (above) or its end (after) and the rule; a rule before it
    /// ends where the margin column does.
    public var ruleGap: Length
    /// From the title's last line (or its rule) to the content.
    public var spaceBelow: Length
    /// Whether it stands again, with the language's "continued", where the section goes on on another page.
    public var repeats: Bool
}

/// The head of an entry as rows of cells, and the space around it.
public struct EntryTheme: Hashable, Sendable {
    public var rows: [RowTemplate]
    /// What stands in the margin column beside the first row; empty for nothing.
    public var margin: Template
    public var marginAlignment: SectionTitleTheme.Alignment
    /// Between two entries.
    public var spaceBetween: Length
    /// From the head to the body.
    public var spaceBelowHead: Length
    /// Whether the body stands in under the head.
    public var bodyIndent: Length
    /// Head of a single role among several at one employer; empty rows use `rows`.
    public var roleRows: [RowTemplate]
    /// A thin line with a dot beside each entry, in the margin column.
    public var timeline: Bool
    public var timelineColor: Color
    /// Whether the first row of the head stands again, with "continued", where the entry goes on on another page.
    public var repeats: Bool
}

/// One line of an entry's head: text at the start that may wrap, text at the end that never does.
public struct RowTemplate: Hashable, Sendable {
    public var start: Template
    public var end: Template

    public init(start: Template, end: Template = Template()) {
        self.start = start
        self.end = end
    }
}

public struct ListTheme: Hashable, Sendable {
    /// The mark of each level, the last repeated for deeper ones.
    public var marks: [String]
    public var markColor: Color
    /// From the edge of the text around to the item's text.
    public var indent: Length
    /// Between the mark and the text.
    public var markGap: Length
    public var itemGap: Length
    /// Between lists and paragraphs around them.
    public var spaceAround: Length
    /// Between items that run on.
    public var inlineSeparator: String
    /// Items of more characters than this never run on.
    public var inlineLimit: Int
}

public struct DateTheme: Hashable, Sendable {
    /// `MMM yyyy`, `MM/yyyy`, `yyyy-MM` …; `locale` for what the language is used to; `written` leaves the author's form.
    public var format: String
    /// Between the ends of a range; `locale` for the language's own.
    public var rangeSeparator: String
}
