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
        var diagnostics = Diagnostics()
        var samples: [GallerySheets.Sample] = []
        for theme in themes {
            var request = request
            request.theme = theme
            let outcome = typeset(source, request)
            for finding in outcome.diagnostics.all where !diagnostics.all.contains(finding) {
                diagnostics.append(finding)
            }
            guard let document = outcome.document else { continue }
            samples.append(.init(theme: theme, pages: document.pages))
        }
        guard !samples.isEmpty else { return (nil, diagnostics) }
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
        var diagnostics = Diagnostics()
        var documents: [DrawnDocument] = []
        for theme in [first, second] {
            var request = request
            request.theme = theme
            let outcome = typeset(source, request)
            for finding in outcome.diagnostics.all where !diagnostics.all.contains(finding) {
                diagnostics.append(finding)
            }
            if let document = outcome.document { documents.append(document) }
        }
        guard documents.count == 2 else { return (nil, diagnostics) }
        return (
            try ThemeDifference(documents[0], documents[1], pixelsPerInch: pixelsPerInch), diagnostics
        )
    }
}
