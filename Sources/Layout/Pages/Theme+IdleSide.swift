import Geometry
import Resumes
import Themes

extension Theme {
    /// Without the side column where the CV has nothing to stand in it; the main column keeps its measure, in the middle of
    /// the sheet. A column of colour with no text in it looks like a fault.
    func withoutIdleSide(for resume: Resume) -> Theme {
        guard page.columns == .sidebar else { return self }
        let person = resume.person
        let hasContacts = page.side.holdsContacts && !(person.contacts.isEmpty && person.personal.isEmpty)
        let kinds = Set(page.side.sections)
        guard !hasContacts, !resume.sections.contains(where: { kinds.contains($0.kind.rawValue) }) else { return self }
        var copy = self
        let margin = (page.size.width - PageFrames(page).main.width) / 2
        copy.page.columns = .single
        (copy.page.margins.start, copy.page.margins.end) = (margin, margin)
        return copy
    }
}
