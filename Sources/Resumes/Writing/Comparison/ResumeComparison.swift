/// What of one CV another one lacks or says otherwise: the facts of both, side by side.
struct ResumeComparison {
    private let original: [ResumeFact]
    private let copy: [ResumeFact]
    /// Above so many facts, order is not compared: hostile input is not worth the time.
    private static let mostOrdered = 4_000

    init(_ original: Resume, _ copy: Resume) {
        self.original = ResumeFacts(original).all
        self.copy = ResumeFacts(copy).all
    }

    /// In the order of the original.
    var losses: [ConversionLoss] {
        let (missing, moved, added) = difference
        var unused = added
        let wholeCopy = copy.map(\.plain).joined(separator: "\n").squeezed
        return missing.map { index in
            let fact = original[index]
            let kind = moved.contains(index) ? .moved : fate(of: fact, &unused, in: wholeCopy)
            return ConversionLoss(kind: kind, role: fact.role, text: fact.plain, span: fact.span)
        }
    }

    /// Indices of the original's facts the copy lacks at their place, which of those stand elsewhere, and the facts
    /// only the copy has.
    private var difference: (missing: [Int], moved: Set<Int>, added: [ResumeFact]) {
        let keys = original.map(\.key)
        let copied = copy.map(\.key)
        guard keys.count + copied.count < Self.mostOrdered else { return unordered(keys, copied) }
        var missing: [Int] = []
        var moved: Set<Int> = []
        var added: [ResumeFact] = []
        for change in copied.difference(from: keys).inferringMoves() {
            switch change {
            case .remove(let offset, _, let destination):
                missing.append(offset)
                if destination != nil { moved.insert(offset) }
            case .insert(let offset, _, let source): if source == nil { added.append(copy[offset]) }
            }
        }
        return (missing.sorted(), moved, added)
    }

    private func unordered(_ keys: [String], _ copied: [String]) -> ([Int], Set<Int>, [ResumeFact]) {
        var counts: [String: Int] = [:]
        for key in copied { counts[key, default: 0] += 1 }
        var missing: [Int] = []
        for (index, key) in keys.enumerated() {
            if counts[key, default: 0] > 0 { counts[key, default: 0] -= 1 } else { missing.append(index) }
        }
        let added = copy.filter { fact in
            guard counts[fact.key, default: 0] > 0 else { return false }
            counts[fact.key, default: 0] -= 1
            return true
        }
        return (missing, [], added)
    }

    /// Where the words of a fact stand in the copy, if they do.
    private func fate(of fact: ResumeFact, _ unused: inout [ResumeFact], in copy: String) -> ConversionLoss.Kind {
        if let index = unused.firstIndex(where: { $0.plain == fact.plain }) {
            let found = unused.remove(at: index)
            if found.role != fact.role { return .changed(into: found.role.withArticle) }
            if found.isPrivate != fact.isPrivate { return .changed(into: "public text") }
            return found.look == fact.look ? .changed(into: "a \(fact.role) on another level") : .plain
        }
        if let holder = unused.first(where: { $0.plain.squeezed.contains(fact.plain.squeezed) }) {
            return .changed(into: "part of \(holder.role.withArticle)")
        }
        // A date may be worded otherwise and be the same; of a contact less may be shown.
        let like = unused.first { $0.role == fact.role && (fact.isWorded || fact.squeezed.contains($0.squeezed)) }
        if let like { return .changed(into: "'\(like.plain.prefix(60))'") }
        return copy.contains(fact.plain.squeezed) ? .changed(into: "part of other text") : .lost
    }
}

extension ResumeFact {
    /// Said in the words of the language, not the author's.
    fileprivate var isWorded: Bool { role == "dates" || role == "language" }
    fileprivate var squeezed: String { plain.squeezed }
}

extension String {
    /// Without white space and case, to find words whatever stands between them.
    var squeezed: String { filter { !$0.isPadding }.lowercased() }

    fileprivate var withArticle: String {
        if hasSuffix("s") { return self }
        let first = first?.lowercased() ?? ""
        return "aeiou".contains(first) && !first.isEmpty ? "an \(self)" : "a \(self)"
    }
}
