import Drawing
import Processors
import Resumes
import Themes

/// Tables and libraries that every run needs, got ready by a second processor while the first is still opening files.
///
/// Each is made on first use anyway, and only once; nothing depends on this having run or ended.
public enum WarmUp {
    public static func begin() {
        let thread = OtherThread {
            Vocabulary.prepare()
            Theme.prepare()
            PDFWriter.prepare()
        }
        thread?.detach()
    }
}
