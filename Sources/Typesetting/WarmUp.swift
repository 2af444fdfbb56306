import Drawing
import Glibc
import Resumes
import Themes

/// Tables and libraries that every run needs, got ready by a second processor while the first is still opening files.
///
/// Each is made on first use anyway, and only once; nothing depends on this having run or ended.
public enum WarmUp {
    public static func begin() {
        var thread = pthread_t()
        let started = pthread_create(
            &thread, nil,
            { _ in
                Vocabulary.prepare()
                Theme.prepare()
                PDFWriter.prepare()
                return nil
            }, nil)
        if started == 0 { pthread_detach(thread) }
    }
}
