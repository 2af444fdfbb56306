// Written by scripts/generate-locales from CLDR 41 (Unicode-DFS-2016). Change the script, not this file.

extension Folding {
    /// For each range of code points: the first one and, parted by spaces, what each is folded to;
    /// `.` where it stays as it is.
    static let table: [(first: UInt32, letters: StaticString)] = [
        (
            0xc0,
            """
            a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss a a a a a a ae c e e e e i i i i \
            d n o o o o o . o u u u u y th y a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g \
            g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe \
            oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
            """
        ),
        (
            0x180,
            """
            . ɓ ƃ . ƅ . ɔ ƈ . ɖ ɗ ƌ . . ǝ a ɛ ƒ . ɠ ɣ . ɩ ɨ ƙ . . . ɯ ɲ . ɵ o o ƣ . ƥ . ʀ ƨ . ʃ . . ƭ . ʈ u u ʊ \
            ʋ ƴ . ƶ . ʒ ƹ . . . ƽ . . . . . . . dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u . a a \
            a a ae ae ǥ . g g k k o o o o ʒ ʒ j dz dz dz g g ƕ ƿ n n a a ae ae o o a a a a e e e e i i i i o o o \
            o r r r r u u u u s s t t ȝ . h h ƞ . ȣ . ȥ . a a e e o o o o o o o o y y . . . . . . ⱥ ȼ . ƚ ⱦ . . \
            ɂ . ƀ ʉ ʌ ɇ . ɉ . ɋ . ɍ . ɏ .
            """
        ),
        (
            0x386,
            """
            α . ε η ι . ο . υ ω ι α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ . σ τ υ φ χ ψ ω ι υ α ε η ι υ . . . . . . . \
            . . . . . . . . . . σ . . . . . . . ι υ ο υ ω
            """
        ),
        (
            0x400,
            """
            е е ђ г є ѕ і ї ј љ њ ћ к и ў џ а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я . . \
            . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . е е . г . . . . . . . . к и . .
            """
        ),
        (
            0x490,
            """
            ґ . ғ . ҕ . җ . ҙ . қ . ҝ . ҟ . ҡ . ң . ҥ . ҧ . ҩ . ҫ . ҭ . ү . ұ . ҳ . ҵ . ҷ . ҹ . һ . ҽ . ҿ . ӏ ж \
            ж ӄ . ӆ . ӈ . ӊ . ӌ . ӎ . . а а а а ӕ . е е ә . ә ә ж ж з з ӡ . и и и и о о ө . ө ө э э у у у у у у \
            ч ч ӷ . ы ы ӻ . ӽ . ӿ .
            """
        ),
        (
            0x1e00,
            """
            a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i i i i k k \
            k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r s s s s \
            s s s s s s t t t t t t t t u u u u u u u u u u v v v v w w w w w w w w w w x x x x y y z z z z z z \
            h t w y a s . . ss . a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e e \
            i i i i o o o o o o o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u u u y y y y y y y y \
            ỻ . ỽ . ỿ .
            """
        ),
    ]
}
