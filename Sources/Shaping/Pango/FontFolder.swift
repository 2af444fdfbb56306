import CPango
import Glibc

/// Fonts that no manifest describes: fontconfig reads their names and weights from the files.
public enum FontFolder {
    /// The faces of all font files in a folder and the folders in it, in the order of their paths.
    ///
    /// Named instances of variable fonts are left out. They lend nothing; who wants them names them.
    public static func faces(in folder: String) -> FontManifest {
        guard let set = FcFontSetCreate() else { return FontManifest(faces: []) }
        defer { FcFontSetDestroy(set) }
        for path in files(in: folder, depth: 8) {
            var count: Int32 = 0
            FcFreeTypeQueryAll(path, 0, nil, &count, set)
        }
        return manifest(of: set)
    }

    /// What the system's own fontconfig knows. Slow, and not the same on any two machines: only when asked for.
    public static func systemFaces() -> FontManifest {
        guard let configuration = FcInitLoadConfigAndFonts() else { return FontManifest(faces: []) }
        defer { FcConfigDestroy(configuration) }
        return FcConfigGetFonts(configuration, FcSetSystem).map(manifest) ?? FontManifest(faces: [])
    }

    private static func files(in folder: String, depth: Int) -> [String] {
        guard depth > 0, let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var files: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(".") { continue }
            let path = "\(folder)/\(name)"
            if ["ttf", "otf", "ttc", "otc"].contains(name.split(separator: ".").last?.lowercased()) {
                files.append(path)
            } else {
                files += Self.files(in: path, depth: depth - 1)
            }
        }
        return files.sorted()
    }

    private static func manifest(of set: UnsafeMutablePointer<FcFontSet>) -> FontManifest {
        FontManifest(faces: (0..<Int(set.pointee.nfont)).compactMap { set.pointee.fonts[$0].flatMap(entry) })
    }

    private static func entry(_ pattern: OpaquePointer) -> FontManifest.Entry? {
        var (family, file): (UnsafeMutablePointer<FcChar8>?, UnsafeMutablePointer<FcChar8>?)
        var (index, slant, isVariable, isScalable): (Int32, Int32, FcBool, FcBool) = (0, 0, 0, 1)
        var weight = 80.0
        guard FcPatternGetString(pattern, FC_FAMILY, 0, &family) == FcResultMatch, let family,
            FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch, let file
        else { return nil }
        FcPatternGetInteger(pattern, FC_INDEX, 0, &index)
        FcPatternGetInteger(pattern, FC_SLANT, 0, &slant)
        FcPatternGetDouble(pattern, FC_WEIGHT, 0, &weight)
        FcPatternGetBool(pattern, FC_VARIABLE, 0, &isVariable)
        FcPatternGetBool(pattern, FC_SCALABLE, 0, &isScalable)
        // The upper half of the index numbers the instances of a variable font.
        guard index >> 16 == 0, isVariable == 0, isScalable != 0 else { return nil }
        return FontManifest.Entry(
            path: String(cString: file), index: Int(index), family: String(cString: family),
            weight: Int(FcWeightToOpenTypeDouble(weight).rounded()), isItalic: slant > 0)
    }
}
