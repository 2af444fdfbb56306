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
    /// The folder pictures may come from.
    let folder: String
    /// Told of the files asked for.
    var log: FileLog?
    /// Told of the files read.
    var list: ReadingList?

    /// What print needs; finer is not seen.
    private static let pixelsPerInch = 300.0
    /// Coarser is seen.
    private static let coarse = 150.0
    private static let largestFile = 64 << 20

    /// The folder is the source's; for standard input the current one.
    init(theme: HeaderTheme, source: SourceFile) {
        self.theme = theme
        folder = source.name.hasPrefix("<") ? "." : FileSystem.folder(of: source.name)
    }

    /// Nil if there is none or it cannot be used.
    func portrait(of person: Person, diagnostics: inout Diagnostics) -> Portrait? {
        guard let photo = person.photo, theme.photoWidth > .zero, !photo.path.isEmpty else { return nil }
        guard let path = path(of: photo, &diagnostics) else { return nil }
        do {
            let bytes = try FileSystem.read(path, limit: Self.largestFile)
            guard bytes.count <= Self.largestFile else {
                report("photo-too-large", "The photo '\(photo.path)' is larger than 64 MB", photo, &diagnostics)
                return nil
            }
            list?.note(.picture, path)
            let fitted = try PictureFitting.fit(
                bytes, to: room, pixelsPerInch: Self.pixelsPerInch, isCut: theme.photoPlacement != .bleed)
            remark(on: fitted, photo, &diagnostics)
            return Portrait(bytes: fitted.bytes, alternative: alternative(photo, person))
        } catch let fault as WorldFault {
            report("photo-unreadable", "Photo: \(fault.message)", photo, &diagnostics)
        } catch let DrawingError.image(reason) {
            report(
                "photo-unusable", "The photo '\(photo.path)' cannot be used: \(reason)", photo, &diagnostics,
                help: "The CV is set without it. Save it as a plain JPEG or PNG.")
        } catch {
            report("photo-unusable", "The photo '\(photo.path)' cannot be used: \(error)", photo, &diagnostics)
        }
        return nil
    }

    /// A portrait over a band may have to be higher than the theme says.
    private var room: Size {
        let growth = theme.photoPlacement == .bleed ? 1.5 : 1
        return Size(width: theme.photoWidth, height: theme.photoWidth * theme.photoRatio * growth)
    }

    // MARK: Where it is

    private func path(of photo: Photo, _ diagnostics: inout Diagnostics) -> String? {
        let written = photo.path
        let lower = written.lowercased()
        if ["http:", "https:", "//", "data:", "ftp:"].contains(where: lower.hasPrefix) {
            let kind = lower.hasPrefix("data:") ? "inside the file" : "on the web"
            diagnostics.note(
                "photo-remote", "The photo is \(kind); nothing is fetched, and the CV is set without it", at: photo.span
            )
            return nil
        }
        let local = lower.hasPrefix("file:") ? String(written.dropFirst(5)) : written
        let path = [local, Self.percentDecoded(local)].first { FileSystem.exists("\(folder)/\($0)") } ?? local
        guard isInside(path) else {
            report(
                "photo-outside", "The photo '\(photo.path)' is outside of the CV's folder", photo, &diagnostics,
                help: "Copy it beside the CV: a CV reads no other folders.")
            return nil
        }
        log?.note("\(folder)/\(path)")
        guard FileSystem.exists("\(folder)/\(path)") else {
            report("photo-missing", "There is no photo '\(photo.path)'", photo, &diagnostics, help: nearby(path))
            return nil
        }
        return "\(folder)/\(path)"
    }

    /// Neither by its words nor by links does the path lead out.
    private func isInside(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !path.hasPrefix("/"), !parts.contains(".."), !path.utf8.contains(0) else { return false }
        guard let home = FileSystem.resolved(folder), let target = FileSystem.resolved("\(folder)/\(path)") else {
            return true
        }
        return target.hasPrefix(home == "/" ? home : home + "/")
    }

    private func nearby(_ path: String) -> String {
        let part = FileSystem.folder(of: path)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let pictures = FileSystem.names(in: part == "." ? folder : "\(folder)/\(part)").filter { name in
            [".jpg", ".jpeg", ".png"].contains(where: name.lowercased().hasSuffix)
        }
        if let guess = Suggestion.nearest(to: name, among: pictures) {
            return "Did you mean '\(guess)'? The CV is set without a photo."
        }
        return "It is looked for in \(folder == "." ? "the current folder" : folder). The CV is set without it."
    }

    /// `me%20smiling.jpg` (RFC 3986, 2.1).
    static func percentDecoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: What is said of it

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

    private func report(
        _ rule: String, _ message: String, _ photo: Photo, _ diagnostics: inout Diagnostics, help: String? = nil
    ) {
        diagnostics.warn(rule, message, at: photo.span, help: help ?? "The CV is set without it.")
    }
}
