import Drawing
import Geometry
import Layout
import Resumes
import SourceText
import Themes

/// Fetches the person's photograph from the source's folder and makes it fit the theme.
///
/// Whatever is wrong with it is a finding; the CV is then set without it.
struct PortraitReading {
    let theme: HeaderTheme
    let file: PictureFile

    /// Coarser is seen.
    private static let coarse = 150.0

    init(theme: HeaderTheme, folder: PictureFolder) {
        self.theme = theme
        file = PictureFile(role: .photo, folder: folder)
    }

    /// Nil if there is none or it cannot be used.
    func portrait(of person: Person, diagnostics: inout Diagnostics) -> Portrait? {
        guard let photo = person.photo, theme.photoWidth > .zero else { return nil }
        let isCut = theme.photoPlacement != .bleed
        guard let fitted = file.fitted(photo, to: room, isCut: isCut, diagnostics: &diagnostics) else { return nil }
        remark(on: fitted, photo, &diagnostics)
        return Portrait(bytes: fitted.bytes, alternative: alternative(photo, person))
    }

    /// A portrait over a band may have to be higher than the theme says.
    private var room: Size {
        let growth = theme.photoPlacement == .bleed ? 1.5 : 1
        return Size(width: theme.photoWidth, height: theme.photoWidth * theme.photoRatio * growth)
    }

    private func alternative(_ photo: Photo, _ person: Person) -> String {
        let written = photo.alternative.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return written.isEmpty ? person.name?.plainText ?? "Portrait" : written
    }

    private func remark(on picture: FittedPicture, _ photo: Photo, _ diagnostics: inout Diagnostics) {
        guard picture.pixelsPerInch < Self.coarse else { return }
        diagnostics.note(
            "photo-coarse",
            "The photo has \(Int(picture.pixelsPerInch)) pixels an inch at its size on the page; print wants 300",
            at: photo.span)
    }
}
