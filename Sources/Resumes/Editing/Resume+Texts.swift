extension Resume {
    /// All texts, in the author's order; fields of an entry's head in the order of their names.
    var allTexts: [RichText] {
        var texts: [RichText] = []
        _ = editingTexts { text in
            texts.append(text)
            return text
        }
        return texts
    }

    /// The model with each text replaced; what has become empty is left out with the block it was.
    func editingTexts(_ edit: (RichText) -> RichText) -> Resume {
        withoutActuallyEscaping(edit) { ModelWalk(change: $0).walk(self) }
    }
}

extension Block {
    /// All texts in it.
    var texts: [RichText] {
        var texts: [RichText] = []
        func note(_ text: RichText) -> RichText {
            texts.append(text)
            return text
        }
        withoutActuallyEscaping(note) { _ = ModelWalk(change: $0).walk(self) }
        return texts
    }
}
