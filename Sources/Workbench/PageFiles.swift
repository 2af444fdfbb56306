import Preview
import Typesetting

/// The files the preview's page is made of, read once: nothing else of the disk is ever served.
struct PageFiles {
    private let files: [String: PreviewResponse]

    static let names = ["page.html", "page.css", "page.js", "sheets.js", "findings.js", "inspector.js", "overlays.js"]

    /// Throws if the resources that belong to the program lack them.
    init(executable: String) throws(WorldFault) {
        var files: [String: PreviewResponse] = [:]
        for name in Self.names {
            guard let path = ResourceLocator(executable: executable).path(of: "preview/\(name)") else {
                throw WorldFault(
                    "The preview's page, share/vitaset/preview/\(name), was not found beside \(executable)",
                    help: "Copy share/vitaset with the program, or run scripts/setup in the checkout.")
            }
            files["/\(name)"] = PreviewResponse(type: Self.type(of: name), bytes: try FileSystem.read(path))
        }
        files["/"] = files["/page.html"]
        self.files = files
    }

    subscript(path: String) -> PreviewResponse? { files[path] }

    private static func type(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "html": "text/html; charset=utf-8"
        case "css": "text/css; charset=utf-8"
        default: "text/javascript; charset=utf-8"
        }
    }
}
