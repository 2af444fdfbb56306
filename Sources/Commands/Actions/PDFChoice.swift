import Drawing
import Resumes
import SourceText
import Typesetting

/// What the command line asks of the PDF: the standard it declares, and what is attached.
struct PDFChoice {
    private let standard: PDFStandard
    private let attachesData: Bool
    /// For `--profile print`.
    let sheet: PrintSheet?
    /// The file of the press's profile.
    let pressPath: String?
    /// What is in it, once it has been read.
    var press: PressProfile?

    init(arguments: Arguments) throws(Arguments.Fault) {
        sheet = arguments.value("profile") == "print" ? PrintSheet() : nil
        pressPath = arguments.value("output-intent")
        if pressPath != nil, sheet == nil {
            throw Arguments.Fault(message: "--output-intent names a press; it goes with --profile print")
        }
        attachesData = arguments.has("attach-data")
        let asked = arguments.value("pdf-standard").flatMap(PDFStandard.init)
        standard = asked ?? (attachesData ? .a3a : .a2aAndUA1)
        if attachesData, !standard.allowsAttachments {
            throw Arguments.Fault(
                message: "\(standard.rawValue) allows no attached data; --pdf-standard a-3a does, and is what "
                    + "--attach-data declares by itself")
        }
    }

    /// Reads the press's profile; a file that is none of four inks is a finding, a missing one is thrown.
    mutating func readPress(_ diagnostics: inout Diagnostics) throws {
        guard let pressPath else { return }
        do {
            press = try PressProfile(try FileSystem.read(pressPath, limit: Self.largestProfile))
        } catch let DrawingError.colorProfile(reason) {
            diagnostics.error(
                "press-profile", "'\(pressPath)' cannot be the output intent: \(reason)",
                help: "Ask the printer for the ICC profile of press and paper, such as Coated FOGRA39.")
        }
    }

    /// Profiles of presses have up to some megabytes.
    private static let largestProfile = 32 << 20

    /// The data are those of the CV as its audience sees it.
    func options(for outcome: Outcome, colorProfile: [UInt8]) -> PDFOptions {
        var options = PDFOptions(colorProfile: colorProfile, standard: standard, sheet: sheet, press: press)
        if attachesData, let resume = outcome.resume {
            let text = ResumeConversion(resume, to: .jsonresume).text
            options.attachments = [
                PDFAttachment(
                    name: "resume.json", mimeType: "application/json", description: "This CV as data (JSON Resume)",
                    bytes: Array(text.utf8))
            ]
        }
        return options
    }
}
