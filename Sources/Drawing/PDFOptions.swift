/// What a PDF shall conform to; the raw value is the word of the command line.
public enum PDFStandard: String, CaseIterable, Hashable, Sendable {
    /// PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) at once.
    case a2aAndUA1 = "a-2a"
    /// PDF/UA-1 alone, without an output intent.
    case ua1 = "ua-1"
    /// PDF/A-2b alone.
    case a2b = "a-2b"
    /// Claims nothing; tagged all the same.
    case none
    /// PDF/A-3a (ISO 19005-3) and PDF/UA-1: as the first, and files may be attached.
    case a3a = "a-3a"

    /// The part and level of ISO 19005 the file claims.
    var archival: (part: Int, level: String)? {
        switch self {
        case .a2aAndUA1: (2, "A")
        case .a2b: (2, "B")
        case .a3a: (3, "A")
        case .ua1, .none: nil
        }
    }

    var claimsAccessibility: Bool {
        switch self {
        case .a2aAndUA1, .ua1, .a3a: true
        case .a2b, .none: false
        }
    }

    /// PDF/A-2 allows only PDF/A files as attachments (ISO 19005-2, 6.8), PDF/A-3 any.
    public var allowsAttachments: Bool { archival?.part != 2 }
}

/// A file inside the PDF that belongs to the whole document.
public struct PDFAttachment: Hashable, Sendable {
    public var name: String
    /// Such as `application/json`.
    public var mimeType: String
    public var description: String
    public var bytes: [UInt8]

    public init(name: String, mimeType: String, description: String, bytes: [UInt8]) {
        self.name = name
        self.mimeType = mimeType
        self.description = description
        self.bytes = bytes
    }
}

public struct PDFOptions: Sendable {
    /// An sRGB profile; needed by the archival standards only.
    public var colorProfile: [UInt8]
    public var standard: PDFStandard
    public var attachments: [PDFAttachment]
    /// False: streams and objects stay readable in an editor.
    public var compresses: Bool
    /// The sheet the pages were put on; nil: they are as large as the paper.
    public var sheet: PrintSheet?
    /// The press the pages are printed on: greys are then black ink alone. Nil: all colours are a screen's.
    public var press: PressProfile?

    public init(
        colorProfile: [UInt8] = [], standard: PDFStandard = .a2aAndUA1, attachments: [PDFAttachment] = [],
        compresses: Bool = true, sheet: PrintSheet? = nil,
        press: PressProfile? = nil
    ) {
        self.colorProfile = colorProfile
        self.standard = standard
        self.attachments = attachments
        self.compresses = compresses
        self.sheet = sheet
        self.press = press
    }
}
