import Glibc
import Shaping

/// What set-up and maintainers need done once, apart from the program: `hyphenation SOURCE TARGET` compiles a folder of
/// pattern files, `fonts FOLDER` compares the fonts of a machine with the lists in a folder, `icons FONT TARGET` takes the
/// outlines of icons out of an icon font.
let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "hyphenation" where arguments.count == 3:
    exit(PatternFolder(source: arguments[2], target: arguments[3]).compile() ? 0 : 1)
case "fonts" where arguments.count == 2:
    exit(FontReport(folder: arguments[2]).run() ? 0 : 1)
case "icons" where arguments.count == 3:
    exit(IconFile(font: arguments[2], target: arguments[3]).write() ? 0 : 1)
default:
    complain("usage: vitaset-prepare hyphenation SOURCE TARGET | fonts FOLDER | icons FONT TARGET")
    exit(2)
}
