/// All that decides which glyphs a piece of text becomes, and nothing else: no size, no colour, no place.
struct ItemKey: Hashable {
    /// What an item has in common with many others.
    struct Setting: Hashable {
        /// Numbers of the voice and of the face in the library.
        var voice: Int
        var face: Int
        /// Pango's number of the script.
        var script: UInt8
        var isRightToLeft: Bool
    }

    var setting: Setting
    /// The item, or the word around it where letters join.
    var text: ExactText
    /// The item's bytes in `text`.
    var range: Range<Int>

    /// By voice and text: seldom is a text of one voice in two scripts, faces or words.
    func hash(into hasher: inout Hasher) {
        hasher.combine(setting.voice)
        hasher.combine(text)
    }

    /// The item's own text.
    var source: [UInt8] { Array(text.text.utf8.dropFirst(range.lowerBound).prefix(range.count)) }
}

/// A text that equals only the same bytes. `String` also equals its other canonical forms, which have other offsets.
struct ExactText: Hashable {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    init(_ bytes: some Collection<UInt8>) {
        text = String(decoding: bytes, as: UTF8.self)
    }

    static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var copy = text
        copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
