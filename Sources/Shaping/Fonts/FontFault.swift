public import SourceText

/// Something about a font file that is not as the manifest says.
public enum FontFault: Hashable, Sendable {
    case missing(path: String, package: String?)
    /// Files of one package, with its version, if that is known.
    case differ(paths: [String], package: String?)
    case incomplete(path: String, lacking: [Unicode.Scalar])

    /// Says what is different and what may change on the page.
    public var diagnostic: Diagnostic {
        switch self {
        case .missing(let path, let package):
            let help = package.map { "Package \($0) has it; texts" } ?? "Texts"
            return Diagnostic(
                .warning, "font-missing", "Font file '\(path)' is not installed", at: nil,
                notes: [.init(help + " that name it are set in another face.")])
        case .differ(let paths, let package):
            let shown = paths.count == 1 ? paths : paths.map { String($0.split(separator: "/").last ?? "") }
            let files = shown.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
            let more = paths.count > 6 ? " and \(paths.count - 6) more" : ""
            let (noun, verb, those) = paths.count == 1 ? ("file", "is", "the one") : ("files", "are", "those")
            return Diagnostic(
                .warning, "font-differs",
                "Font \(noun) \(files)\(more) \(verb) not \(those) \(package ?? "the manifest") has", at: nil,
                notes: [.init("Lines and pages may break elsewhere than on other machines.")])
        case .incomplete(let path, let lacking):
            let shown = lacking.prefix(12).map { "\(String($0)) U+\(Self.hexadecimal($0))" }.joined(separator: ", ")
            let more = lacking.count > 12 ? " and \(lacking.count - 12) more" : ""
            return Diagnostic(
                .warning, "font-incomplete", "Font file '\(path)' lacks \(shown)\(more)", at: nil,
                notes: [.init("These characters are taken from another face.")])
        }
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
