import Drawing
import Geometry
import Resumes
import SourceText

/// Where pictures may come from, and who is told of them.
struct PictureFolder {
    let path: String
    /// Told of the files asked for.
    let log: FileLog?
    /// Told of the files read.
    let list: ReadingList?

    /// The folder is the source's; for standard input the current one.
    init(of source: SourceFile, log: FileLog? = nil, list: ReadingList? = nil) {
        path = source.name.hasPrefix("<") ? "." : FileSystem.folder(of: source.name)
        self.log = log
        self.list = list
    }
}

/// A picture the source names: found in its folder and nowhere else, read, and made as large as print needs it.
struct PictureFile {
    enum Role {
        case photo, signature

        /// What becomes of the document when the picture cannot be had.
        var consequence: String {
            switch self {
            case .photo: "The CV is set without it."
            case .signature: "The letter is set with room to sign instead."
            }
        }
    }

    let role: Role
    let folder: PictureFolder

    /// What print needs; finer is not seen.
    private static let pixelsPerInch = 300.0
    private static let largestFile = 64 << 20

    /// Nil if it cannot be used; why is a finding.
    func fitted(_ photo: Photo, to room: Size, isCut: Bool, diagnostics: inout Diagnostics) -> FittedPicture? {
        guard !photo.path.isEmpty, let path = path(of: photo, &diagnostics) else { return nil }
        do {
            let bytes = try FileSystem.read(path, limit: Self.largestFile)
            guard bytes.count <= Self.largestFile else {
                report("too-large", "The \(role) '\(photo.path)' is larger than 64 MB", photo, &diagnostics)
                return nil
            }
            folder.list?.note(.picture, path)
            return try PictureFitting.fit(bytes, to: room, pixelsPerInch: Self.pixelsPerInch, isCut: isCut)
        } catch let fault as WorldFault {
            report("unreadable", "The \(role) cannot be read: \(fault.message)", photo, &diagnostics)
        } catch let DrawingError.image(reason) {
            report(
                "unusable", "The \(role) '\(photo.path)' cannot be used: \(reason)", photo, &diagnostics,
                help: "\(role.consequence) Save it as a plain JPEG or PNG.")
        } catch {
            report("unusable", "The \(role) '\(photo.path)' cannot be used: \(error)", photo, &diagnostics)
        }
        return nil
    }

    // MARK: Where it is

    private func path(of photo: Photo, _ diagnostics: inout Diagnostics) -> String? {
        let lower = photo.path.lowercased()
        if ["http:", "https:", "//", "data:", "ftp:"].contains(where: lower.hasPrefix) {
            let kind = lower.hasPrefix("data:") ? "inside the file" : "on the web"
            diagnostics.note(
                "\(role)-remote", "The \(role) is \(kind); nothing is fetched", at: photo.span,
                help: "Save it beside the file. \(role.consequence)")
            return nil
        }
        let local = lower.hasPrefix("file:") ? String(photo.path.dropFirst(5)) : photo.path
        let name = [local, Self.percentDecoded(local)].first { FileSystem.exists("\(folder.path)/\($0)") } ?? local
        guard FileSystem.isInside(name, of: folder.path) else {
            report(
                "outside", "The \(role) '\(photo.path)' is outside of the source's folder", photo, &diagnostics,
                help: "Copy it beside the source: no other folders are read. \(role.consequence)")
            return nil
        }
        let path = "\(folder.path)/\(name)"
        folder.log?.note(path)
        guard FileSystem.exists(path) else {
            report("missing", "There is no \(role) '\(photo.path)'", photo, &diagnostics, help: nearby(name))
            return nil
        }
        return path
    }

    private func nearby(_ path: String) -> String {
        let part = FileSystem.folder(of: path)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let home = folder.path
        let pictures = FileSystem.names(in: part == "." ? home : "\(home)/\(part)").filter { name in
            [".jpg", ".jpeg", ".png"].contains(where: name.lowercased().hasSuffix)
        }
        if let guess = Suggestion.nearest(to: name, among: pictures) {
            return "Did you mean '\(guess)'? \(role.consequence)"
        }
        return "It is looked for beside the source\(home == "." ? "" : ", in \(home)"). \(role.consequence)"
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

    private func report(
        _ fault: String, _ message: String, _ photo: Photo, _ diagnostics: inout Diagnostics, help: String? = nil
    ) {
        diagnostics.warn("\(role)-\(fault)", message, at: photo.span, help: help ?? role.consequence)
    }
}
