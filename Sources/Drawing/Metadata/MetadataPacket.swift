import Languages

/// The document's metadata as XMP (ISO 16684-1), saying exactly what Info says (ISO 19005-2, 6.6.2 and 6.6.3).
struct MetadataPacket {
    let metadata: DocumentMetadata
    let standard: PDFStandard
    let producer: String
    var omitted: Set<Fix> = []

    var bytes: [UInt8] { Array(text.utf8) }

    private var text: String {
        var lines = [
            "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                + " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
                + " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">",
        ]
        lines += identification + description + program + dates
        lines.append("</rdf:Description>")
        lines += extensionSchema
        lines += ["</rdf:RDF>", "</x:xmpmeta>", "<?xpacket end=\"r\"?>", ""]
        return lines.joined(separator: "\n")
    }

    /// ISO 19005-2, 6.6.4; ISO 14289-1, 5.
    private var identification: [String] {
        var lines: [String] = []
        if let archival = standard.archival, !omitted.contains(.archivalIdentification) {
            lines.append("<pdfaid:part>\(archival.part)</pdfaid:part>")
            lines.append("<pdfaid:conformance>\(archival.level)</pdfaid:conformance>")
        }
        if standard.claimsAccessibility, !omitted.contains(.accessibilityIdentification) {
            lines.append("<pdfuaid:part>1</pdfuaid:part>")
        }
        return lines
    }

    private var description: [String] {
        var lines: [String] = ["<dc:format>application/pdf</dc:format>"]
        if !omitted.contains(.title) { lines.append(alternative("dc:title", metadata.displayTitle)) }
        if let author = metadata.author { lines.append(list("dc:creator", "Seq", [author])) }
        if let subject = metadata.subject { lines.append(alternative("dc:description", subject)) }
        if !metadata.keywords.isEmpty { lines.append(list("dc:subject", "Bag", metadata.keywords)) }
        lines.append(list("dc:language", "Bag", [metadata.language.tag]))
        return lines
    }

    private var program: [String] {
        var lines: [String] = []
        if let keywords = metadata.joinedKeywords { lines.append(element("pdf:Keywords", keywords)) }
        lines.append(element("pdf:Producer", producer))
        lines.append(element("xmp:CreatorTool", metadata.creator))
        return lines
    }

    private var dates: [String] {
        guard let date = metadata.day else { return [] }
        return ["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"].map { element($0, date.xmp) }
    }

    /// ISO 19005-2, 6.6.2.3: PDF/A knows no `pdfuaid`, so the packet explains it.
    private var extensionSchema: [String] {
        guard standard.archival != nil, standard.claimsAccessibility, !omitted.contains(.extensionSchema) else {
            return []
        }
        return [
            "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
                + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
                + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">",
            "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">",
            element("pdfaSchema:schema", "PDF/UA identification"),
            element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/"),
            element("pdfaSchema:prefix", "pdfuaid"),
            "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">",
            element("pdfaProperty:name", "part"),
            element("pdfaProperty:valueType", "Integer"),
            element("pdfaProperty:category", "internal"),
            element("pdfaProperty:description", "Part of ISO 14289 the document conforms to"),
            "</rdf:li></rdf:Seq></pdfaSchema:property>",
            "</rdf:li></rdf:Bag></pdfaExtension:schemas>",
            "</rdf:Description>",
        ]
    }

    private func element(_ name: String, _ text: String) -> String {
        "<\(name)>\(text.escapedForXML)</\(name)>"
    }

    private func alternative(_ name: String, _ text: String) -> String {
        "<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(text.escapedForXML)</rdf:li></rdf:Alt></\(name)>"
    }

    private func list(_ name: String, _ kind: String, _ items: [String]) -> String {
        let lines = items.map { "<rdf:li>\($0.escapedForXML)</rdf:li>" }.joined()
        return "<\(name)><rdf:\(kind)>\(lines)</rdf:\(kind)></\(name)>"
    }
}

extension String {
    /// For content of XML elements; characters XML 1.0 has no place for are dropped.
    fileprivate var escapedForXML: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\t", "\n", "\r": text.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
