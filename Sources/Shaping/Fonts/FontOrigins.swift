public import SourceText
public import SyntaxTrees

/// Where the files of a manifest come from and what exactly is in them; read only when fonts are checked.
public struct FontOrigins: Sendable {
    public struct Origin: Hashable, Sendable {
        public var package: String
        public var version: String
        public var licence: String
        /// In lower-case hexadecimal.
        public var sha256: String
    }

    /// By path, as the manifest has it.
    public private(set) var byPath: [String: Origin] = [:]

    /// Reads `{"files": [{"file": …, "package": …, "version": …, "licence": …, "sha256": …}]}`.
    public init(_ tree: DataNode, diagnostics: inout Diagnostics) {
        for node in tree["files"]?.elements ?? [] {
            guard let path = node["file"]?.scalarText, let sha256 = node["sha256"]?.scalarText else {
                diagnostics.error("manifest-file", "File without 'file' or 'sha256' in the font origins", at: node.span)
                continue
            }
            byPath[path] = Origin(
                package: node["package"]?.scalarText ?? "", version: node["version"]?.scalarText ?? "",
                licence: node["licence"]?.scalarText ?? "", sha256: sha256)
        }
    }
}
