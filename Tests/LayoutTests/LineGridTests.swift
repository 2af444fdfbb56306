import Geometry
import Languages
import Resumes
import Testing
import Themes

@testable import Layout

@Suite("The line grid")
struct LineGridTests {
    /// How far baselines stand off the grid, page by page, the worst of each.
    private func strays(_ grid: PageTheme.Grid, _ change: (inout Theme) -> Void = { _ in }) -> [Length] {
        let theme = LongResume.theme {
            $0.page.grid = grid
            change(&$0)
        }
        let document = LongResume.layOut(LongResume.resume(items: 6), theme)
        let body = theme.styles[.body]
        let step = grid == .half ? body.leading / 2 : body.leading
        let first = theme.page.margins.top + (body.leading + body.size * 0.7) / 2
        return document.pages.map { page in
            page.lines(inside: theme.page).map { line in
                let steps = (line.y - first) / step
                return step * abs(steps - steps.rounded())
            }.max() ?? .zero
        }
    }

    @Test("Without a grid baselines stand where the spaces put them")
    func none() {
        #expect(strays(.none).allSatisfy { $0 > .pt(1) })
    }

    @Test("With one every baseline of every page stands on it", arguments: [PageTheme.Grid.line, .half])
    func all(grid: PageTheme.Grid) {
        let strays = strays(grid)
        #expect(strays.count > 2 && strays.allSatisfy { $0 < .tolerance })
    }

    @Test("So do repeated heads, rules above titles, and the lines of two columns side by side")
    func everywhere() {
        let strays = strays(.line) {
            $0.sections.all.title.repeats = true
            $0.sections.all.entry.repeats = true
            $0.sections.all.title.rule = .above
            $0.page.columns = .sidebar
            $0.sideStyles.roles[.body]?.leading = .pt(11)
        }
        #expect(strays.count > 2 && strays.allSatisfy { $0 < .tolerance })
    }

    @Test("A baseline moves to the nearest line if there is room above, else down")
    func shifts() {
        let grid = LineGrid(step: .pt(12), first: .pt(9))
        func shift(_ height: Double, room: Double) -> Double {
            (grid.shift(of: .pt(height), room: .pt(room)).points * 1000).rounded() / 1000
        }
        #expect(shift(33, room: 0) == 0)
        #expect(shift(38, room: 6) == -5)
        #expect(shift(38, room: 1) == 7)
        #expect(shift(35, room: 0) == -2)
        #expect(shift(41, room: 20) == 4)
    }
}
