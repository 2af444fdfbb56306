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
        guard contact.kind == .profile, !showsAddress(contact), var run = contact.text.runs.first,
            let uri = run.link?.uri, contact.text.runs.count == 1
        else { return contact.text }
        let address = bare(uri)
        guard address.lowercased().contains(shown.lowercased()) else { return contact.text }
        run.text = address
        return RichText([run])
    }

    /// Whether a contact shows an address, not a user's name: those have dots too.
    static func showsAddress(_ contact: Contact) -> Bool {
        let shown = contact.text.plainText.lowercased()
        if shown.contains("/") { return true }
        guard let uri = contact.text.runs.first?.link?.uri else { return shown.contains(".") }
        return bare(uri).lowercased().prefix { $0 != "/" } == shown
    }

    /// Without scheme, `www.` and a slash at the end.
    private static func bare(_ uri: String) -> String {
        var address = uri[...]
        for prefix in ["https://", "http://", "www."] where address.lowercased().hasPrefix(prefix) {
            address = address.dropFirst(prefix.count)
        }
        return String(address.hasSuffix("/") ? address.dropLast() : address)
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
