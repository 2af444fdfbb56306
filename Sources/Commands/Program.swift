import SourceText
import Typesetting

#if canImport(Glibc)
    import Glibc
#endif

/// The whole program from its command line to its exit code.
public enum Program {
    public static let version = "0.1.0"

    /// - Parameters:
    ///   - words: The command line without the program's name.
    ///   - environment: What of the process's environment matters is looked up here and nowhere else.
    ///   - executable: The path of the running program; resources are looked for beside it.
    public static func run(
        _ words: [String], environment: [String: String], executable: String
    ) -> ExitCode {
        run(words, environment: environment, executable: executable, watching: nil)
    }

    /// - Parameter watching: what does `watch`; nil hands it over to the program beside this one that can.
    package static func run(
        _ words: [String], environment: [String: String], executable: String, watching: WatchAction.Watching?
    ) -> ExitCode {
        let console = Console(environment: environment)
        do {
            switch try Arguments.parse(words) {
            case .help(let verb):
                console.print(Help.text(for: verb))
                return .done
            case .version:
                console.print("vitaset \(version)\n")
                return .done
            case .run(let arguments):
                let run = Run(
                    arguments: arguments, environment: environment, executable: executable,
                    console: console.adapted(to: arguments), words: words, watching: watching)
                return try run.perform()
            }
        } catch let fault as Arguments.Fault {
            console.complain(fault.message)
            console.complain(help: "`vitaset --help` lists commands, `vitaset COMMAND --help` their options.")
            return .usage
        } catch let fault as WorldFault {
            console.complain(fault.message)
            if let help = fault.help { console.complain(help: help) }
            return .inputOutput
        } catch {
            console.complain("This is a fault of Vitaset: \(error)")
            return .ourFault
        }
    }
}

/// One command line in its surroundings.
struct Run {
    let arguments: Arguments
    let environment: [String: String]
    let executable: String
    let console: Console
    /// The command line as it was typed, without the program's name.
    var words: [String] = []
    var watching: WatchAction.Watching?

    func perform() throws -> ExitCode {
        switch arguments.verb {
        case .build: try BuildAction(run: self).perform()
        case .check: try CheckAction(run: self).perform()
        case .watch: try WatchAction(run: self).perform()
        case .inspect: try InspectAction(run: self).perform()
        case .convert: try ConvertAction(run: self).perform()
        case .new: try NewAction(run: self).perform()
        case .theme: try ThemeAction(run: self).perform()
        case .fonts: try FontsAction(run: self).perform()
        case .doctor: try DoctorAction(run: self).perform()
        case .schema: try SchemaAction(run: self).perform()
        case .completions: try CompletionsAction(run: self).perform()
        }
    }
}
