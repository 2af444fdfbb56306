extension Finisher {
    /// ISO 15930-7, 6.2.2 and ISO 19005-2, 6.2.3: one profile for the press, whatever the file declares besides.
    func addPressIntent(_ press: PressProfile, to file: QPDFFile) {
        let profile = file.addStream(StreamData(packing: press.bytes), ["N": 4])
        let kinds = options.standard.archival == nil ? ["GTS_PDFX"] : ["GTS_PDFX", "GTS_PDFA1"]
        let intents = kinds.map { kind -> PDFValue in
            [
                "Type": .name("OutputIntent"), "S": .name(kind), "OutputConditionIdentifier": .text("Custom"),
                "OutputCondition": .text(press.name), "Info": .text(press.name),
                "DestOutputProfile": .reference(profile),
            ]
        }
        file.root.set("OutputIntents", .array(intents))
    }

    /// ISO 32000-1, 8.6.5.6; ISO 19005-2, 6.2.4.3: what is still in red, green and blue says which, since the intent is
    /// that of a press; transparency is mixed in the press's inks (ISO 19005-2, 6.2.10).
    func nameScreenColors(of file: QPDFFile) throws(DrawingError) {
        try ColorProfile.checkRGB(options.colorProfile)
        let screen = file.addStream(
            StreamData(packing: options.colorProfile), ["N": 3, "Alternate": .name("DeviceRGB")])
        let space = file.add([.name("ICCBased"), .reference(screen)])
        let forms = file.resources("XObject").filter { $0["Subtype"]?.name == "Form" }
        for holder in file.pages + forms {
            holder["Group"]?.set("CS", .name("DeviceCMYK"))
            guard let resources = holder["Resources"] else { continue }
            if let spaces = resources["ColorSpace"] {
                spaces.set("DefaultRGB", .reference(space))
            } else {
                resources.set("ColorSpace", ["DefaultRGB": .reference(space)])
            }
        }
    }
}
