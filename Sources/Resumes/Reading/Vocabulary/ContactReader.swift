internal import Languages
internal import SourceText

/// One fragment of a CV's head read as a way to reach the person, told by what it says.
enum ContactReader {
    /// The contact a fragment is; nil where it is none, so that the caller may take it for a headline or prose.
    ///
    /// `label` is the author's word before it, if they wrote one; without it, a label inside the fragment
    /// ("Tel. +49 …") is found here. Links are mended; text that is an address gets its link.
    static func read(_ fragment: RichText, label: RichText? = nil) -> Contact? {
        guard fragment.utf8Count < 160 || fragment.runs.contains(where: { $0.link != nil }) || label != nil else {
            return nil
        }
        let cleaned = Decoration.stripped(from: fragment).text.collapsingSpaces().trimmed(of: isEdge)
        guard !cleaned.isEmpty, cleaned.utf8Count < 300 else { return nil }
        if label == nil, let parts = ContactLabels.split(cleaned) ?? spacedLabel(cleaned), !parts.rest.isEmpty,
            let contact = read(parts.rest, label: parts.label)
        {
            return contact
        }
        let meaning = label.flatMap { ContactLabels.meaning(of: $0.plainText) }
        let content = Content(text: withMendedLinks(cleaned), label: label, meaning: meaning)
        return email(content) ?? link(content) ?? phone(content) ?? webAddress(content) ?? byLabel(content)
            ?? place(content)
    }

    /// A fragment ready to be told.
    private struct Content {
        let text: RichText
        let label: RichText?
        let meaning: ContactLabels.Meaning?

        var plain: String { text.plainText }
        /// The one link of the whole fragment; nil if it has none or several.
        var target: String? {
            let targets = Set(text.runs.compactMap(\.link?.uri))
            return targets.count == 1 ? targets.first : nil
        }

        func contact(_ kind: Contact.Kind, _ text: RichText? = nil, network: String? = nil) -> Contact {
            Contact(kind: kind, label: label, text: text ?? self.text, network: network)
        }
    }

    // MARK: Kinds, the surest first

    private static func email(_ content: Content) -> Contact? {
        if let target = content.target, target.hasPrefix("mailto:") {
            let shown =
                EmailAddress.find(in: content.plain) == nil && ContactLabels.meaning(of: content.plain) == .email
            // "[Mail](mailto:…)" says nothing on paper: the address itself is shown.
            let address = String(target.dropFirst(7).prefix { $0 != "?" })
            return content.contact(.email, shown ? linked(address, to: target, like: content.text) : content.text)
        }
        guard let email = EmailAddress.find(in: content.plain), email.isWhole || content.meaning == .email,
            content.target == nil
        else { return nil }
        let isPlain = content.plain.contains(email.address)
        let shown = isPlain ? content.text.slice(email.range) : content.text
        let text = isPlain ? shown : linked(email.address, to: nil, like: shown)
        return content.contact(
            .email, withLink("mailto:" + LinkMender.encode(email.address), stripped(text, "mailto:")))
    }

    private static func link(_ content: Content) -> Contact? {
        guard let target = content.target else { return nil }
        if target.hasPrefix("tel:") { return content.contact(.phone) }
        let isWholeLink = content.text.runs.allSatisfy {
            $0.link != nil || $0.text.allSatisfy { $0.isPadding || $0.isPunctuation }
        }
        guard isWholeLink || content.meaning != nil else { return nil }
        if let profile = ContactNetworks.profile(at: target) {
            return content.contact(.profile, network: profile.network)
        }
        if content.meaning == .location { return content.contact(.location) }
        return content.contact(.website)
    }

    private static func phone(_ content: Content) -> Contact? {
        let text = stripped(content.text, "tel:")
        guard PhoneNumber.isWhole(text.plainText), content.target == nil else { return nil }
        if content.meaning != .phone, DateReader.readWhole(text, language: nil) != nil { return nil }
        if case .network(let network) = content.meaning, !messengers.contains(network) { return nil }
        return content.contact(.phone, LinkMender.mend("tel:" + text.plainText).map { withLink($0.uri, text) } ?? text)
    }

    private static func webAddress(_ content: Content) -> Contact? {
        let plain = content.plain
        guard !plain.contains(where: \.isPadding), content.target == nil else { return nil }
        let isAddress = LinkMender.scheme(of: plain).map { $0.hasPrefix("http") } ?? WebAddress.looksLikeHost(plain)
        guard isAddress, let target = LinkMender.mend(plain) else { return nil }
        let text = withLink(target.uri, content.text)
        if let profile = ContactNetworks.profile(at: target.uri) {
            return content.contact(.profile, text, network: profile.network)
        }
        return content.contact(.website, text)
    }

    /// What its label says it is: "GitHub: jane", "Address: …".
    private static func byLabel(_ content: Content) -> Contact? {
        switch content.meaning {
        case .network(let network):
            guard content.plain.split(separator: " ").count <= 3 else { return nil }
            let address = ContactNetworks.address(network: network, user: content.plain)
            let text = content.target == nil ? address.map { withLink($0, content.text) } ?? content.text : content.text
            return content.contact(.profile, text, network: network)
        case .location: return content.contact(.location)
        case .phone where content.plain.filter(\.isNumber).count >= 5: return content.contact(.phone)
        case .email where content.plain.contains("@"): return content.contact(.email)
        case .website where content.target != nil: return content.contact(.website)
        case .messenger: return content.contact(.other)
        default: return nil
        }
    }

    private static func place(_ content: Content) -> Contact? {
        guard content.target == nil, content.label == nil, Places.isPlace(content.plain),
            DateReader.find(in: content.text, language: nil) == nil
        else { return nil }
        return content.contact(.location)
    }

    /// Networks whose names are telephone numbers; a number of QQ or WeChat cannot be called.
    private static let messengers: Set<String> = ["WhatsApp", "Signal", "Telegram", "Viber", "LINE"]

    // MARK: Text

    /// "Tel. +49 30 …", "Email jane@x.org", "GitHub jane": a label without a colon before something unmistakable.
    private static func spacedLabel(_ text: RichText) -> (
        label: RichText, rest: RichText, meaning: ContactLabels.Meaning
    )? {
        guard let space = text.firstRange(of: " ") else { return nil }
        let label = text.slice(0..<space.lowerBound).trimmed(of: { $0 == "." || $0.isPadding })
        guard let meaning = ContactLabels.meaning(of: label.plainText) else { return nil }
        let rest = text.slice(space.upperBound..<text.utf8Count).trimmed()
        let plain = rest.plainText
        let isSure =
            PhoneNumber.isWhole(plain) || EmailAddress.find(in: plain)?.isWhole == true
            || WebAddress.looksLikeHost(plain) || plain.hasPrefix("http") || plain.hasPrefix("@")
        return isSure ? (label, rest, meaning) : nil
    }

    private static func isEdge(_ character: Character) -> Bool {
        character.isPadding || edges.contains(character)
    }

    private static let edges: SignSet = "|•·,،;*<>–—-:"

    private static func withMendedLinks(_ text: RichText) -> RichText {
        RichText(
            text.runs.map { run in
                guard let link = run.link else { return run }
                var mended = run
                mended.link = LinkMender.mend(link.uri)
                return mended
            })
    }

    private static func withLink(_ uri: String, _ text: RichText) -> RichText {
        RichText(
            text.runs.map { run in
                var linked = run
                linked.link = LinkTarget(uri)
                return linked
            })
    }

    private static func linked(_ shown: String, to uri: String?, like text: RichText) -> RichText {
        var run = TextRun(shown, style: text.runs.first?.style ?? [], span: text.span)
        run.link = uri.map { LinkTarget($0) }
        return RichText([run])
    }

    /// Without a scheme people need not read.
    private static func stripped(_ text: RichText, _ scheme: String) -> RichText {
        text.plainText.lowercased().hasPrefix(scheme) ? text.slice(scheme.utf8.count..<text.utf8Count).trimmed() : text
    }
}
