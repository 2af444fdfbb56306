import Languages
import SourceText
import Themes
import Typesetting

/// Builds what a run needs of the world from its options, its environment and the place of the program.
extension Run {
    func workspace() throws -> Workspace {
        let workspace = try openingWorkspace()
        try workspace.checkFonts()
        return workspace
    }

    /// The same before its fonts are known, which are told of by `Workspace.checkFonts`.
    func openingWorkspace() throws -> Workspace {
        guard let resources = ResourceLocator(executable: executable).folder() else {
            throw WorldFault(
                "The folder share/vitaset with fonts and themes was not found beside \(executable)",
                help: "Copy it with the program, or run scripts/setup in the checkout.")
        }
        guard FileSystem.exists("\(resources)/fonts/manifest.json") else {
            throw WorldFault(
                "\(resources) has no fonts/manifest.json",
                help: "Its folders may be links whose targets were not copied; scripts/install copies those too.")
        }
        for folder in arguments.values("font-path") where !FileSystem.isFolder(folder) {
            throw WorldFault("--font-path \(folder): no such folder")
        }
        return Workspace.opening(
            resources: resources, fontFolders: arguments.values("font-path"),
            usesSystemFonts: arguments.has("system-fonts"), today: try today())
    }

    /// `--date`, else `SOURCE_DATE_EPOCH`, else none.
    func today() throws(Arguments.Fault) -> CalendarDay? {
        if let text = arguments.value("date") {
            guard let day = CalendarDay(text) else {
                throw Arguments.Fault(message: "--date is a day such as 2026-01-31, not '\(text)'")
            }
            return day
        }
        guard let epoch = environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty else { return nil }
        guard let seconds = Int(epoch), seconds >= 0 else {
            throw Arguments.Fault(message: "SOURCE_DATE_EPOCH is a number of seconds, not '\(epoch)'")
        }
        return CalendarDay(secondsSinceEpoch: seconds)
    }

    func request() throws(Arguments.Fault) -> TypesettingRequest {
        var request = TypesettingRequest()
        request.theme = arguments.value("theme")
        request.paper = try paper()
        request.creator = "Vitaset \(Program.version)"
        request.isForPrint = arguments.value("profile") == "print"
        request.audience = arguments.value("audience")
        request.explains = arguments.has("explain")
        request.format = arguments.value("from").flatMap(SourceFormat.init)
        request.language = try language()
        for setting in arguments.values("set") {
            guard let override = ThemeOverride(argument: setting) else {
                throw Arguments.Fault(
                    message: "--set wants path=value, such as page.margins.start=22mm, not '\(setting)'")
            }
            request.overrides.append(override)
        }
        request.pages = try pageRange()
        return request
    }

    /// What `--paper` names, asked of the themes that would have to know it.
    private func paper() throws(Arguments.Fault) -> String? {
        guard let text = arguments.value("paper"), let override = ThemeOverride(argument: "page.paper=\(text)") else {
            return nil
        }
        var diagnostics = Diagnostics()
        _ = ThemeReader { _ in nil }.plain(overrides: [override], diagnostics: &diagnostics)
        guard let fault = diagnostics.all.first else { return text }
        let help = fault.notes.first.map { "; \($0.message)" } ?? ""
        throw Arguments.Fault(message: "--paper: \(fault.message)\(help)")
    }

    func language() throws(Arguments.Fault) -> LanguageTag? {
        guard let text = arguments.value("lang") else { return nil }
        guard let tag = LanguageTag(text) else {
            throw Arguments.Fault(message: "--lang is a language tag such as en, de-AT or pt-BR, not '\(text)'")
        }
        return tag
    }

    private func pageRange() throws(Arguments.Fault) -> ClosedRange<Int>? {
        guard let text = arguments.value("pages") else { return nil }
        guard let range = PageRange.parse(text) else {
            throw Arguments.Fault(message: "--pages is a number or a range such as 2 or 1-2, not '\(text)'")
        }
        return range
    }

    func maxPages() throws(Arguments.Fault) -> Int? {
        guard let text = arguments.value("max-pages") else { return nil }
        guard let count = Int(text), count > 0 else {
            throw Arguments.Fault(message: "--max-pages is a number from 1 on, not '\(text)'")
        }
        return count
    }
}
