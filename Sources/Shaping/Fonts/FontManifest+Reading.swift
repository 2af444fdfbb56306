public import SourceText
public import SyntaxTrees

extension FontManifest {
    /// Reads `{"faces": [{"family": …, "file": …, …}]}`; relative files are looked for in `folder`.
    ///
    /// A face without family or file is the error `manifest-face` and left out.
    public init(_ tree: DataNode, folder: String, diagnostics: inout Diagnostics) {
        faces = []
        let nodes = tree["faces"]?.elements
        if nodes == nil { diagnostics.error("manifest-face", "Font manifest has no list 'faces'", at: tree.span) }
        faces.reserveCapacity(nodes?.count ?? 0)
        for node in nodes ?? [] {
            var fields = FaceFields()
            for entry in node.entries ?? [] { fields.take(entry) }
            guard let face = fields.face(in: folder) else {
                diagnostics.error(
                    "manifest-face", "Face without 'family' or 'file' in the font manifest", at: node.span)
                continue
            }
            faces.append(face)
        }
    }
}

/// The fields of one face as they come; one pass over the entries, since every start of the program reads some 200.
private struct FaceFields {
    private var entry = FontManifest.Entry(path: "", family: "")

    mutating func take(_ field: DataEntry) {
        switch (field.key, field.value.kind) {
        case ("family", .string(let text)): entry.family = text
        case ("file", .string(let text)): entry.path = text
        case ("index", .integer(let number)): entry.index = number
        case ("weight", .integer(let number)): entry.weight = number
        case ("italic", .bool(let flag)): entry.isItalic = flag
        case ("genre", .string(let text)): entry.genre = FontManifest.Genre(rawValue: text) ?? .sans
        case ("lends", .bool(let flag)): entry.lends = flag
        case ("languages", .list(let nodes)): entry.languages = nodes.compactMap(\.scalarText)
        case ("pages", .string(let text)): entry.pages = Self.ranges(text)
        case ("lacks", .string(let text)): entry.lacks = Self.ranges(text)
        case ("size", .integer(let number)): entry.size = number
        default: break
        }
    }

    func face(in folder: String) -> FontManifest.Entry? {
        guard !entry.family.isEmpty, !entry.path.isEmpty else { return nil }
        var face = entry
        if !face.path.hasPrefix("/") { face.path = folder + "/" + face.path }
        return face
    }

    /// `0-4 11 1e`, hexadecimal.
    private static func ranges(_ text: String) -> [ClosedRange<UInt32>] {
        var ranges: [ClosedRange<UInt32>] = []
        var (first, last): (UInt32?, UInt32) = (nil, 0)
        var isEmpty = true
        func end() {
            if !isEmpty, (first ?? last) <= last { ranges.append((first ?? last)...last) }
            (first, last, isEmpty) = (nil, 0, true)
        }
        for byte in text.utf8 {
            switch byte {
            case 0x20: end()
            case 0x2d: (first, last) = (last, 0)
            default: (last, isEmpty) = (last &* 16 &+ digit(byte), false)
            }
        }
        end()
        return ranges
    }

    private static func digit(_ character: UInt8) -> UInt32 {
        UInt32(character < 0x3a ? character &- 0x30 : (character | 0x20) &- 0x57)
    }
}
