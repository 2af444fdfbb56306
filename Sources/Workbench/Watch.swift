package import Commands
import Drawing
package import Preview
import SourceText
import Typesetting

/// `vitaset watch`: builds whenever something changed, and keeps the pages in all browsers up to date.
package final class Watch {
    let order: WatchOrder
    let loop: EventLoop
    let compositor: Compositor
    private var renditions: [Look: Rendition] = [:]
    private let site: PreviewPages
    private var server: PreviewServer?
    private var folders: FolderWatch?
    private var writing: Appointment?
    private var endings: [Appointment] = []
    private var reported: [Diagnostic] = []
    private var lastSource: [UInt8]?

    /// The whole of it, until it is interrupted.
    package static func perform(_ order: WatchOrder) throws -> ExitCode {
        let watch = try Watch(order, loop: EventLoop())
        return try watch.perform()
    }

    package init(_ order: WatchOrder, loop: EventLoop) throws {
        self.order = order
        self.loop = loop
        compositor = try Compositor(order: order)
        site = try PreviewPages(order: order)
        site.watch = self
    }

    /// The port of the preview; zero until it runs.
    package var port: Int { server?.port ?? 0 }

    /// The story: build, serve, look after the files, until somebody ends it.
    package func perform() throws -> ExitCode {
        build()
        writeFile()
        try serve()
        folders = FolderWatch(loop: loop) { [unowned self] in change($0) }
        watchFolders()
        for signal in SignalNumber.allCases {
            endings.append(loop.onSignal(signal.rawValue) { [unowned self] in end() })
        }
        loop.run()
        return .interrupted
    }

    /// By the numbers of POSIX.
    private enum SignalNumber: Int32, CaseIterable {
        case hangUp = 1
        case interrupt = 2
        case terminate = 15
    }

    /// Lets browsers and the port go; a file that was still to be written is written.
    package func end() {
        if writing != nil { writeFile() }
        server?.close()
        loop.stop()
    }

    // MARK: Serving

    private func serve() throws {
        let server = PreviewServer(site: site, loop: loop)
        let ports = order.port.map { [$0] } ?? Array(8420...8429) + [0]
        var fault: PreviewServer.Fault?
        for port in ports {
            do throws(PreviewServer.Fault) {
                try server.listen(port: port)
                fault = nil
                break
            } catch {
                fault = error
            }
        }
        if case .cannotListen(let port, let reason)? = fault {
            throw WorldFault(
                "Port \(port) cannot be used for the preview: \(reason)", help: "Leave --port out to take a free one.")
        }
        self.server = server
        let address = "http://127.0.0.1:\(server.port)/"
        order.console.tell("Preview at \(address) (Ctrl-C ends it)")
        if order.opensBrowser, !Browser.open(address) {
            order.console.tell("No browser could be started; open the address yourself.")
        }
    }

    // MARK: Building

    private func change(_ paths: Set<String>) {
        let fonts = Set(order.fontFolders.flatMap(Compositor.absolute))
        if paths.contains(where: { fonts.contains($0) || fonts.contains(FileSystem.folder(of: $0)) }) {
            do {
                try compositor.reloadFonts()
                site.forgetFonts()
            } catch {
                order.console.complain("\(error)")
            }
        } else if paths.isSubset(of: Compositor.absolute(order.source)), isSourceUnchanged {
            return
        }
        build()
        watchFolders()
        writing = loop.after(milliseconds: Self.quiet) { [unowned self] in writeFile() }
    }

    /// The file is written when the pages have been shown: no page waits for a disk.
    private static let quiet = 150

    private var isSourceUnchanged: Bool {
        guard let lastSource, let bytes = try? FileSystem.read(order.source) else { return false }
        return bytes == lastSource
    }

    /// Builds every look somebody looks at, and the one that was ordered.
    private func build() {
        let clock = ContinuousClock.now
        var diagnostics = Diagnostics()
        compositor.forgetFiles()
        let source = compositor.source(&diagnostics)
        lastSource = source?.bytes
        let shown = Set(server?.tabs.map(site.look) ?? [])
        for look in shown.subtracting([.asOrdered]) + [.asOrdered] {
            build(look, source, diagnostics)
            for tab in server?.tabs ?? [] where site.look(of: tab) == look { show(look, in: tab) }
        }
        renditions = renditions.filter { shown.contains($0.key) || $0.key == .asOrdered }
        tell(took: ContinuousClock.now - clock)
    }

    private func build(_ look: Look, _ source: SourceFile?, _ diagnostics: Diagnostics) {
        let clock = ContinuousClock.now
        var outcome = Outcome()
        outcome.diagnostics = diagnostics
        var exit = ExitCode.input
        if let source { (outcome, exit) = compositor.set(source, in: look) }
        renditions[look, default: Rendition()].follow(outcome, exit: exit, took: ContinuousClock.now - clock)
    }

    /// A look as it is now; built if nobody wanted it before.
    func rendition(of look: Look) -> Rendition {
        if let known = renditions[look] { return known }
        var diagnostics = Diagnostics()
        build(look, compositor.source(&diagnostics), diagnostics)
        watchFolders()
        return renditions[look] ?? Rendition()
    }

    /// All that is shown somewhere.
    var sheets: [Rendition.Sheet] { renditions.values.flatMap(\.sheets) }

    private func watchFolders() {
        folders?.watch(
            FolderWatch.Targets(files: compositor.files, folders: Set(order.fontFolders.flatMap(Compositor.absolute))))
    }

    func show(_ look: Look, in tab: PreviewTab) {
        let report = StateReport(
            rendition: rendition(of: look), look: look, order: order, themes: compositor.themeNames)
        tab.show(report.text)
    }

    // MARK: Writing

    private func writeFile() {
        writing = nil
        guard let rendition = renditions[.asOrdered], rendition.exit == .done, let document = rendition.document else {
            return
        }
        do {
            let options = PDFOptions(colorProfile: compositor.colorProfile)
            try FileSystem.write(try PDFWriter.write(document, options: options), to: order.output)
        } catch {
            order.console.complain("\(error)")
        }
    }

    /// One line a build; findings when they are others than before.
    private func tell(took duration: Duration) {
        guard let rendition = renditions[.asOrdered] else { return }
        if rendition.findings != reported { order.console.report(rendition.findings) }
        reported = rendition.findings
        let count = rendition.document?.pages.count ?? 0
        let pages = count == 1 ? "1 page" : "\(count) pages"
        let what = rendition.isStale ? (count > 0 ? "the last good \(pages) stay" : "nothing to show yet") : pages
        var line = "\(order.source): \(what), \(duration.inMilliseconds) ms"
        if order.tellsTimings {
            let stages = rendition.timings.map { "\($0.stage) \($0.duration.inMilliseconds)" }
            line += " (\(stages.joined(separator: ", ")))"
        }
        order.console.tell(line)
    }
}

extension Duration {
    /// With one decimal: `11.3`.
    var inMilliseconds: String {
        let tenths = components.seconds * 10_000 + components.attoseconds / 100_000_000_000_000
        return "\(tenths / 10).\(tenths % 10)"
    }
}
