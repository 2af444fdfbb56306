import Testing
import Typesetting

@testable import Workbench

@Suite("What a page may choose")
struct LookTests {
    @Test("Themes are chosen by name among those there are, never by path")
    func themes() {
        #expect(Look(query: ["theme": "swiss"], themes: ["plain", "swiss"]).theme == "swiss")
        #expect(Look(query: ["theme": "/etc/passwd"], themes: ["plain"]).theme == nil)
        #expect(Look(query: ["theme": "../secret.json"], themes: ["plain"]).theme == nil)
    }

    @Test("Sheets and numbers of pages that are none are left out")
    func others() {
        #expect(Look(query: ["paper": "A4", "pages": "1-2"], themes: []) == Look(paper: "A4", pages: "1-2"))
        #expect(Look(query: ["paper": "1e9mmx1mm", "pages": "0"], themes: []) == .asOrdered)
    }

    @Test("What a page chooses goes before the command line; the rest stays")
    func request() {
        var order = TypesettingRequest()
        order.theme = "plain"
        order.paper = "A4"
        let request = Look(theme: "swiss", pages: "2").request(over: order)
        #expect(request.theme == "swiss")
        #expect(request.paper == "A4")
        #expect(request.pages == 2...2)
    }
}
