internal import Languages

/// Links as authors write them, made into links that work.
enum LinkMender {
    /// What became of a target.
    struct Outcome: Equatable {
        var target: LinkTarget?
        /// Nil if nothing was wrong.
        var fault: Fault?
    }

    enum Fault: String, Equatable {
        /// No target at all.
        case empty
        /// "todo", "tbd", "#": somebody meant to fill it in.
        case placeholder
        /// `#section`: leads nowhere on paper.
        case anchor
        /// `resume.pdf`, `../fr/`: a file beside the source.
        case relative
        /// A scheme no document should carry: `javascript:`, `file:`.
        case unsafeScheme
        /// Nothing that could be an address.
        case malformed
        /// Mended: `https//:`, spaces, a missing scheme, letters outside ASCII.
        case mendedScheme, mendedSpaces, mendedEncoding, mendedEmail
    }

    /// The absolute URI a target means; nil for targets that lead nowhere outside the file.
    static func mend(_ target: String) -> LinkTarget? {
        outcome(of: target).target
    }

    /// The same with what was wrong, which reading reports.
    static func outcome(of target: String) -> Outcome {
        let text = trimmed(target)
        if text.isEmpty { return Outcome(fault: .empty) }
        if text == "#" || isPlaceholder(text) { return Outcome(fault: .placeholder) }
        if text.hasPrefix("#") { return Outcome(fault: .anchor) }
        if let address = mailBehindScheme(text) {
            return Outcome(target: LinkTarget("mailto:" + encode(address)), fault: .mendedEmail)
        }
        let (repaired, repairedScheme) = withScheme(text)
        guard let scheme = scheme(of: repaired) else { return schemeless(text) }
        guard schemes.contains(scheme) else { return Outcome(fault: .unsafeScheme) }
        guard hasContent(repaired, scheme) else { return Outcome(fault: .malformed) }
        let body = scheme == "tel" ? "tel:" + phoneDigits(repaired.dropFirst(4)) : repaired
        let encoded = encode(body)
        let fault: Fault? = repairedScheme ? .mendedScheme : encoded == body ? nil : .mendedEncoding
        return Outcome(target: LinkTarget(lowercasingScheme(encoded)), fault: fault)
    }

    /// `https://me@x.org`: a page nobody logs in to is an address of mail.
    private static func mailBehindScheme(_ text: String) -> String? {
        let lower = text.lowercased()
        for scheme in ["https://", "http://"] where lower.hasPrefix(scheme) {
            let rest = String(text.dropFirst(scheme.count))
            guard !rest.holds("/"), !rest.holds(":"), let email = EmailAddress.find(in: rest), email.isWhole
            else {
                return nil
            }
            return email.address
        }
        return nil
    }

    // MARK: Without a scheme

    private static func schemeless(_ text: String) -> Outcome {
        if let email = EmailAddress.find(in: text), email.isWhole {
            return Outcome(target: LinkTarget("mailto:" + encode(email.address)), fault: .mendedEmail)
        }
        if text.hasPrefix("//") { return outcome(of: "https:" + text) }
        if text.hasPrefix("/") || text.hasPrefix(".") || text.hasPrefix("\\") { return Outcome(fault: .relative) }
        if WebAddress.looksLikeHost(text) {
            return Outcome(target: LinkTarget(encode("https://" + text)), fault: .mendedScheme)
        }
        if PhoneNumber.isWhole(text) {
            return Outcome(target: LinkTarget("tel:" + phoneDigits(text[...])), fault: .mendedScheme)
        }
        return Outcome(fault: text.contains(" ") ? .malformed : .relative)
    }

    private static func isPlaceholder(_ text: String) -> Bool { placeholders.contains(text.lowercased()) }

    private static let placeholders: Set<String> = [
        "todo", "tbd", "fixme", "xxx", "link", "url", "your-link", "placeholder", "insert-link", "n/a", "none",
        "null", "undefined", "http://", "https://", "https://todo", "http://todo", "mailto:", "tel:", "...", "…", "?",
    ]

    // MARK: Schemes

    private static let schemes: Set<String> = [
        "http", "https", "mailto", "tel", "sms", "xmpp", "matrix", "ftp", "git", "ssh", "doi", "tg", "skype", "callto",
        "facetime", "whatsapp", "irc", "ircs", "gemini", "ipfs", "nostr", "bitcoin", "magnet", "sip", "signal", "orcid",
        "openpgp4fpr",
    ]

    /// Common slips: `https//:x`, `https:/x`, `http:x`, `htttps://`, `http://https://x`, `https: //x`.
    private static func withScheme(_ text: String) -> (text: String, wasRepaired: Bool) {
        if isPlainWebAddress(text) { return (text, false) }
        let lower = text.lowercased()
        for (wrong, right) in slips where lower.hasPrefix(wrong) {
            let rest = text.dropFirst(wrong.count).drop { $0 == "/" || $0 == ":" || $0 == " " }
            return (right + rest, true)
        }
        for web in ["https:", "http:"] where lower.hasPrefix(web) {
            let rest = text.dropFirst(web.count)
            let body = rest.drop { $0 == "/" || $0 == " " || $0 == ":" }
            if let inner = scheme(of: String(body)), inner.hasPrefix("http") { return (String(body), true) }
            let isRight = rest.hasPrefix("//") && !rest.hasPrefix("///")
            return isRight && body.count == rest.count - 2 ? (text, false) : (web + "//" + body, true)
        }
        return (text, false)
    }

    /// `https://x` as nearly all are: no colon, no third stroke and no space where a slip would have put one.
    private static func isPlainWebAddress(_ text: String) -> Bool {
        for web in ["https://", "http://"] where text.utf8.starts(with: web.utf8) {
            let rest = text.utf8.dropFirst(web.utf8.count)
            let isSlip = rest.first.map { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: " ") } ?? true
            return !isSlip && !rest.contains(UInt8(ascii: ":"))
        }
        return false
    }

    private static let slips: [(String, String)] = [
        ("https//:", "https://"), ("http//:", "http://"), ("https//", "https://"), ("http//", "http://"),
        ("htttps:", "https://"), ("htttp:", "http://"), ("htps:", "https://"), ("htpps:", "https://"),
        ("ttps:", "https://"), ("hhttps:", "https://"), ("https;", "https://"), ("http;", "http://"),
        ("mail:", "mailto:"), ("email:", "mailto:"), ("mailto://", "mailto:"), ("malto:", "mailto:"),
        ("mailto;", "mailto:"), ("mailto: ", "mailto:"), ("phone:", "tel:"), ("tel://", "tel:"),
    ]

    /// RFC 3986 §3.1: a letter, then letters, digits, plus, point, hyphen. A host with a port is none.
    static func scheme(of text: String) -> String? {
        guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return nil }
        let name = text[..<colon].lowercased()
        guard name.unicodeScalars.first.map({ ("a"..."z").contains($0) }) == true,
            name.unicodeScalars.allSatisfy({
                $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-".unicodeScalars.contains($0))
            })
        else { return nil }
        let afterColon = text[text.index(after: colon)...].prefix { $0 != "/" }
        let isPort = !afterColon.isEmpty && afterColon.allSatisfy(\.isNumber)
        return isPort && name != "tel" && name != "callto" ? nil : name
    }

    private static func hasContent(_ text: String, _ scheme: String) -> Bool {
        let body = text.dropFirst(scheme.count + 1)
        switch scheme {
        case "http", "https":
            return body.drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" }.contains { $0.isLetter || $0.isNumber }
        case "mailto": return body.contains("@")
        case "tel": return body.contains(where: \.isNumber)
        default: return !body.isEmpty
        }
    }

    private static func lowercasingScheme(_ uri: String) -> String {
        guard let colon = uri.utf8.firstIndex(of: UInt8(ascii: ":")),
            uri.utf8[..<colon].contains(where: { (0x41...0x5a).contains($0) })
        else { return uri }
        return uri[..<colon].lowercased() + uri[colon...]
    }

    // MARK: Characters

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while let first = text.first, first.isPadding || opening.contains(first) { text = text.dropFirst() }
        while let last = text.last, last.isPadding || closing.contains(last) || (last == ")" && !text.contains("(")) {
            text = text.dropLast()
        }
        return String(text)
    }

    private static let opening: SignSet = "<(\"'「"
    private static let closing: SignSet = ">\"'」,;"

    private static func phoneDigits(_ text: Substring) -> String {
        let extensionStart = text.firstIndex { $0 == ";" || $0 == "," } ?? text.endIndex
        let number = text[..<extensionStart].replacing("(0)", with: "").filter {
            $0.isASCII && $0.isNumber || $0 == "+"
        }
        return number + text[extensionStart...].filter { $0 != " " }
    }

    /// Percent-encodes what a URI may not hold (RFC 3986 §2); what is encoded already stays.
    static func encode(_ text: String) -> String {
        if text.utf8.allSatisfy({ isAllowed($0) }) { return text }
        var encoded = ""
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            let isEscape =
                byte == UInt8(ascii: "%") && index + 2 < bytes.count && isHex(bytes[index + 1])
                && isHex(bytes[index + 2])
            if isEscape || isAllowed(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                encoded += "%" + (hex.count == 1 ? "0" : "") + hex
            }
        }
        return encoded
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xdf)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
        default: "-._~:/?#[]@!$&'()*+,;=".utf8.contains(byte)
        }
    }
}
