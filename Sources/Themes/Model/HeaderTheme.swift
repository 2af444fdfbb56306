public import Geometry

/// Name, headline and contacts at the top of page one.
public struct HeaderTheme: Hashable, Sendable {
    public enum Alignment: String, Hashable, Sendable, CaseIterable {
        case start, center, end
        /// Name and headline at the start, contacts in lines at the end.
        case split
    }

    public enum ContactLayout: String, Hashable, Sendable, CaseIterable {
        /// Running on in lines, with a separator between.
        case inline
        /// One contact a line.
        case lines
    }

    public enum PhotoPlacement: String, Hashable, Sendable, CaseIterable {
        case start, end
        /// Over the end of the header's band, up to the edges of the sheet.
        case bleed
        /// On top of the side column.
        case side
    }

    public enum CodePresence: String, Hashable, Sendable, CaseIterable {
        case never
        /// With `--profile print` only: who reads on a screen follows the link.
        case print
        case always
    }

    public var alignment: Alignment
    public var contacts: ContactLayout
    /// How far name and contacts stand in from the start; labels of contacts in lines then stand in the margin column.
    public var inset: Length
    /// Between contacts that run on, with its spaces.
    public var separator: String
    /// Whether contacts keep a word before them ("Phone").
    public var showsLabels: Bool
    public var spaceBelowName: Length
    public var spaceBelowHeadline: Length
    public var spaceBelow: Length
    /// Thickness of a rule under the header; zero for none.
    public var rule: Length
    public var ruleColor: Color
    public var ruleGap: Length
    /// A band of colour behind the header that runs to the edges of the sheet; the page's ground for none.
    public var ground: Color
    /// Links among the contacts: those of a dark band cannot have the colour of links on the page.
    public var linkColor: Color
    /// The portrait's width; zero leaves it out.
    public var photoWidth: Length
    /// As a share of the width: 0 square, 0.5 a circle.
    public var photoRounding: Double
    /// Its height as a share of its width; what is too much of the picture is cut off.
    public var photoRatio: Double
    public var photoPlacement: PhotoPlacement
    /// Between the portrait and the text beside or below it.
    public var photoGap: Length
    /// Whether contacts have icons before them instead of words.
    public var icons: Bool
    /// Whether the first web address among the contacts stands as a QR code too.
    public var code: CodePresence
    /// With the light margin around it.
    public var codeWidth: Length
}
