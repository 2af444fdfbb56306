/// Writes the CV as text for the fields of portals: one line a paragraph (portals wrap by themselves), `-` before
/// items, section titles in capitals, addresses of links in brackets, nothing that pastes badly.
enum PlainTextWriter {
    static func write(_ resume: Resume) -> String {
        let writer = PlainTextBlocks(dates: DateFormatting(language: resume.language))
        var parts = [writer.header(of: resume.person)]
        parts += resume.sections.map { section in
            let title = PlainTextBlocks.plain(section.title).uppercased()
            let content = writer.text(section.content)
            return title.isEmpty ? content : "\(title)\n\n\(content)"
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n\n") + "\n"
    }
}
