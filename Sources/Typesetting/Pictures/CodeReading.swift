import Drawing
import Geometry
import Layout
import Resumes
import SourceText
import Themes

/// Makes a QR code of the person's web address where the theme wants one.
///
/// Whatever stands in the way is a finding; the CV is then set without it.
struct CodeReading {
    let theme: HeaderTheme
    let isForPrint: Bool

    /// What the camera of a telephone tells apart at reading distance.
    private static let finestSquare = Length.mm(0.33)

    /// Nil if the theme wants none, or the CV has no web address.
    func code(of person: Person, diagnostics: inout Diagnostics) -> AddressCode? {
        guard theme.code == .always || (theme.code == .print && isForPrint),
            let (address, span) = Self.address(of: person)
        else { return nil }
        do throws(CodeError) {
            let symbol = try CodeSymbol(address)
            checkSize(of: symbol, at: span, &diagnostics)
            return AddressCode(outline: symbol.outline, alternative: "QR: \(address)")
        } catch {
            report(error, address, at: span, &diagnostics)
            return nil
        }
    }

    private func report(
        _ error: CodeError, _ address: String, at span: SourceSpan?, _ diagnostics: inout Diagnostics
    ) {
        switch error {
        case .libraryMissing:
            diagnostics.warn(
                "code-missing", "No QR code of \(address): libqrencode is not installed", at: span,
                help: "Install it (Debian: libqrencode4), or set 'header.code' to 'never'")
        case .tooLong:
            diagnostics.warn(
                "code-missing", "Address of \(address.utf8.count) bytes does not fit into a QR code", at: span,
                help: "Name a shorter address that leads there")
        }
    }

    /// A site of the person's own before profiles elsewhere.
    private static func address(of person: Person) -> (String, SourceSpan?)? {
        for kind in [Contact.Kind.website, .profile, .other] {
            for contact in person.contacts where contact.kind == kind {
                for run in contact.text.runs {
                    guard let uri = run.link?.uri, uri.lowercased().hasPrefix("http") else { continue }
                    return (WebAddress.escaped(uri), run.span)
                }
            }
        }
        return nil
    }

    private func checkSize(of symbol: CodeSymbol, at span: SourceSpan?, _ diagnostics: inout Diagnostics) {
        let squares = Double(symbol.sideWithMargin)
        guard theme.codeWidth / Self.finestSquare < squares else { return }
        let millimetres = (squares * 0.33).rounded(.up)
        diagnostics.warn(
            "code-fine", "Squares of the QR code are narrower than 0.33 mm, which many cameras do not read", at: span,
            help: "Set 'header.codeWidth' to \(Int(millimetres))mm or more, or name a shorter address")
    }
}
