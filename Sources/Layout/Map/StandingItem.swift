import Geometry

/// An item of a column with its place on a page, in start coordinates; kept so that a map can be drawn when one is
/// asked for.
struct StandingItem {
    var item: VerticalItem
    /// Its number among the items it was placed with; that of a column's page end is its number in the column.
    var number: Int?
    var column: PageFrames.Column
    var top: Length
    /// Of a page's end: whether it does end here.
    var isTaken = false
}
