public import Drawing
import Layout
import Shaping
public import SourceText

/// What theme authors need: specimens, galleries, differences.
extension Typesetter {
    /// A CV with every kind of entry in a theme, and behind it the theme's styles, colours and distances.
    public func specimen(of theme: String, _ request: TypesettingRequest) -> Outcome {
        var request = request
        request.theme = theme
        request.isSpecimen = true
        var outcome = typeset(Self.specimenSource, request)
        outcome.document?.metadata.title = "Specimen of \(theme)"
        return outcome
    }

    /// The CV the specimen is of.
    public static let specimenSource = SourceFile(name: "specimen.md", text: SpecimenSource.markdown)

    /// A CV in several themes, on contact sheets. A theme that cannot be used is reported and left out.
    public func gallery(
        of source: SourceFile, themes: [String], _ request: TypesettingRequest
    ) -> (document: DrawnDocument?, diagnostics: Diagnostics) {
        let (documents, diagnostics) = documents(of: source, in: themes, request)
        guard !documents.isEmpty else { return (nil, diagnostics) }
        let samples = documents.map { GallerySheets.Sample(theme: $0.theme, pages: $0.document.pages) }
        let sheets = GallerySheets(
            samples: samples, captions: CaptionSetter(shaper: PangoShaper(library: workspace.library)),
            title: "\(source.name.split(separator: "/").last ?? "") in \(samples.count) themes",
            creator: request.creator)
        return (sheets.document(), diagnostics)
    }

    /// One source in two themes, compared; nil, with errors, if it cannot be set in one of them.
    public func difference(
        of source: SourceFile, between first: String, and second: String, _ request: TypesettingRequest,
        pixelsPerInch: Double
    ) throws(DrawingError) -> (difference: ThemeDifference?, diagnostics: Diagnostics) {
        let (documents, diagnostics) = documents(of: source, in: [first, second], request)
        guard documents.count == 2 else { return (nil, diagnostics) }
        let difference = try ThemeDifference(
            documents[0].document, documents[1].document, pixelsPerInch: pixelsPerInch)
        return (difference, diagnostics)
    }

    /// Each theme that can be used, with its document; each finding once, with the themes it is about if not all
    /// have it.
    private func documents(
        of source: SourceFile, in themes: [String], _ request: TypesettingRequest
    ) -> (documents: [(theme: String, document: DrawnDocument)], diagnostics: Diagnostics) {
        var findings: [(finding: Diagnostic, themes: [String])] = []
        var documents: [(theme: String, document: DrawnDocument)] = []
        for theme in themes {
            var request = request
            request.theme = theme
            let outcome = typeset(source, request)
            for finding in outcome.diagnostics.all {
                if let known = findings.firstIndex(where: { $0.finding == finding }) {
                    if findings[known].themes.last != theme { findings[known].themes.append(theme) }
                } else {
                    findings.append((finding, [theme]))
                }
            }
            if let document = outcome.document { documents.append((theme, document)) }
        }
        var diagnostics = Diagnostics()
        for (finding, some) in findings {
            let isGeneral = documents.allSatisfy { some.contains($0.theme) }
            let note = "\(some.count == 1 ? "Theme" : "Themes"): \(some.joined(separator: ", "))."
            diagnostics.append(isGeneral ? finding : finding.noting(note))
        }
        return (documents, diagnostics)
    }
}
