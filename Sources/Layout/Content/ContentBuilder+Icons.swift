import Geometry
import Glyphs
import Languages
import Resumes
import Themes

extension ContentBuilder {
    /// The icon of a contact, if the theme wants icons and there is one for it.
    func icon(of contact: Contact) -> Icon? {
        guard theme.header.icons else { return nil }
        switch contact.kind {
        case .email: return illustrations.icons["email"]
        case .phone: return illustrations.icons["phone"]
        case .location: return illustrations.icons["place"]
        case .website: return illustrations.icons["web"]
        case .profile: return contact.network.flatMap { illustrations.icons[network: $0] }
        case .other: return nil
        }
    }

    /// What a contact says by itself: icons are silent, so that a bare user name becomes the address it stands for.
    static func spoken(_ contact: Contact) -> RichText {
        let shown = contact.text.plainText
        guard contact.kind == .profile, !shown.contains("/"), !shown.contains("."), var run = contact.text.runs.first,
            let uri = run.link?.uri, contact.text.runs.count == 1
        else { return contact.text }
        var address = uri[...]
        for prefix in ["https://", "http://", "www."] where address.lowercased().hasPrefix(prefix) {
            address = address.dropFirst(prefix.count)
        }
        if address.hasSuffix("/") { address = address.dropLast() }
        // A number with its spaces, or words of the author's own, say more than an address that does not have them.
        guard address.lowercased().contains(shown.lowercased()) else { return contact.text }
        run.text = String(address)
        return RichText([run])
    }

    /// The icon as text: a space that is painted as the icon, in the colour of the labels it stands for.
    ///
    /// With a `cell` it stands in the middle of so wide a room, for contacts one below the other; else a gap follows.
    func text(of icon: Icon, cell: Length?, _ styler: InlineStyler) -> InlineText {
        var text = styler.text("\u{a0}", role: .contactLabel)
        let em = text.style.size * Self.iconScale
        let width = em * icon.width
        let gap = text.style.size * 0.4
        let room = cell.map { max($0, width) } ?? width + gap
        let isRightToLeft = resume.language.direction == .rightToLeft
        let offset = cell == nil ? (isRightToLeft ? gap : .zero) : (room - width) / 2
        for index in text.pieces.indices {
            text.pieces[index].icon = InlineIcon(outline: icon.outline, em: em, advance: room, offset: offset)
        }
        return text
    }

    /// Icon fonts fill their em; letters do not.
    private static let iconScale = 0.95
}
