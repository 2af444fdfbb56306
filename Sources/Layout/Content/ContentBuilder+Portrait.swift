import Geometry
import Themes

extension ContentBuilder {
    /// Puts the portrait where the theme wants it; it is read after name and contacts.
    ///
    /// Where a theme wants it over a band or in a side column that is not there, it stands at the header's end.
    mutating func addPortrait() {
        guard let portrait = illustrations.portrait, theme.header.photoWidth > .zero else { return }
        let leaf = content.structure.add(.figure(alternative: portrait.alternative), to: parent)
        let size = Size(
            width: theme.header.photoWidth, height: theme.header.photoWidth * theme.header.photoRatio)
        var picture = PictureBlock(
            content: .image(portrait.bytes), size: size, cornerRadius: size.width * theme.header.photoRounding,
            leaf: leaf)
        switch theme.header.photoPlacement {
        case .side where hasSide:
            picture.fit(into: theme.page.side.width)
            content.side.insert(contentsOf: [.picture(picture), .space(theme.header.photoGap)], at: 0)
        case .bleed where theme.header.ground != theme.page.ground:
            picture.cornerRadius = .zero
            content.bleeding = picture
        case .start: placeBeside(picture, at: .start)
        case .end, .side, .bleed:
            placeBeside(picture, at: headerAlignment == .center && !hasCode ? .endOfCentered : .end)
        }
    }

    private var hasCode: Bool { illustrations.code != nil && theme.header.codeWidth > .zero }

    /// Puts the address's code at the header's end; a portrait there stands further in. Centred lines stand between the
    /// two, since the room of both at either side would leave them none.
    mutating func addCode() {
        guard let code = illustrations.code, hasCode else { return }
        let leaf = content.structure.add(.figure(alternative: code.alternative), to: parent)
        let size = Size(width: theme.header.codeWidth, height: theme.header.codeWidth)
        let picture = PictureBlock(content: .code(code.outline), size: size, cornerRadius: .zero, leaf: leaf)
        guard headerAlignment == .center else { return placeBeside(picture, at: .end) }
        if case .besidePicture(_, _, side: .end, _)? = content.header.first {
            placeBeside(picture, at: .start)
        } else {
            placeBeside(picture, at: .endOfCentered)
        }
    }

    private mutating func placeBeside(_ picture: PictureBlock, at side: PictureBlock.Side) {
        content.header = [.besidePicture(picture, gap: theme.header.photoGap, side: side, content.header)]
    }
}

extension PictureBlock {
    fileprivate mutating func fit(into measure: Length) {
        guard size.width > measure else { return }
        let scale = measure / size.width
        size = Size(width: measure, height: size.height * scale)
        cornerRadius = cornerRadius * scale
    }
}
