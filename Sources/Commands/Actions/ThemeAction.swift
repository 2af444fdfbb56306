import SourceText
import Themes
import Typesetting

/// `vitaset theme list` and `vitaset theme check FILE`.
struct ThemeAction {
    let run: Run

    func perform() throws -> ExitCode {
        let workspace = try run.workspace()
        switch run.arguments.operands.first {
        case nil, "list": return list(workspace)
        case "check": return try check(workspace)
        case let word?:
            throw Arguments.Fault(message: "theme knows list and check, not '\(word)'")
        }
    }

    private func list(_ workspace: Workspace) -> ExitCode {
        for name in workspace.themeNames {
            var diagnostics = Diagnostics()
            let reading = workspace.themeFile(name, diagnostics: &diagnostics).flatMap {
                reader(workspace).read($0, diagnostics: &diagnostics)
            }
            let padding = String(repeating: " ", count: max(1, 12 - name.count))
            run.console.print(name + padding + (reading?.theme.summary ?? "cannot be read") + "\n")
        }
        return .done
    }

    private func check(_ workspace: Workspace) throws -> ExitCode {
        guard run.arguments.operands.count == 2 else { throw Arguments.Fault(message: "theme check wants a file") }
        let name = run.arguments.operands[1]
        var diagnostics = Diagnostics()
        guard let file = workspace.themeFile(name, diagnostics: &diagnostics) else {
            run.console.report(diagnostics.all)
            throw WorldFault("\(name): no such theme")
        }
        if let reading = reader(workspace).read(file, diagnostics: &diagnostics) {
            diagnostics.append(contentsOf: ThemeCheck.findings(of: reading))
        }
        run.console.report(diagnostics.all)
        if diagnostics.hasErrors || diagnostics.hasWarnings { return .theme }
        run.console.tell("\(name): no faults")
        return .done
    }

    private func reader(_ workspace: Workspace) -> ThemeReader {
        ThemeReader { name in
            var ignored = Diagnostics()
            return workspace.themeFile(name, diagnostics: &ignored)
        }
    }
}
