import Breaking
import Geometry
import Glyphs
import Languages
import SourceText
import Themes

/// Sets a text in lines of a given measure: shapes it, breaks it at the optimum, places every glyph.
struct ParagraphSetter {
    let shaper: any TextShaper
    let divider: any WordDivider
    let theme: ParagraphTheme
    /// Whether paragraphs remember what was considered for them.
    var isExplaining = false

    /// What was set before, for the same text in other layouts.
    var memory: ParagraphMemory?

    /// A paragraph of at least one line; a text without glyphs gives one that is empty.
    func set(_ text: InlineText, measure: Length, alignment: ParagraphBlock.Alignment) -> SetParagraph {
        guard let memory, !isExplaining else { return make(text, measure: measure, alignment: alignment) }
        let key = ParagraphMemory.Key(
            text, measure: measure, alignment: alignment, lineWinning: theme.lineWinning)
        var paragraph = memory.paragraph(key) { make(text, measure: measure, alignment: alignment) }
        (paragraph.leading, paragraph.baseline) = (text.style.leading, baseline(of: text.style))
        return paragraph
    }

    /// The story: shape, itemize, break, place.
    private func make(_ text: InlineText, measure: Length, alignment: ParagraphBlock.Alignment) -> SetParagraph {
        let styled = Self.styled(text)
        let shaped = shaped(text, styled)
        let isJustified = alignment == .body && theme.alignment == .justified
        let itemizer = ParagraphItems(
            text: text, styled: styled, shaped: shaped, shaper: shaper, divider: divider, theme: theme,
            isJustified: isJustified, measure: measure)
        var breaking = ParagraphBreaking(
            itemizer, measure: measure,
            parameters: parameters(for: text, measure: measure, isJustified: isJustified), isTracing: isExplaining)
        let broken = breaking.lines(lineWinning: alignment == .body ? theme.lineWinning : 0)
        let placer = LinePlacer(
            text: text, styled: styled, shaped: shaped, shaper: shaper, list: breaking.lists.list(of: broken.pass))
        var lines = broken.lines.map { placer.place($0, measure: measure, alignment: alignment) }
        if isExplaining {
            lines[0].explanation = ParagraphExplanation(
                text: text, broken: broken, lines: lines, lists: breaking.lists)
        }
        let missing = shaped.missing.map { glyph in
            let range = glyph.offset..<(glyph.offset + String(glyph.character).utf8.count)
            return (glyph.character, text.sourceSpan(of: range))
        }
        return SetParagraph(
            lines: lines, leading: text.style.leading, baseline: baseline(of: text.style), missing: missing)
    }

    /// The width of a text on one line.
    func naturalWidth(of text: InlineText) -> Length {
        func measured() -> Length {
            let styled = Self.styled(text)
            let shaped = shaped(text, styled)
            let seams = WideSpacing.seams(of: shaped, in: styled).values.reduce(0) { $0 + $1.width }
            return shaped.atoms.map(\.width).reduce(.pt(seams), +)
        }
        return memory?.width(of: text, measure: measured) ?? measured()
    }

    /// The width of the widest word of a text: what it needs to be set without dividing one.
    func widestWord(of text: InlineText) -> Length {
        func measured() -> Length {
            shaped(text, Self.styled(text)).atoms.filter { $0.kind == .word }.map(\.width).max() ?? .zero
        }
        return memory?.wordWidth(of: text, measure: measured) ?? measured()
    }

    /// Glyphs; where an icon stands, one as wide as the icon's room.
    private func shaped(_ text: InlineText, _ styled: StyledText) -> ShapedText {
        var shaped = shaper.shape(styled, direction: text.language.direction)
        guard text.pieces.contains(where: { $0.icon != nil }) else { return shaped }
        for atom in shaped.atoms.indices {
            for run in shaped.atoms[atom].runs.indices {
                let span = shaped.atoms[atom].runs[run].span
                guard let icon = text.pieces[min(span, text.pieces.count - 1)].icon,
                    !shaped.atoms[atom].runs[run].run.glyphs.isEmpty
                else { continue }
                let old = shaped.atoms[atom].runs[run].run.width
                for glyph in shaped.atoms[atom].runs[run].run.glyphs.indices {
                    shaped.atoms[atom].runs[run].run.glyphs[glyph].advance = glyph == 0 ? icon.advance.points : 0
                }
                shaped.atoms[atom].width += icon.advance - old
            }
        }
        return shaped
    }

    /// Capitals stand in the middle of a line's room, so that the space above and below a line looks the same.
    func baseline(of style: TextTheme) -> Length {
        (style.leading + shaper.metrics(of: style.font).capHeight) / 2
    }

    static func styled(_ text: InlineText) -> StyledText {
        var spans: [StyledText.Span] = []
        var isolates: [Range<Int>] = []
        var isolateStart: Int?
        var offset = 0
        for piece in text.pieces {
            let end = offset + piece.text.utf8.count
            spans.append(.init(range: offset..<end, style: piece.font, language: piece.language))
            if piece.opensIsolate, isolateStart == nil { isolateStart = offset }
            if piece.closesIsolate, let start = isolateStart {
                if start < end { isolates.append(start..<end) }
                isolateStart = nil
            }
            offset = end
        }
        return StyledText(text: text.plainText, spans: spans, isolates: isolates)
    }

    private func parameters(
        for text: InlineText, measure: Length, isJustified: Bool
    ) -> BreakParameters {
        let own = theme.breaking
        let em = text.style.size.points
        var parameters = BreakParameters(
            pretolerance: own.pretolerance, tolerance: own.tolerance, linePenalty: own.linePenalty,
            hyphenPenalty: own.hyphenPenalty, exHyphenPenalty: own.explicitHyphenPenalty,
            adjacentDemerits: own.adjacentDemerits, doubleHyphenDemerits: own.doubleHyphenDemerits,
            finalHyphenDemerits: own.finalHyphenDemerits, emergencyStretch: own.emergencyStretch * em,
            looseness: own.looseness, lastLineFit: theme.lastLineFit,
            runts: RuntControl(minimumShare: own.runtShare, demerits: own.runtDemerits))
        if isJustified {
            parameters.mostStretch = theme.spaceStretch > 0 ? (theme.spaceLimit - 1) / theme.spaceStretch : .infinity
            parameters.expansion = Expansion(stretch: theme.expansion, shrink: theme.expansion, step: 0.001)
        } else {
            parameters.lineGlue = Glue(width: 0, stretch: theme.ragStretch * em)
            // In the last pass a ragged line may be as short as it likes, before one is too long.
            parameters.emergencyStretch = max(parameters.emergencyStretch, measure.points)
        }
        return parameters
    }
}

extension InlineText {
    /// The piece that holds a UTF-8 offset of the text.
    func piece(at offset: Int) -> InlinePiece? { pieceIndex(at: offset).map { pieces[$0] } }

    /// Its index; the last for what is beyond the text, nil if there is no piece.
    func pieceIndex(at offset: Int) -> Int? {
        var end = 0
        for index in pieces.indices {
            end += pieces[index].text.utf8.count
            if offset < end { return index }
        }
        return pieces.indices.last
    }

    /// Where a part of the text was read, as exactly as the pieces know.
    func sourceSpan(of range: Range<Int>) -> SourceSpan? {
        var start = 0
        var result: SourceSpan?
        for piece in pieces {
            let end = start + piece.text.utf8.count
            let common = range.clamped(to: start..<end)
            if !common.isEmpty, let span = piece.span {
                let isExact = span.range.count == piece.text.utf8.count
                let part = isExact ? span.part((common.lowerBound - start)..<(common.upperBound - start)) : span
                result = result?.union(part) ?? part
            }
            start = end
        }
        return result
    }
}
