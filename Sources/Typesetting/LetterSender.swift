import Resumes
import SourceText

/// Completes a letter from outside its file: the sender from a CV it names, the day from the run.
struct LetterSender {
    let workspace: Workspace
    let source: SourceFile
    let list: ReadingList

    func completed(_ resume: Resume, _ diagnostics: inout Diagnostics) -> Resume {
        guard let letter = resume.letter else { return resume }
        var resume = resume
        if let day = workspace.day, letter.date.map(\.isToday) ?? true { resume.letter?.date = .day(day, nil) }
        guard let file = letter.sender, let sender = sender(at: file, &diagnostics) else { return resume }
        if resume.person.name == nil { resume.person.name = sender.person.name }
        if resume.person.headline.isEmpty { resume.person.headline = sender.person.headline }
        if resume.person.contacts.isEmpty { resume.person.contacts = sender.person.contacts }
        if resume.person.photo == nil { resume.person.photo = sender.person.photo }
        if resume.settings.theme == nil {
            resume.settings.theme = sender.settings.theme
            resume.settings.design = sender.settings.design
            resume.settings.overrides = sender.settings.overrides + resume.settings.overrides
        }
        resume.settings.paper = resume.settings.paper ?? sender.settings.paper
        return resume
    }

    /// The CV, read quietly: its own findings are told when it is set.
    private func sender(at file: DocumentSettings.Setting, _ diagnostics: inout Diagnostics) -> Resume? {
        let folder = FileSystem.folder(of: source.name)
        let path = file.value.hasPrefix("/") || folder == "." ? file.value : "\(folder)/\(file.value)"
        workspace.log.note(path)
        var quiet = Diagnostics()
        guard FileSystem.exists(path), !FileSystem.isFolder(path),
            let found = (try? SourceReading.source(at: path, diagnostics: &quiet)) ?? nil,
            let resume = ResumeReading.read(found, format: nil, language: nil, diagnostics: &quiet)
        else {
            diagnostics.error(
                "letter-cv-missing", "There is no CV to read at '\(file.value)'", at: file.span,
                help: "The path goes from this file's folder; or give name, email and address here.")
            return nil
        }
        list.note(.sender, path)
        return resume
    }
}

extension Letter.Date {
    fileprivate var isToday: Bool { if case .today = self { true } else { false } }
}
