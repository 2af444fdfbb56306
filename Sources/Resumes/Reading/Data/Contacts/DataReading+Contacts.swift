import SourceText
import SyntaxTrees

extension DataReading {
    /// E-mail addresses: one, a list, or a map of labelled ones.
    mutating func emails(_ entry: DataEntry?) -> [Contact] {
        contacts(entry, kind: .email, read: ContactAddress.email)
    }

    mutating func phones(_ entry: DataEntry?) -> [Contact] {
        contacts(entry, kind: .phone, read: ContactAddress.phone)
    }

    mutating func websites(_ entry: DataEntry?) -> [Contact] {
        contacts(entry, kind: .website, read: ContactAddress.website)
    }

    /// A place in one text, or an address in parts.
    mutating func location(_ entry: DataEntry?) -> [Contact] {
        guard let entry else { return [] }
        let text = entry.value.entries == nil ? text(entry) : address(entry.value)
        return text.isEmpty ? [] : [Contact(kind: .location, text: text)]
    }

    /// Profiles in a list, or in a map from networks to names or addresses: `{github: ada}`.
    mutating func profiles(_ node: DataNode) -> [Contact] {
        let own = ["network", "name", "label", "username", "user", "handle", "url", "link", "website", "text"]
        guard let entries = node.entries, entries.allSatisfy({ $0.value.isBlank || $0.value.scalarText != nil }),
            !entries.contains(where: { own.hasKey($0.key) })
        else { return node.items.compactMap { profile($0) } }
        return entries.filter { !$0.value.isBlank }.compactMap { entry in
            let network = RichText(
                ContactNetworks.name(entry.key) ?? KeyLabel.label(for: entry.key), span: entry.keySpan)
            let written = entry.value.scalarText?.trimmedText ?? ""
            let isAddress = written.contains("/") && ContactAddress.link(to: written) != nil
            return profile(
                network: network, user: isAddress ? RichText() : verbatim(entry),
                address: isAddress ? entry.value : nil)
        }
    }

    /// A profile with a user's name, an address, or both.
    mutating func profile(_ node: DataNode) -> Contact? {
        guard node.entries != nil else { return bareProfile(node) }
        var fields = self.fields(of: node)
        let named = verbatim(fields.take("network", "name", "label"))
        let user = verbatim(fields.take("username", "user", "handle"))
        let address = fields.take("url", "link", "website")?.value
        let shown = verbatim(fields.take("text"))
        for entry in fields.rest { omit(entry, .metadata) }
        if let address, !user.isEmpty, address.scalarText.flatMap(ContactAddress.link(to:)) == nil {
            noteUnusable(address)
        }
        return profile(network: named, user: user, address: address, shown: shown)
    }

    /// Contacts with a label or of a kind the format has no key for, as `JSONResumeWriter` writes them:
    /// `{kind, label, network, text, url}`.
    mutating func ownContacts(_ entry: DataEntry?) -> [Contact] {
        entry?.value.items.compactMap { ownContact($0) } ?? []
    }

    private mutating func ownContact(_ node: DataNode) -> Contact? {
        guard node.entries != nil else { return bareProfile(node) }
        var fields = self.fields(of: node)
        var shown = verbatim(fields.take("text"))
        let address = fields.take("url")?.value
        let link = address?.scalarText.flatMap(ContactAddress.link(to:))
        if shown.isEmpty, let address { shown = shownAddress(address) }
        let kind = fields.take("kind")?.value.scalarText.flatMap(Contact.Kind.init) ?? .other
        let label = text(fields.take("label"))
        let network = fields.take("network")?.value.scalarText
        for entry in fields.rest { omit(entry, .metadata) }
        guard !shown.isEmpty else { return nil }
        shown.runs = shown.runs.map { run in
            var run = run
            run.link = link
            return run
        }
        return Contact(kind: kind, label: label.isEmpty ? nil : label, text: shown, network: network)
    }

    // MARK: Steps

    private mutating func contacts(
        _ entry: DataEntry?, kind: Contact.Kind, read: (String) -> (shown: String, link: LinkTarget?)
    ) -> [Contact] {
        guard let entry else { return [] }
        let node = LanguageVariants.resolved(entry.value, reading: &self)
        if let labelled = node.entries {
            return labelled.filter { !$0.value.isBlank }.flatMap { entry in
                contacts(entry, kind: kind, read: read).map { contact in
                    var contact = contact
                    contact.label = RichText(KeyLabel.label(for: entry.key), span: entry.keySpan)
                    return contact
                }
            }
        }
        return node.items.compactMap { item in
            guard let written = item.scalarText?.trimmedText else {
                let text = text(item)
                return text.isEmpty ? nil : Contact(kind: kind, text: text)
            }
            let (shown, link) = read(written)
            guard !shown.isEmpty else {
                omit(written, .metadata, at: item.span)
                return nil
            }
            let place = PlacedText(item).place(of: shown)
            let losesScheme = kind == .phone && written.count > shown.count
            if losesScheme || !written.contains(shown) { omit(written, .markup, at: item.span) }
            return Contact(kind: kind, text: RichText([TextRun(shown, link: link, span: place)]))
        }
    }

    private mutating func noteUnusable(_ address: DataNode) {
        diagnostics.warn("link-unusable", "This is no address a link can lead to", at: address.span)
        omit(address, at: "", .markup)
    }

    private mutating func bareProfile(_ node: DataNode) -> Contact? {
        guard !node.isBlank else { return nil }
        guard let written = node.scalarText?.trimmedText, ContactAddress.link(to: written) != nil else {
            return Contact(kind: .other, text: text(node))
        }
        return profile(network: RichText(), user: RichText(), address: node)
    }

    private mutating func profile(
        network named: RichText, user: RichText, address: DataNode?, shown own: RichText = RichText()
    ) -> Contact? {
        let isHost = WebAddress.looksLikeHost(user.plainText) && !ProfileAddress.isUser(user.plainText, of: named)
        let written = address?.scalarText ?? (isHost ? user.plainText : nil)
        let target = written.flatMap(ContactAddress.link(to:))
        let atAddress = target.flatMap { ContactNetworks.profile(at: $0.uri)?.network }
        let network = ContactNetworks.name(named.plainText) ?? atAddress.flatMap { named.agrees(with: $0) ? $0 : nil }
        let link = target ?? network.flatMap { ProfileAddress.link(network: $0, user: user.plainText) }
        if let network, link != nil, ProfileAddress.hidesUser(user.plainText, of: network) {
            omit(user, .metadata)
            return Contact(
                kind: .profile, text: RichText([TextRun(network, link: link, span: named.span)]), network: network)
        }
        var shown = shownProfile(network: network, named: named, user: user, address: address)
        if !own.isEmpty { shown = own }
        guard !shown.isEmpty else { return nil }
        shown.runs = shown.runs.map { run in
            var run = run
            run.link = link ?? run.link
            return run
        }
        let name = network ?? (named.isEmpty ? nil : named.plainText)
        let kind: Contact.Kind = name == nil ? .website : .profile
        let label = named.isEmpty || named.plainText == name ? nil : named
        return Contact(kind: kind, label: label, text: shown, network: name)
    }

    /// The user's name, else the address, else what the network is called.
    private mutating func shownProfile(
        network: String?, named: RichText, user: RichText, address: DataNode?
    ) -> RichText {
        let whole = address.map { shownAddress($0) } ?? RichText()
        let name = ProfileAddress.name(in: user.plainText, of: network)
        if name != nil { omit(user, .metadata) }
        // `in/ada` is the end of an address, which says the network too.
        if user.plainText.contains("/"), ContactNetworks.name(named.plainText) != nil,
            whole.plainText.lowercased().hasSuffix(user.plainText.lowercased())
        {
            return whole
        }
        if let name { return RichText(name, span: user.span) }
        return [user, whole].first { !$0.isEmpty } ?? named
    }

    private func shownAddress(_ node: DataNode) -> RichText {
        let shown = ContactAddress.shown(node.scalarText ?? "")
        return RichText(shown, span: PlacedText(node).place(of: shown))
    }
}

extension RichText {
    /// Whether the name an author gives a network leaves it open or says it among other words: `My GitHub`.
    fileprivate func agrees(with network: String) -> Bool {
        let name = plainText.lowercased().filter { $0.isLetter || $0.isNumber }
        return name.isEmpty || name.contains(network.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}

extension PlacedText {
    /// Where a part of the text stands, if it stands there literally; else the whole's place.
    func place(of part: String) -> SourceSpan {
        let wanted = Array(part.utf8)
        guard !wanted.isEmpty, wanted.count <= range.count else { return span }
        let starts = range.lowerBound...(range.upperBound - wanted.count)
        guard let start = starts.first(where: { utf8[$0...].starts(with: wanted) }) else { return span }
        return span(start..<start + wanted.count)
    }
}
