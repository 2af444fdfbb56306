/// Compares the fonts of this machine with the manifest: are they there, are they the same, are they complete?
///
/// Each file is read, hashed and asked for its characters, which takes a second: for set-up and `doctor`. What the program
/// does at each start is `FontLibrary.sizeFaults`.
public struct FontCheck {
    public let manifest: FontManifest
    public let origins: FontOrigins

    public init(_ manifest: FontManifest, origins: FontOrigins) {
        self.manifest = manifest
        self.origins = origins
    }

    /// In the manifest's order; at most one fault of coverage a face, and one of content a missing file or a package.
    public func faults() -> [FontFault] {
        var seen: Set<String> = []
        var faults: [FontFault] = []
        for face in manifest.faces {
            if seen.insert(face.path).inserted, let fault = contentFault(face) { faults.join(fault) }
            if !face.lends, let fault = coverageFault(face) { faults.append(fault) }
        }
        return faults
    }

    private func contentFault(_ face: FontManifest.Entry) -> FontFault? {
        let origin = origins.byPath[face.path]
        guard let file = MappedFile(path: face.path) else {
            return .missing(path: face.path, package: origin?.package)
        }
        guard let origin else { return nil }
        return SHA256.digest(file.bytes) == origin.sha256
            ? nil : .differ(paths: [face.path], package: origin.package + " " + origin.version)
    }

    private func coverageFault(_ face: FontManifest.Entry) -> FontFault? {
        guard let tables = FontTables(path: face.path, index: face.index) else { return nil }
        let lacking = Self.required.filter { scalar in
            tables.glyph(of: scalar) == nil && !face.lacks.contains { $0.contains(scalar) }
        }
        return lacking.isEmpty
            ? nil : .incomplete(path: face.path, lacking: lacking.compactMap(Unicode.Scalar.init))
    }

    /// What any face of a text family must have: a bold without é is not a bold. Latin-1 and Latin Extended-A without
    /// the letters Unicode deprecates or composes (ĸ, ŉ, ĿŀĲĳ, ſ), and the punctuation of European languages.
    static let required: [UInt32] =
        Array(0x20...0x7e) + Array(0xa0...0xac) + Array(0xae...0xff)
        + (0x100...0x17f).filter { ![0x132, 0x133, 0x138, 0x13f, 0x140, 0x149, 0x17f].contains($0) }
        + [
            0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x2020, 0x2021, 0x2022, 0x2026, 0x2030,
            0x2039, 0x203a, 0x20ac, 0x2122, 0x2212,
        ]
}

extension [FontFault] {
    /// Appends a fault; files that differ are told together, by package.
    mutating func join(_ fault: FontFault) {
        guard case .differ(let paths, let package) = fault,
            let known = firstIndex(where: { if case .differ(_, package) = $0 { true } else { false } }),
            case .differ(let others, _) = self[known]
        else { return append(fault) }
        self[known] = .differ(paths: others + paths, package: package)
    }
}
