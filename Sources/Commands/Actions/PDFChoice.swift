import Drawing
import Resumes
import Typesetting

/// What the command line asks of the PDF: the standard it declares, and what is attached.
struct PDFChoice {
    private let standard: PDFStandard
    private let attachesData: Bool
    /// For `--profile print`.
    let sheet: PrintSheet?

    init(arguments: Arguments) throws(Arguments.Fault) {
        sheet = arguments.value("profile") == "print" ? PrintSheet() : nil
        attachesData = arguments.has("attach-data")
        let asked = arguments.value("pdf-standard").flatMap(PDFStandard.init)
        standard = asked ?? (attachesData ? .a3a : .a2aAndUA1)
        if attachesData, !standard.allowsAttachments {
            throw Arguments.Fault(
                message: "\(standard.rawValue) allows no attached data; --pdf-standard a-3a does, and is what "
                    + "--attach-data declares by itself")
        }
    }

    /// The data are those of the CV as its audience sees it.
    func options(for outcome: Outcome, colorProfile: [UInt8]) -> PDFOptions {
        var options = PDFOptions(colorProfile: colorProfile, standard: standard, sheet: sheet)
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
