/// What a key of theme files is, apart from the Swift type behind it: for reading, suggestions, schema and reference.
final class KeyInfo: Sendable {
    enum Content: Sendable {
        case value(ValueForm)
        /// A map of these keys; or, where there is one, a single value that stands for all of them.
        case group([KeyInfo], shorthand: ValueForm?)
        /// A map whose keys the author chooses.
        case named(ValueForm, known: [(name: String, doc: String)])
    }

    let name: String
    /// A sentence or two, with their full stops.
    let doc: String
    let content: Content
    /// What the key takes its value from where nothing else is said, if that is not a fixed value.
    let inherits: String?
    /// What other tools call it.
    let synonyms: [String]
    /// The name the schema has for a group that stands at many places: `style`, `section`.
    let definition: String?

    init(
        _ name: String, _ doc: String, _ content: Content, inherits: String? = nil, also synonyms: [String] = [],
        definition: String? = nil
    ) {
        self.name = name
        self.doc = doc
        self.content = content
        self.inherits = inherits
        self.synonyms = synonyms
        self.definition = definition
    }

    /// Groups are small: looking through one is faster than building a dictionary for each on every start.
    subscript(name: String) -> KeyInfo? { keys.first { $0.name == name } }

    /// The keys inside a group, in their order.
    var keys: [KeyInfo] {
        if case .group(let keys, _) = content { return keys }
        return []
    }
}

/// A key of a part of the theme: its description and how its settings get into that part.
struct Key<Model>: Sendable {
    let info: KeyInfo
    /// Puts what the tree of the model's group says about this key into the model.
    let apply: @Sendable (SettingTree, inout Model, inout Resolution) -> Void
    /// Whether two models agree in this key.
    let agree: @Sendable (Model, Model) -> Bool
    /// The paths of the values in this key, with what a model has there, as a theme would write it.
    let notations: @Sendable (_ prefix: String, Model) -> [(path: String, info: KeyInfo, value: String)]
}

extension Key {
    /// A value of the model.
    static func value<Value: Equatable>(
        _ name: String, _ path: any WritableKeyPath<Model, Value> & Sendable, _ type: ValueType<Value>, _ doc: String,
        inherits: String? = nil, also synonyms: [String] = []
    ) -> Key {
        let info = KeyInfo(name, doc, .value(type.form), inherits: inherits, also: synonyms)
        return Key(info: info) { tree, model, resolution in
            guard let setting = tree.children[name]?.own, let value = type.resolve(setting, &resolution) else { return }
            model[keyPath: path] = value
        } agree: {
            $0[keyPath: path] == $1[keyPath: path]
        } notations: { prefix, model in
            [(path: prefix + name, info: info, value: type.notation(model[keyPath: path]))]
        }
    }

    /// A part of the model with keys of its own.
    static func group<Part>(
        _ name: String, _ path: any WritableKeyPath<Model, Part> & Sendable, _ group: KeyGroup<Part>, _ doc: String,
        also synonyms: [String] = [], definition: String? = nil
    ) -> Key {
        let info = KeyInfo(name, doc, group.content, also: synonyms, definition: definition)
        return Key(info: info) { tree, model, resolution in
            guard let part = tree.children[name] else { return }
            group.apply(part, &model[keyPath: path], &resolution)
        } agree: { left, right in
            group.keys.allSatisfy { $0.agree(left[keyPath: path], right[keyPath: path]) }
        } notations: { prefix, model in
            group.notations("\(prefix)\(name).", model[keyPath: path])
        }
    }

    /// Keys that a step of its own resolves.
    static func resolvedApart(
        _ info: KeyInfo,
        notations: @escaping @Sendable (_ prefix: String, Model) -> [(path: String, info: KeyInfo, value: String)] = {
            _, _ in []
        }
    ) -> Key {
        Key(info: info, apply: { _, _, _ in }, agree: { _, _ in true }, notations: notations)
    }
}

/// The keys of one part of the theme, in the order in which they are resolved and explained.
struct KeyGroup<Model>: Sendable {
    let keys: [Key<Model>]
    /// A single value that stands for the whole group.
    let shorthand: Shorthand?

    struct Shorthand: Sendable {
        let form: ValueForm
        let apply: @Sendable (Setting, inout Model, inout Resolution) -> Void
    }

    init(_ keys: [Key<Model>], shorthand: Shorthand? = nil) {
        self.keys = keys
        self.shorthand = shorthand
        content = .group(keys.map(\.info), shorthand: shorthand?.form)
    }

    let content: KeyInfo.Content

    func apply(_ tree: SettingTree, _ model: inout Model, _ resolution: inout Resolution) {
        if tree.isEmpty { return }
        if let own = tree.own { shorthand?.apply(own, &model, &resolution) }
        for key in keys { key.apply(tree, &model, &resolution) }
    }

    func notations(_ prefix: String, _ model: Model) -> [(path: String, info: KeyInfo, value: String)] {
        keys.flatMap { $0.notations(prefix, model) }
    }
}
