import SourceText

/// Reads YAML (1.2's core schema over libyaml's 1.1 grammar) into a tree.
///
/// A fault whose remedy is plain (`title: Lead: platform`, `- @handle`) is reported as an error, its character masked
/// and the text read again, so that one run tells the author of several faults and yields a whole tree. Any other
/// fault ends the reading there; what was read so far is returned.
struct YAMLParser {
    /// How many faults are mended before giving up.
    static let mostMended = 10

    let file: SourceFile
    let range: Range<Int>

    func parseDocument(_ diagnostics: inout Diagnostics) -> DataNode? {
        var mended: Set<Int> = []
        while true {
            let mask = YAMLMask(file, range: range, faulty: mended)
            var builder = YAMLTreeBuilder(file: file, mask: mask)
            let fault = read(mask, into: &builder, &diagnostics)
            if let fault {
                let report = YAMLFaultReport(fault, mask: mask, file: file, range: range)
                diagnostics.append(report.diagnostic)
                if let place = report.mendablePlace, mended.count < Self.mostMended, mended.insert(place).inserted {
                    continue
                }
                builder.endEarly()
            }
            return finish(builder, hasFault: fault != nil, &diagnostics)
        }
    }

    /// Feeds the builder with the first document; returns what stopped it.
    private func read(
        _ mask: YAMLMask, into builder: inout YAMLTreeBuilder, _ diagnostics: inout Diagnostics
    ) -> YAMLFault? {
        let events = YAMLEvents(mask.bytes)
        var isFirstDone = false
        while !builder.isStopped {
            let event: YAMLEvent
            do { event = try events.next() } catch { return isFirstDone ? nil : error }
            switch event.kind {
            case .streamEnd: return nil
            case .documentEnd: isFirstDone = true
            case .documentStart where isFirstDone:
                let start = mask.offset(ofCharacter: event.start)
                diagnostics.warn(
                    "yaml-documents", "Only what stands before this '---' is read",
                    at: file.span(start..<min(start + 3, range.upperBound)),
                    help: "Put a second document in a file of its own.")
                return nil
            default: builder.add(event)
            }
        }
        builder.endEarly()
        return nil
    }

    private func finish(
        _ builder: YAMLTreeBuilder, hasFault: Bool, _ diagnostics: inout Diagnostics
    ) -> DataNode? {
        diagnostics.append(contentsOf: builder.findings)
        let isWhole = !hasFault && !builder.findings.contains { $0.severity == .error }
        for (name, span) in builder.unusedAnchors where isWhole {
            diagnostics.warn(
                "yaml-anchor", "'&\(name)' is read as an anchor, and nothing refers to it", at: span,
                help: "If it is text, put the value in quotes.")
        }
        if let root = builder.root { return root }
        if !hasFault {
            diagnostics.error(
                "yaml-empty", "Nothing to read here", at: file.span(range),
                help: "A YAML file holds lines of the form 'key: value'.")
        }
        return nil
    }
}
