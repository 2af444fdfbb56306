/// Where a line must not end although UAX #14 lets it, and where it may end in an address although UAX #14 does not see it.
///
/// UAX #14 knows characters, not things: it would end a line in `CI/`, after `J.` and inside a telephone number.
/// All functions are pure and count scalars.
enum BreakRules {
    /// - Parameter opportunities: for each scalar, and for the end, whether a line may end before it.
    static func refined(_ opportunities: [Bool], scalars: [UInt32]) -> [Bool] {
        var breaks = opportunities
        let tokens = tokens(scalars)
        for token in tokens {
            refine(&breaks, token: token, scalars: scalars)
        }
        BreakTies.tie(&breaks, tokens: tokens, scalars: scalars)
        BreakTies.tieDates(&breaks, scalars: scalars)
        return breaks
    }

    /// Stretches without white space.
    static func tokens(_ scalars: [UInt32]) -> [Range<Int>] {
        var tokens: [Range<Int>] = []
        var start: Int?
        for (index, scalar) in scalars.enumerated() {
            let isSpace = scalar == 0x20 || scalar == 0x0a || scalar == 0x09 || scalar == 0x3000
            if isSpace, let begun = start {
                tokens.append(begun..<index)
                start = nil
            } else if !isSpace, start == nil {
                start = index
            }
        }
        if let start { tokens.append(start..<scalars.count) }
        return tokens
    }

    private static func refine(_ breaks: inout [Bool], token: Range<Int>, scalars: [UInt32]) {
        let inside = (token.lowerBound + 1)..<max(token.upperBound, token.lowerBound + 1)
        guard !inside.isEmpty else { return }
        let text = scalars[token]
        switch Token(text) {
        case .email, .phone:
            for place in inside { breaks[place] = false }
        case .url:
            for place in inside { breaks[place] = mayEndInAddress(before: place, token: token, scalars: scalars) }
        case .word:
            for place in inside where breaks[place] && mustNotEnd(before: place, token: token, scalars: scalars) {
                breaks[place] = false
            }
        }
    }

    /// An address too short to be torn, in characters; the same for words joined by a slash.
    static let shortest = 16

    /// After a slash, after `://`, before the other marks (The Chicago Manual of Style, 7.46), never leaving less than
    /// five characters before or four after.
    private static func mayEndInAddress(before place: Int, token: Range<Int>, scalars: [UInt32]) -> Bool {
        guard token.count >= shortest, place - token.lowerBound >= 5, token.upperBound - place >= 4 else {
            return false
        }
        let (before, after) = (scalars[place - 1], scalars[place])
        if before == Ascii.slash { return after != Ascii.slash }
        let marks: [UInt32] = [0x2e, 0x3f, 0x26, 0x23, 0x3d, 0x2d, 0x5f, 0x7e, 0x25, 0x2c]  // . ? & # = - _ ~ % ,
        return marks.contains(after) && !marks.contains(before)
    }

    private static func mustNotEnd(before place: Int, token: Range<Int>, scalars: [UInt32]) -> Bool {
        let before = scalars[place - 1]
        let head = scalars[token.lowerBound..<place]
        let tail = scalars[place..<token.upperBound]
        switch before {
        case 0xad:
            // A soft hyphen needs a hyphen; the hyphenation of words sees to it.
            return true
        case Ascii.slash:
            return token.count < shortest
        case Ascii.hyphen, 0x2010:
            // A part of one letter (e-mail, T-shirt, A-Z) or none (-Wall) is no line end.
            return lettersAtEnd(of: head.dropLast()) < 2 || lettersAtStart(of: tail) < 2
        case 0x2013:
            // A range of numbers is one thing: 2019–2021.
            return head.dropLast().last.map(Ascii.isDigit) ?? false && tail.first.map(Ascii.isDigit) ?? false
        case 0..<0x80 where (tail.first ?? 0) < 0x80:
            // C++, a|b: signs of one name.
            return true
        default:
            // A dash stands at the end of a line, not at the start of the next.
            return tail.first == 0x2014
        }
    }

    private static func lettersAtEnd(of text: ArraySlice<UInt32>) -> Int {
        text.reversed().prefix { isWordCharacter($0) }.count
    }

    private static func lettersAtStart(of text: ArraySlice<UInt32>) -> Int {
        text.prefix { isWordCharacter($0) }.count
    }

    private static func isWordCharacter(_ scalar: UInt32) -> Bool {
        Ascii.isLetter(scalar) || Ascii.isDigit(scalar) || scalar > 0x7f && !(0x2000...0x206f).contains(scalar)
            || scalar == 0xad
    }
}
