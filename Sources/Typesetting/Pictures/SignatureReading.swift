import Drawing
import Geometry
import Layout
import Resumes
import SourceText
import Themes

/// Fetches the picture of a letter's signature and makes it as high as the room the theme leaves for one.
struct SignatureReading {
    let theme: LetterTheme
    let folder: PictureFolder

    /// Nil if there is none or it cannot be used.
    func signature(of letter: Letter?, diagnostics: inout Diagnostics) -> Signature? {
        guard let photo = letter?.signaturePicture, theme.signatureSpace > .zero else { return nil }
        // Its width follows from its height.
        let room = Size(width: .pt(1), height: theme.signatureSpace)
        let file = PictureFile(role: .signature, folder: folder)
        guard let fitted = file.fitted(photo, to: room, isCut: false, diagnostics: &diagnostics) else { return nil }
        return Signature(
            bytes: fitted.bytes, widthToHeight: fitted.widthToHeight, alternative: photo.alternative)
    }
}
