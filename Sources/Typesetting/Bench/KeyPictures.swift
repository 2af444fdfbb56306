public import Drawing
public import SourceText
public import Themes

extension Typesetter {
    /// A small page before and after a key is set, laid over each other: red was, blue-green is.
    ///
    /// Nil if it cannot be set, or if nothing moves.
    public func picture(
        of example: KeyExample, diagnostics: inout Diagnostics
    ) throws(DrawingError) -> [UInt8]? {
        let paper = ["page.paper=105mm x 112mm", "page.margins=8mm", "text.body.size=8.4pt", "page.foot=none"]
        var before = TypesettingRequest()
        before.overrides = (paper + example.setting).compactMap(ThemeOverride.init(argument:))
        var after = before
        after.overrides += [ThemeOverride(argument: "\(example.path)=\(example.value)")].compactMap(\.self)
        let source = SourceFile(name: "example.md", text: Self.exampleCV)
        let outcomes = [before, after].map { typeset(source, $0) }
        for outcome in outcomes { diagnostics.append(contentsOf: outcome.diagnostics.all) }
        guard let old = outcomes[0].document, let new = outcomes[1].document else { return nil }
        let comparison = try PageComparison.compare(old.pages.first, new.pages.first, pixelsPerInch: 96)
        return comparison.differing > 0 ? comparison.overlay : nil
    }

    private static let exampleCV = """
        # Ada Crumb

        ada@crumb.example · Oslo · [github.com/crumb](https://github.com/crumb)

        ## Experience

        ### Baker, Crumb & Sons

        2019 – 2021

        Baked for the whole street, every morning before the sun was up, and sold the last loaf by ten.

        And wrote down how.

        - Rye
        - Wheat

        ### Apprentice, The Mill

        2017 – 2019

        - Carried flour.

        ## Skills

        - **Dough:** sour, sweet
        - **Ovens:** wood, gas

        """
}
