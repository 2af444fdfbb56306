import Testing
import Typesetting

@testable import Commands

@Suite("The command watch, before it watches")
struct WatchTests {
    @Test("One file is wanted, not none, two, or standard input")
    func operands() throws {
        let bench = try Bench()
        let cv = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("watch") == .usage)
        #expect(bench.run("watch", cv, cv) == .usage)
        #expect(bench.run("watch", "-") == .usage)
    }

    @Test("A source that is not there is told before a server starts")
    func missing() throws {
        let bench = try Bench()
        #expect(bench.run("watch", bench.path("no.md")) == .inputOutput)
        #expect(bench.run("watch", bench.folder) == .inputOutput)
    }

    @Test(
        "A port that is none, and a form that is no PDF, are refused",
        arguments: [
            ["--port", "0"], ["--port", "70000"], ["--port", "http"], ["-o", "cv.png"], ["-o", "-"],
        ])
    func options(words: [String]) throws {
        let bench = try Bench()
        let cv = try bench.write(smallCV, to: "cv.md")
        let code = Program.run(
            ["watch", cv] + words, environment: [:], executable: "\(Bench.checkout)/.build/vitaset",
            watching: { _ in .done })
        #expect(code == .usage)
    }

    @Test("What is asked for comes to who does the watching, the PDF beside the source")
    func order() throws {
        let bench = try Bench()
        let cv = try bench.write(smallCV, to: "cv.md")
        var orders: [WatchOrder] = []
        let code = Program.run(
            ["watch", cv, "-t", "swiss", "--pages", "2", "--port", "8500", "--open"], environment: [:],
            executable: "\(Bench.checkout)/.build/vitaset",
            watching: { order in
                orders.append(order)
                return .interrupted
            })
        #expect(code == .interrupted)
        #expect(orders.map(\.output) == [bench.path("cv.pdf")])
        #expect(orders.first?.request.theme == "swiss")
        #expect(orders.first?.request.pages == 2...2)
        #expect(orders.first?.port == 8500 && orders.first?.opensBrowser == true)
    }
}
