extension KeyGroup where Model == LetterTheme {
    static var letter: KeyGroup {
        KeyGroup([
            .value(
                "arrangement", \.arrangement, .choice,
                "Where the parts of a letter stand: DIN 5008 form A or B, US block, French, or one below the other; `auto` goes by paper and language.",
                also: ["form", "layout", "style"]),
            .value(
                "returnLine", \.returnLine, .flag,
                "Whether the sender stands in a small line above the recipient, for the window of an envelope.",
                also: ["backAddress", "returnAddress"]),
            .value(
                "foldMarks", \.foldMarks, .flag, "Whether short strokes at the edge show where the sheet is folded.",
                also: ["folds"]),
            .value("punchMark", \.punchMark, .flag, "Whether a stroke shows the middle, where it is punched."),
            .value(
                "signatureSpace", \.signatureSpace, .length(.space), "Room for the signature, above the printed name.",
                also: ["signature"]),
            .value("paragraphGap", \.paragraphGap, .length(.space), "Between paragraphs of a letter.", also: ["gap"]),
        ])
    }
}
