extension Finisher {
    /// Info (ISO 32000-1, 14.3.3) and the metadata stream, which say the same (ISO 19005-2, 6.6.3).
    func addMetadata(to file: QPDFFile) {
        let metadata = document.metadata
        let producer = "cairo \(CairoSurface.version), qpdf \(QPDFFile.version)"
        let date = fixes(.dates) ? metadata.day?.pdf : metadata.date
        let info: PDFValue = [
            "Title": .text(metadata.displayTitle), "Author": metadata.author.map(PDFValue.text),
            "Subject": metadata.subject.map(PDFValue.text), "Keywords": metadata.joinedKeywords.map(PDFValue.text),
            "Creator": .text(metadata.creator), "Producer": .text(producer),
            "CreationDate": date.map(PDFValue.text), "ModDate": date.map(PDFValue.text),
        ]
        file.trailer.set("Info", .reference(file.add(info)))
        guard fixes(.metadata) else { return }
        let packet = MetadataPacket(
            metadata: metadata, standard: options.standard, producer: producer, omitted: omitted)
        let stream = file.addStream(
            StreamData(stored: packet.bytes, isPacked: false), ["Type": .name("Metadata"), "Subtype": .name("XML")])
        file.root.set("Metadata", .reference(stream))
    }

    /// ISO 19005-2, 6.2.4.3: all device colours are sRGB, and the profile says so.
    func addOutputIntent(to file: QPDFFile) throws(DrawingError) {
        if let press = options.press { return addPressIntent(press, to: file) }
        guard options.standard.archival != nil, fixes(.outputIntent) else { return }
        try ColorProfile.checkRGB(options.colorProfile)
        let profile = file.addStream(StreamData(packing: options.colorProfile), ["N": 3])
        file.root.set(
            "OutputIntents",
            [
                [
                    "Type": .name("OutputIntent"), "S": .name("GTS_PDFA1"),
                    "OutputConditionIdentifier": .text("sRGB IEC61966-2.1"), "Info": .text("sRGB IEC61966-2.1"),
                    "RegistryName": .text("http://www.color.org"), "DestOutputProfile": .reference(profile),
                ]
            ])
    }

    /// ISO 19005-3, 6.8: files that belong to the document, with what they are and how they relate to it.
    func addAttachments(to file: QPDFFile) {
        guard !options.attachments.isEmpty else { return }
        let date = document.metadata.day.map { PDFValue.text($0.pdf) }
        let files = options.attachments.sorted { $0.name < $1.name }.map { attachment -> (String, PDFValue) in
            let content = file.addStream(
                StreamData(packing: attachment.bytes),
                [
                    "Type": .name("EmbeddedFile"), "Subtype": .name(attachment.mimeType),
                    "Params": ["Size": .integer(attachment.bytes.count), "ModDate": date],
                ])
            let specification = file.add([
                "Type": .name("Filespec"), "F": .text(attachment.name), "UF": .text(attachment.name),
                "Desc": .text(attachment.description), "AFRelationship": .name("Data"),
                "EF": ["F": .reference(content), "UF": .reference(content)],
            ])
            return (attachment.name, .reference(specification))
        }
        file.root.set("AF", .array(files.map(\.1)))
        file.root.set("Names", ["EmbeddedFiles": ["Names": .array(files.flatMap { [.text($0.0), $0.1] })]])
    }
}
