import Geometry
import Themes

/// The lines that baselines stand on, counted from the top of the text block, the same on all pages and in all columns.
struct LineGrid {
    /// From one line to the next.
    let step: Length
    /// From the top of the text block to the first line of the grid.
    let first: Length
    /// Where the column begins, from the top of the text block.
    let start: Length

    /// Nil if the theme has no grid.
    init?(_ theme: Theme, setter: ParagraphSetter, start: Length) {
        let body = theme.styles[.body]
        switch theme.page.grid {
        case .none: return nil
        case .line: step = body.leading
        case .half: step = body.leading / 2
        }
        first = setter.baseline(of: body)
        self.start = start
    }

    init(step: Length, first: Length, start: Length = .zero) {
        (self.step, self.first, self.start) = (step, first, start)
    }

    /// How far below the nearest line above it a height is; from zero up to a step.
    func excess(of height: Length) -> Length {
        let steps = (height - first) / step
        let excess = step * (steps - steps.rounded(.down))
        return excess > step - .tolerance ? .zero : excess
    }

    /// How far a baseline must move to stand on a line: down to the next, or up to the last if that is near.
    ///
    /// - Parameter room: how much space there is above that can be taken away.
    func shift(of height: Length, room: Length) -> Length {
        let excess = excess(of: height)
        if excess < step / 2, excess <= room + step * Self.squeeze { return .zero - excess }
        return excess <= .tolerance ? .zero : step - excess
    }

    /// Lines that are a little too high for the grid, such as those of a title, are set closer by so much of a step.
    static let squeeze = 0.25
}
