import Geometry
import Languages
import Themes

/// Where the columns stand on a sheet, in start coordinates: x counts from the edge where lines begin.
struct PageFrames {
    struct Column {
        var start: Length
        var width: Length
    }

    let size: Size
    let main: Column
    let side: Column?
    /// The tinted ground of the side column, from edge to edge of the sheet.
    let sideGround: (start: Length, width: Length)?
    let top: Length
    let bottom: Length

    init(_ page: PageTheme) {
        size = page.size
        top = page.margins.top
        bottom = page.size.height - page.margins.bottom
        let whole = Column(
            start: page.margins.start, width: page.size.width - page.margins.start - page.margins.end)
        guard page.columns == .sidebar else {
            main = whole
            side = nil
            sideGround = nil
            return
        }
        let look = page.side
        let isTinted = look.ground != page.ground
        let edge = look.width + (isTinted ? look.padding : .zero)
        if look.position == .start {
            side = Column(start: whole.start, width: look.width)
            main = Column(start: whole.start + edge + look.gap, width: whole.width - edge - look.gap)
            sideGround = isTinted ? (.zero, whole.start + edge) : nil
        } else {
            let start = whole.start + whole.width - look.width
            side = Column(start: start, width: look.width)
            main = Column(start: whole.start, width: whole.width - edge - look.gap)
            sideGround = isTinted ? (size.width - page.margins.end - edge, page.margins.end + edge) : nil
        }
    }

    var height: Length { bottom - top }

    /// The measure of a header that spans all columns.
    var whole: Column {
        guard let side else { return main }
        let start = min(main.start, side.start)
        return Column(start: start, width: max(main.start + main.width, side.start + side.width) - start)
    }

    /// The left edge of something that begins at a distance from the edge where lines begin.
    func left(_ start: Length, _ width: Length, _ direction: WritingDirection) -> Length {
        direction == .leftToRight ? start : size.width - start - width
    }
}
