import Shaping
import Themes
import Typesetting

/// `vitaset fonts`: the families themes can name, with their faces.
struct FontsAction {
    let run: Run

    func perform() throws -> ExitCode {
        let library = try run.workspace().library
        for family in library.families {
            let faces = library.entries.filter { $0.family == family }
                .map { "\($0.weight)\($0.isItalic ? " italic" : "")" }
            run.console.print("\(family): \(faces.joined(separator: ", "))\n")
        }
        return .done
    }
}

/// `vitaset schema theme`: the JSON Schema of theme files.
struct SchemaAction {
    let run: Run

    func perform() throws -> ExitCode {
        guard run.arguments.operands == ["theme"] else { throw Arguments.Fault(message: "schema prints: theme") }
        run.console.print(ThemeSchema.json())
        return .done
    }
}

/// `vitaset completions SHELL`, from the same tables as help.
struct CompletionsAction {
    let run: Run

    func perform() throws -> ExitCode {
        switch run.arguments.operands.first {
        case "bash": run.console.print(Completions.bash)
        case "zsh": run.console.print(Completions.zsh)
        case "fish": run.console.print(Completions.fish)
        default: throw Arguments.Fault(message: "completions are there for bash, zsh and fish")
        }
        return .done
    }
}

enum Completions {
    private static let verbs = Verb.allCases.map(\.rawValue)

    static var bash: String {
        let cases = Verb.allCases.map { verb in
            let options = OptionTable.options(for: verb).map { "--\($0.name)" }.joined(separator: " ")
            return "    \(verb.rawValue)) COMPREPLY=($(compgen -f -W \"\(options)\" -- \"$word\")) ;;"
        }
        return """
            _vitaset() {
              local word=${COMP_WORDS[COMP_CWORD]}
              if [ "$COMP_CWORD" = 1 ]; then
                COMPREPLY=($(compgen -W "\(verbs.joined(separator: " "))" -- "$word")); return
              fi
              case ${COMP_WORDS[1]} in
            \(cases.joined(separator: "\n"))
              esac
            }
            complete -o filenames -F _vitaset vitaset

            """
    }

    static var zsh: String {
        let cases = Verb.allCases.map { verb in
            let options = OptionTable.options(for: verb).map { option in
                "'--\(option.name)[\(option.help.replacing("'", with: "").replacing("[", with: "("))]'"
            }
            return "    \(verb.rawValue)) _arguments \(options.joined(separator: " ")) '*:file:_files' ;;"
        }
        return """
            #compdef vitaset
            if (( CURRENT == 2 )); then
              compadd \(verbs.joined(separator: " "))
            else
              case ${words[2]} in
            \(cases.joined(separator: "\n"))
              esac
            fi

            """
    }

    static var fish: String {
        let commands = Verb.allCases.map {
            "complete -c vitaset -n __fish_use_subcommand -a \($0.rawValue) -d '\($0.summary)'"
        }
        let options = Verb.allCases.flatMap { verb in
            OptionTable.options(for: verb).map { option in
                let short = option.short.map { " -s \($0)" } ?? ""
                let choices = option.choices.isEmpty ? "" : " -xa '\(option.choices.joined(separator: " "))'"
                return
                    "complete -c vitaset -n '__fish_seen_subcommand_from \(verb.rawValue)' -l \(option.name)\(short)\(choices)"
            }
        }
        return (commands + options).joined(separator: "\n") + "\n"
    }
}
