internal import Languages

/// A piece of text as the grammar of dates sees it: a number, a word, a mark.
struct DateToken {
    enum Kind: Equatable {
        /// Decimal digits of any script; how many there were tells `07` from `7` and a year from a phone number.
        case number(Int, digits: Int)
        /// Letters, folded, without a full stop.
        case word(String)
        /// 年 월 日 …: what the number before it counts.
        case unit(Unit)
        /// A Japanese era, by the year before its first.
        case era(Int)
        case mark(Mark)
        /// Any other character: nothing a date contains.
        case other
    }

    enum Unit { case year, month, day }

    enum Mark {
        /// `-`, and only that: the hyphen of ISO dates.
        case hyphen
        /// `–` `—` `--` `---` `−` `―`
        case dash
        case tilde, wideTilde, arrow, slash, dot, comma, apostrophe, colon, semicolon, plus, question, ampersand
        case open, close
        /// `|` `•` `·` `/` between parts of a line.
        case separator
        case newline
    }

    var kind: Kind
    /// UTF-8 offsets in the text.
    var range: Range<Int>
    /// Whether white space or nothing stands before it.
    var followsSpace: Bool
    /// Whether the run it stands in starts here: other markup than before.
    var startsRun = false
    var isCapitalized = false

    var word: String? { if case .word(let word) = kind { word } else { nil } }
    var mark: Mark? { if case .mark(let mark) = kind { mark } else { nil } }
    var unit: Unit? { if case .unit(let unit) = kind { unit } else { nil } }
}
