import Geometry

/// An SVG document while it is written. Lengths in points, to a thousandth.
struct SVGText {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ text: String) { bytes += text.utf8 }
    mutating func add(_ more: [UInt8]) { bytes += more }
    mutating func add(_ byte: UInt8) { bytes.append(byte) }

    mutating func add(integer: Int) { add(String(integer)) }

    /// With as many decimals as are needed, nine at most: `12.5`, `-0.004`, `3`.
    mutating func add(_ value: Double, decimals: Int = 3) {
        let scale = (0..<min(max(decimals, 0), 9)).reduce(1) { power, _ in power * 10 }
        let scaled = Int((min(max(value, -1e9), 1e9) * Double(scale)).rounded())
        if scaled < 0 { add(UInt8(ascii: "-")) }
        let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: scale)
        add(integer: whole)
        guard rest != 0 else { return }
        var digits = Array(String(scale + rest).utf8)
        digits[0] = UInt8(ascii: ".")
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        bytes += digits
    }

    private mutating func attribute(_ name: String, _ value: Double, decimals: Int = 3) {
        add(" \(name)=\"")
        add(value, decimals: decimals)
        add(UInt8(ascii: "\""))
    }

    // MARK: Elements

    mutating func open(_ size: Size) {
        let (width, height) = (size.width.points, size.height.points)
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"")
        add(width)
        add("pt\" height=\"")
        add(height)
        add("pt\" viewBox=\"0 0 ")
        add(width)
        add(UInt8(ascii: " "))
        add(height)
        add("\">\n")
    }

    mutating func rectangle(_ area: Rectangle, _ color: Color) {
        add("<rect")
        attribute("x", area.minX.points)
        attribute("y", area.minY.points)
        attribute("width", max(area.size.width.points, 0))
        attribute("height", max(area.size.height.points, 0))
        add(" fill=\"\(color)\"/>\n")
    }

    mutating func circle(_ center: Point, _ radius: Length, _ color: Color) {
        add("<circle")
        attribute("cx", center.x.points)
        attribute("cy", center.y.points)
        attribute("r", max(radius.points, 0))
        add(" fill=\"\(color)\"/>\n")
    }

    mutating func line(_ start: Point, _ end: Point, _ width: Length, _ color: Color) {
        add("<line")
        attribute("x1", start.x.points)
        attribute("y1", start.y.points)
        attribute("x2", end.x.points)
        attribute("y2", end.y.points)
        attribute("stroke-width", width.points)
        add(" stroke=\"\(color)\"/>\n")
    }

    /// A path whose data follow, scaled and moved to where a run begins.
    mutating func beginPath(_ color: Color, scale: (x: Double, y: Double), origin: Point) {
        add("<path fill=\"\(color)\" transform=\"matrix(")
        add(scale.x, decimals: 9)
        add(" 0 0 ")
        add(scale.y, decimals: 9)
        add(UInt8(ascii: " "))
        add(origin.x.points)
        add(UInt8(ascii: " "))
        add(origin.y.points)
        add(")\" d=\"")
    }

    mutating func move(to x: Double, _ y: Double) {
        add(UInt8(ascii: "M"))
        add(x, decimals: 1)
        add(UInt8(ascii: " "))
        add(y, decimals: 1)
    }

    mutating func endPath() { add("\"/>\n") }

    /// Another document as a part of this one, every name in it with a prefix.
    mutating func nest(_ document: [UInt8], named prefix: String) {
        var text = String(decoding: document, as: UTF8.self)
        if let start = text.firstRange(of: "<svg") { text = String(text[start.lowerBound...]) }
        for mark in ["id=\"", "href=\"#", "url(#"] { text = text.replacing(mark, with: mark + prefix) }
        add(text)
    }
}
