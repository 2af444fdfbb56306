import Languages
import SourceText
import SyntaxTrees

/// A CV that stands in the front matter, as sites keep it whose page is a template: `experience:` and its like.
enum FrontMatterSections {
    /// Whether a key and its value may be a section: a known name over a list of entries.
    static func mayBeSection(_ entry: DataEntry) -> Bool {
        guard SectionShape.shape(for: entry.key) != nil else { return false }
        return entry.value.elements?.isEmpty == false || entry.value.entries?.isEmpty == false
    }

    /// The sections, read as data files are read, where the body has none; else they are another program's.
    static func read(_ entries: [DataEntry], hasBody: Bool, ledger: inout Ledger) -> [Section] {
        if hasBody {
            for entry in entries { FrontMatterReader.omit(entry, ledger: &ledger) }
            return []
        }
        var reading = DataReading(format: .jsonResume, language: ledger.language)
        let sections = entries.compactMap { reading.section($0) }
        ledger.omissions += reading.omissions
        ledger.diagnostics.append(contentsOf: reading.diagnostics.all)
        return sections
    }
}
