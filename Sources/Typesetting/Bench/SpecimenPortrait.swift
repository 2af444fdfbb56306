import Drawing
import Geometry
import Layout

/// The outline of a head, where a specimen needs a photo.
enum SpecimenPortrait {
    /// Nil if no picture can be painted.
    static func portrait() -> Portrait? {
        let size = Size(width: .pt(96), height: .pt(144))
        let ground = Rectangle(x: .zero, y: .zero, width: size.width, height: size.height)
        let (light, dark) = (Color(red: 0.85, green: 0.87, blue: 0.89), Color(red: 0.55, green: 0.6, blue: 0.65))
        let page = DrawnPage(
            size: size,
            content: [
                .artifact([
                    .fill(ground, light),
                    .circle(center: Point(x: size.width / 2, y: size.height * 0.38), radius: .pt(24), dark),
                    .circle(center: Point(x: size.width / 2, y: size.height * 0.92), radius: .pt(44), dark),
                ])
            ])
        return (try? PNGPainter.paint(page, pixelsPerInch: 300)).map {
            Portrait(bytes: $0, alternative: "The outline of a head")
        }
    }
}
