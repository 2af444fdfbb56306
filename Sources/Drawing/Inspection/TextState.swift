/// Where text is shown and how large (ISO 32000-1, 9.3 and 9.4.2); the transformation of the page included.
struct TextState {
    var font = FontDecoder(nil)
    var size = 1.0
    var characterSpacing = 0.0
    var wordSpacing = 0.0
    private var leading = 0.0
    private var scaling = 1.0
    private var page = Transformation.identity
    private var text = Transformation.identity
    private var line = Transformation.identity

    /// In the page's units.
    var position: (x: Double, y: Double) {
        let all = text.followed(by: page)
        return (all.e, all.f)
    }

    var visibleSize: Double {
        let all = text.followed(by: page)
        return abs(size) * (all.c * all.c + all.d * all.d).squareRoot()
    }

    mutating func advance(by distance: Double) {
        text = Transformation(e: distance * scaling).followed(by: text)
    }

    mutating func nextLine() {
        move(0, -leading)
    }

    /// Takes the operators that set the state; passes over all others.
    mutating func apply(_ name: ContentOperator, _ numbers: [Double]) {
        switch (name, numbers.count) {
        case ("cm", 6): page = Transformation(numbers).followed(by: page)
        case ("BT", _): (text, line) = (.identity, .identity)
        case ("Tm", 6):
            line = Transformation(numbers)
            text = line
        case ("Td", 2): move(numbers[0], numbers[1])
        case ("TD", 2):
            leading = -numbers[1]
            move(numbers[0], numbers[1])
        case ("T*", _): nextLine()
        case ("TL", 1): leading = numbers[0]
        case ("Tc", 1): characterSpacing = numbers[0]
        case ("Tw", 1): wordSpacing = numbers[0]
        case ("Tz", 1): scaling = numbers[0] / 100
        default: break
        }
    }

    private mutating func move(_ x: Double, _ y: Double) {
        line = Transformation(e: x, f: y).followed(by: line)
        text = line
    }
}

/// ISO 32000-1, 8.3.3: `[a b c d e f]`.
struct Transformation: Hashable, Sendable {
    var a = 1.0
    var b = 0.0
    var c = 0.0
    var d = 1.0
    var e = 0.0
    var f = 0.0

    static let identity = Transformation()

    func followed(by next: Transformation) -> Transformation {
        Transformation(
            a: a * next.a + b * next.c, b: a * next.b + b * next.d, c: c * next.a + d * next.c,
            d: c * next.b + d * next.d, e: e * next.a + f * next.c + next.e, f: e * next.b + f * next.d + next.f)
    }
}

extension Transformation {
    /// Six numbers.
    init(_ numbers: [Double]) {
        self.init(a: numbers[0], b: numbers[1], c: numbers[2], d: numbers[3], e: numbers[4], f: numbers[5])
    }
}
