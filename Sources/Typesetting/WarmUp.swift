import Drawing
import Processors
import Resumes
import Themes

/// Tables and libraries that every run needs, got ready by a second processor while the first is still opening files.
///
/// Each is made on first use anyway, and only once; nothing depends on this having run or ended.
public enum WarmUp {
    /// In the order in which the first processor will want them.
    public static func begin(_ workspace: Workspace) {
        let fonts = workspace.fonts
        SecondProcessor.prepare([
            Vocabulary.prepare, Theme.prepare, { _ = fonts?.value }, PDFWriter.prepare,
        ])
    }
}
