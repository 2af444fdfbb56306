import Geometry
import Glyphs
import Languages

/// Hanging punctuation: which share of a sign's width stands outside the measure at the edges of a line, so that the
/// edge looks straight. (Hàn Thế Thành, "Micro-typographic extensions to the TeX typesetting system", 2000; the
/// values are those common for Latin text faces, in tenths. The empty half of wide signs: JLREQ 3.1.5 and 3.1.9.)
enum Protrusion {
    static func start(of character: Character) -> Double {
        switch character.sign {
        case "“", "‘", "\"", "'", "„", "‚", "«", "‹": 0.5
        case "(", "[": 0.1
        // Signs of a full em with ink in one half.
        case "（", "「", "『", "【", "〈", "《", "〔", "［", "｛": 0.5
        case "•", "–", "—": 0.2
        default: 0
        }
    }

    static func end(of character: Character) -> Double {
        switch character.sign {
        case "-", "\u{2010}", "\u{ad}": 0.6
        case ".", ",": 0.7
        case "、", "。", "，", "．", "）", "」", "』", "】", "〉", "》", "〕", "］", "｝": 0.5
        case "“", "‘", "”", "’", "\"", "'", "»", "›": 0.5
        case ":", ";": 0.4
        case "–", "—": 0.3
        case "!", "?", ")", "]": 0.1
        default: 0
        }
    }
}
