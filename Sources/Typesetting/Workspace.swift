import Processors
import Resumes
public import Shaping
public import SourceText
import SyntaxTrees

/// What a run is given from outside: fonts, themes, patterns, a date. Nothing else comes in from the world.
public struct Workspace {
    public let library: FontLibrary
    /// Folder of compiled hyphenation patterns.
    public let hyphenation: String
    /// Folder of built-in themes.
    public let themes: String
    /// An sRGB profile's bytes; empty if there is none.
    public let colorProfile: [UInt8]
    /// Where it was read from.
    public var colorProfilePath: String?
    /// The list of fonts the library was made from.
    public var fontList: String?
    /// Nil: the library came as it is.
    private(set) var fonts: FirstUse<Result<FontCatalogue, WorldFault>>?
    /// The file of icons set-up made; need not be there.
    public let icons: String
    /// Nil: no date in the file.
    public let today: CalendarDay?
    /// Which files were asked for, whether they were there or not.
    public let log = FileLog()

    var date: String? { today?.text }
    var day: PartialDate? { today?.date }

    public init(
        library: FontLibrary, hyphenation: String, themes: String, colorProfile: [UInt8], icons: String = "",
        today: CalendarDay?
    ) {
        self.library = library
        self.hyphenation = hyphenation
        self.themes = themes
        self.colorProfile = colorProfile
        self.icons = icons
        self.today = today
    }

    /// A theme by a built-in's name or a file's path; nil if there is none.
    public func themeFile(_ name: String, diagnostics: inout Diagnostics) -> SourceFile? {
        let isPath = name.contains("/") || name.hasSuffix(".json")
        let path = isPath ? name : "\(themes)/\(name).json"
        log.note(path)
        guard FileSystem.exists(path), !FileSystem.isFolder(path) else { return nil }
        var found = Diagnostics()
        let file = (try? SourceReading.source(at: path, diagnostics: &found)) ?? nil
        for finding in found.all { diagnostics.append(Self.aboutTheme(finding)) }
        return file
    }

    /// What is said of a file that holds no text tells of CVs; for a theme the way out is another.
    private static func aboutTheme(_ finding: Diagnostic) -> Diagnostic {
        guard ["source-empty", "not-text", "source-too-large"].contains(finding.rule) else { return finding }
        let help = "A theme is a JSON file; `vitaset theme new NAME` writes one to start from."
        let message = finding.message.replacing(", more text than any CV has", with: ", more than any theme has")
        return Diagnostic(finding.severity, finding.rule, message, at: finding.span, notes: [.init(help)])
    }

    /// The names of the built-in themes, sorted.
    public var themeNames: [String] {
        FileSystem.names(in: themes).filter { $0.hasSuffix(".json") && $0 != "theme.schema.json" }
            .map { String($0.dropLast(5)) }
    }
}

extension Workspace {
    /// The workspace of an installed program: the manifest's fonts, those of further folders, the built-in themes.
    ///
    /// Throws if the manifest cannot be read; folders of fonts must be there.
    public static func standard(
        resources: String, fontFolders: [String], usesSystemFonts: Bool, today: CalendarDay?
    ) throws(WorldFault) -> Workspace {
        let workspace = opening(
            resources: resources, fontFolders: fontFolders, usesSystemFonts: usesSystemFonts, today: today)
        try workspace.checkFonts()
        return workspace
    }

    /// The same before the manifest was read: that is done when fonts are asked for, or by the warm-up. A manifest that
    /// cannot be read has no fonts, and `checkFonts` throws.
    public static func opening(
        resources: String, fontFolders: [String], usesSystemFonts: Bool, today: CalendarDay?
    ) -> Workspace {
        let path = "\(resources)/fonts/manifest.json"
        let fonts = FirstUse { () -> Result<FontCatalogue, WorldFault> in
            do throws(WorldFault) {
                var manifest = try FontManifest.read(at: path)
                for folder in fontFolders { manifest = manifest.adding(FontFolder.faces(in: folder)) }
                if usesSystemFonts { manifest = manifest.adding(FontFolder.systemFaces()) }
                return .success(FontCatalogue(manifest))
            } catch {
                return .failure(error)
            }
        }
        let library = FontLibrary { (try? fonts.value.get()) ?? FontCatalogue(FontManifest(faces: [])) }
        let profile = try? FileSystem.read("\(resources)/icc/sRGB.icc")
        var workspace = Workspace(
            library: library, hyphenation: "\(resources)/hyphenation", themes: "\(resources)/themes",
            colorProfile: profile ?? [], icons: "\(resources)/icons.json", today: today)
        if profile != nil { workspace.colorProfilePath = "\(resources)/icc/sRGB.icc" }
        workspace.fontList = path
        workspace.fonts = fonts
        return workspace
    }

    /// Waits for the manifest; throws if it cannot be read.
    public func checkFonts() throws(WorldFault) {
        _ = try fonts?.value.get()
    }
}

extension Workspace {
    /// What differs between the fonts of this machine and the manifest: missing and changed files, faces with gaps.
    /// Reads every font file, which takes a second.
    public static func fontFaults(resources: String) throws(WorldFault) -> [Diagnostic] {
        let manifest = try FontManifest.read(at: "\(resources)/fonts/manifest.json")
        let path = "\(resources)/fonts/origins.json"
        let file = SourceFile(name: path, bytes: try FileSystem.read(path))
        var diagnostics = Diagnostics()
        guard let tree = DataParser.parseJSON(file, range: 0..<file.bytes.count, diagnostics: &diagnostics) else {
            throw WorldFault("\(path) is no list of font files", help: "scripts/setup in the checkout puts it right.")
        }
        let origins = FontOrigins(tree, diagnostics: &diagnostics)
        return FontCheck(manifest, origins: origins).faults().map(\.diagnostic)
    }
}

extension FontManifest {
    static func read(at path: String) throws(WorldFault) -> FontManifest {
        let file = SourceFile(name: path, bytes: try FileSystem.read(path))
        var diagnostics = Diagnostics()
        guard let tree = DataParser.parseJSON(file, range: 0..<file.bytes.count, diagnostics: &diagnostics) else {
            throw WorldFault("\(path) is no font manifest", help: "scripts/setup in the checkout puts it right.")
        }
        let manifest = FontManifest(tree, folder: FileSystem.folder(of: path), diagnostics: &diagnostics)
        if let fault = diagnostics.all.first(where: { $0.severity == .error }) {
            throw WorldFault("\(path): \(fault.message)")
        }
        return manifest
    }
}
