/// Reads the structure tree of an open file, with the text of its marked content.
struct StructureReader {
    private let file: QPDFFile
    private let texts: [PageText]
    private let pageIndices: [Int: Int]
    private let roles: QPDFObject?

    init(_ file: QPDFFile, _ texts: [PageText]) {
        self.file = file
        self.texts = texts
        pageIndices = Dictionary(
            file.pages.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
        roles = file.root["StructTreeRoot"]?["RoleMap"]
    }

    var elements: [TaggedElement] {
        (file.root["StructTreeRoot"]?["K"]?.items ?? []).compactMap { element($0, page: nil, depth: 0) }
    }

    /// A tree deeper than this is damaged: it leads back into itself.
    private static let deepest = 100

    private func element(_ object: QPDFObject, page inherited: Int?, depth: Int) -> TaggedElement? {
        guard depth < Self.deepest, let type = object["S"]?.name else { return nil }
        let page = object["Pg"].flatMap { pageIndices[$0.number] } ?? inherited
        return TaggedElement(
            type: standardRole(type), language: object["Lang"]?.text, alternative: object["Alt"]?.text,
            attributes: attributes(of: object),
            kids: (object["K"]?.items ?? []).compactMap { kid($0, page: page, depth: depth) })
    }

    private func kid(_ object: QPDFObject, page: Int?, depth: Int) -> TaggedElement.Kid? {
        if let number = object.integer { return content(number, page: page) }
        let ownPage = object["Pg"].flatMap { pageIndices[$0.number] } ?? page
        switch object["Type"]?.name {
        case "MCR":
            return object["MCID"]?.integer.flatMap { content($0, page: ownPage) }
        case "OBJR":
            let uri = object["Obj"]?["A"]?["URI"]?.bytes
            return .annotation(uri: uri.map { String(decoding: $0, as: UTF8.self) }, page: ownPage ?? 0)
        default:
            return element(object, page: page, depth: depth + 1).map(TaggedElement.Kid.element)
        }
    }

    private func content(_ number: Int, page: Int?) -> TaggedElement.Kid? {
        guard let page, texts.indices.contains(page) else { return nil }
        return .text(texts[page].marked[number] ?? "", page: page)
    }

    private func standardRole(_ type: String) -> String {
        var type = type
        for _ in 0..<Self.deepest {
            guard let mapped = roles?[type]?.name, mapped != type else { break }
            type = mapped
        }
        return type
    }

    private func attributes(of object: QPDFObject) -> [String: String] {
        var found: [String: String] = [:]
        for attribute in object["A"]?.items ?? [] {
            for key in ["ListNumbering", "Scope"] {
                if let value = attribute[key]?.name { found[key] = value }
            }
        }
        return found
    }
}

extension QPDFObject {
    /// A page's links to addresses.
    func links(onPage index: Int) -> [InspectedLink] {
        (self["Annots"]?.items ?? []).compactMap { annotation in
            guard annotation["Subtype"]?.name == "Link", let uri = annotation["A"]?["URI"]?.bytes else { return nil }
            return InspectedLink(
                page: index, uri: String(decoding: uri, as: UTF8.self), description: annotation["Contents"]?.text)
        }
    }
}

extension QPDFFile {
    /// The outline in reading order.
    var bookmarks: [InspectedBookmark] {
        var bookmarks: [InspectedBookmark] = []
        var seen: Set<Int> = []
        func visit(_ first: QPDFObject?, level: Int) {
            var item = first
            while let current = item, seen.insert(current.number).inserted {
                bookmarks.append(InspectedBookmark(title: current["Title"]?.text ?? "", level: level))
                visit(current["First"], level: level + 1)
                item = current["Next"]
            }
        }
        visit(root["Outlines"]?["First"], level: 1)
        return bookmarks
    }
}

/// The standards an XMP packet claims, found by their elements or attributes.
enum MetadataClaims {
    static func read(_ packet: [UInt8]) -> [String] {
        let text = String(decoding: packet, as: UTF8.self)
        var claims: [String] = []
        if let part = value(of: "pdfaid:part", in: text) {
            claims.append("PDF/A-\(part)\(value(of: "pdfaid:conformance", in: text) ?? "")")
        }
        if let part = value(of: "pdfuaid:part", in: text) { claims.append("PDF/UA-\(part)") }
        return claims
    }

    /// `<name>value<` or `name="value"`.
    private static func value(of name: String, in text: String) -> String? {
        for opening in ["<\(name)>", "\(name)=\"", "\(name)='"] {
            let parts = text.split(separator: opening, maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { return String(parts[1].prefix { $0.isLetter || $0.isNumber }) }
        }
        return nil
    }
}
