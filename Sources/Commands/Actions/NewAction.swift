import Typesetting

/// `vitaset new`: a CV to start from.
struct NewAction {
    let run: Run

    func perform() throws -> ExitCode {
        let form = run.arguments.value("from") ?? "markdown"
        guard form == "markdown" else {
            throw Arguments.Fault(message: "new writes markdown for now, not \(form)")
        }
        let name = run.arguments.operands.first ?? "Your Name"
        let path = run.arguments.value("output") ?? "cv.md"
        let bytes = Array(Self.starter(name: name).utf8)
        if path == "-" {
            try FileSystem.writeToStandardOutput(bytes)
            return .done
        }
        if FileSystem.exists(path), !run.arguments.has("force") {
            throw WorldFault(
                "\(path) is there already", help: "Name another file with -o, or overwrite it with --force.")
        }
        try FileSystem.write(bytes, to: path)
        run.console.tell("\(path): `vitaset build \(path)` sets it")
        return .done
    }

    static func starter(name: String) -> String {
        """
        # \(name)

        Occupation or degree

        your.name@example.org · +1 555 010 0199 · City, Country

        One or two sentences: what you do, for whom, and what you are looking for.

        ## Experience

        ### Job title, Employer

        January 2022 – Present | City

        - What you achieved, with a figure.
        - What you built, and who uses it.

        ### Earlier job title, Employer

        2018 – 2021 | City

        - What you were trusted with.

        ## Education

        ### Degree, University

        2014 – 2018 | City

        ## Skills

        - **Field:** skill, skill, skill
        - **Languages:** English (native), German (B2)

        """
    }
}
