public import SourceText
public import Themes

extension Workspace {
    /// A theme by name or path, with what it extends; nil if there is none, or, with an error, if it cannot be used.
    public func themeReading(_ name: String, diagnostics: inout Diagnostics) -> ThemeReading? {
        guard let file = themeFile(name, diagnostics: &diagnostics) else { return nil }
        return themeReader(for: file).read(file, diagnostics: &diagnostics)
    }

    /// Opens what a theme extends: built-in themes by name, and files of its own folder, to which no link leads out.
    /// `note` hears of each file that was read.
    func themeReader(for file: SourceFile, note: @escaping (String) -> Void = { _ in }) -> ThemeReader {
        let home = FileSystem.resolved(FileSystem.folder(of: file.name))
        return ThemeReader(names: themeNames) { name in
            var ignored = Diagnostics()
            let isPath = name.contains("/") || name.hasSuffix(".json")
            if isPath, let home, let target = FileSystem.resolved(name), !target.hasPrefix(home + "/") { return nil }
            let file = themeFile(name, diagnostics: &ignored)
            if let file { note(file.name) }
            return file
        }
    }
}
