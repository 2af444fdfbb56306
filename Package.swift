// swift-tools-version: 6.0
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: one target, one folder under `Sources`, named after what the data is there.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], libraries: [LinkerSetting] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict, linkerSettings: libraries)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude,
        swiftSettings: strict)
}

func systemLibrary(_ name: String, pkgConfig: String? = nil, package: String) -> Target {
    .systemLibrary(
        name: name, path: "Sources/CLibraries/\(name)", pkgConfig: pkgConfig, providers: [.apt([package])])
}

#if arch(arm64)
    let archives = "/usr/lib/aarch64-linux-gnu"
#else
    let archives = "/usr/lib/x86_64-linux-gnu"
#endif

/// A library of the system. Where the distribution has its archive, a release takes that in, with the libraries it names in
/// turn: a program starts sooner the fewer libraries it must find, and cairo's would draw in those of X11.
func library(_ name: String, archiveNeeds needs: [String] = []) -> [LinkerSetting] {
    let archive = "lib\(name).a"
    guard FileManager.default.fileExists(atPath: "\(archives)/\(archive)") else { return [.linkedLibrary(name)] }
    return [
        .linkedLibrary(name, .when(configuration: .debug)),
        .unsafeFlags(["-Xlinker", "-l:\(archive)"], .when(configuration: .release)),
    ] + needs.map { .linkedLibrary($0, .when(configuration: .release)) }
}

let package = Package(
    name: "vitaset",
    products: [
        .executable(name: "vitaset", targets: ["vitaset"]),
        .executable(name: "vitaset-preview", targets: ["vitaset-preview"]),
    ],
    targets: [
        // C at the border.
        // Its headers want FreeType's; what is linked, the room says that draws with it.
        systemLibrary("CCairo", pkgConfig: "freetype2", package: "libcairo2-dev"),
        systemLibrary("CPango", pkgConfig: "pango", package: "libpango1.0-dev"),
        systemLibrary("CMarkdown", package: "libcmark-gfm-extensions-dev"),
        systemLibrary("CYAML", package: "libyaml-dev"),
        // libqpdf (Debian's libqpdf-dev), loaded when it is first called.
        .target(name: "CQPDF", path: "Sources/CLibraries/CQPDF", linkerSettings: [.linkedLibrary("dl")]),
        // What Swift does not see of the GNU library.
        .target(name: "CGlibc", path: "Sources/CLibraries/CGlibc"),
        // libqrencode (Debian's libqrencode-dev), likewise.
        .target(name: "CQRCode", path: "Sources/CLibraries/CQRCode", linkerSettings: [.linkedLibrary("dl")]),
        systemLibrary("CHarfBuzz", pkgConfig: "harfbuzz-subset", package: "libharfbuzz-dev"),
        systemLibrary("CJPEG", package: "libturbojpeg0-dev"),
        systemLibrary("CSoup", pkgConfig: "libsoup-3.0", package: "libsoup-3.0-dev"),
        .target(name: "CTOML", path: "Sources/CLibraries/CTOML", cxxSettings: [.unsafeFlags(["-std=c++17"])]),
        // The reference the tests compare hyphenation with; no part of the program.
        systemLibrary("CHyphen", package: "libhyphen-dev"),
        // Floor 0.
        room("SourceText"),
        room("Geometry"),
        room("Languages"),
        room("Processors", ["CGlibc"]),
        // Floor 1.
        room(
            "SyntaxTrees", ["SourceText", "CMarkdown", "CYAML", "CTOML"],
            libraries: library("cmark-gfm-extensions") + library("cmark-gfm") + library("yaml")),
        room("Glyphs", ["Geometry", "Languages"]),
        room("Breaking"),
        // Floor 2.
        room("Resumes", ["SourceText", "Languages", "SyntaxTrees"]),
        room("Themes", ["SourceText", "Geometry", "Languages", "SyntaxTrees", "Breaking"]),
        // Floor 3.
        room("Layout", ["SourceText", "Geometry", "Languages", "Glyphs", "Breaking", "Resumes", "Themes"]),
        room(
            "Shaping", ["SourceText", "Geometry", "Languages", "Processors", "SyntaxTrees", "Glyphs", "CPango"]),
        // Floor 4.
        room(
            "Drawing",
            [
                "Geometry", "Languages", "Processors", "Glyphs", "Layout", "CCairo", "CHarfBuzz", "CQPDF", "CQRCode",
                "CJPEG",
            ],
            libraries: library("cairo", archiveNeeds: ["fontconfig", "freetype", "png16", "z"]) + library("pixman-1")
                + library("turbojpeg")),
        // Floor 5 to 7.
        room(
            "Typesetting",
            [
                "SourceText", "Geometry", "Languages", "Processors", "SyntaxTrees", "Glyphs", "Resumes", "Themes",
                "Shaping", "Layout", "Drawing",
            ]),
        room(
            "Commands",
            [
                "SourceText", "Geometry", "Languages", "SyntaxTrees", "Resumes", "Themes", "Shaping", "Drawing",
                "Typesetting", "CGlibc",
            ]),
        .executableTarget(
            name: "vitaset", dependencies: ["Commands"], swiftSettings: strict,
            linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]),
        // The preview has a program of its own, so that a build does not link the server.
        room("Preview", ["CSoup"]),
        room(
            "Workbench",
            [
                "SourceText", "Geometry", "Languages", "SyntaxTrees", "Resumes", "Themes", "Layout", "Drawing",
                "Typesetting", "Commands", "Preview",
            ]),
        .executableTarget(
            name: "vitaset-preview", dependencies: ["Commands", "Workbench"], swiftSettings: strict,
            linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]),
        // What set-up runs once: compiles hyphenation patterns, checks fonts.
        .executableTarget(
            name: "vitaset-prepare", dependencies: ["SourceText", "SyntaxTrees", "Geometry", "Glyphs", "Shaping"],
            swiftSettings: strict,
            linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]),
        // Tests, room by room.
        tests(of: "SourceText"),
        tests(of: "Geometry"),
        tests(of: "Languages"),
        tests(of: "Processors", ["CGlibc"]),
        tests(of: "SyntaxTrees", ["SourceText"]),
        tests(of: "Breaking", exclude: ["Goldens"]),
        tests(of: "Resumes", ["SourceText", "Languages", "SyntaxTrees"]),
        tests(of: "Themes", ["SourceText", "Geometry", "Languages", "SyntaxTrees"]),
        tests(of: "Shaping", ["SourceText", "SyntaxTrees", "Geometry", "Languages", "Glyphs", "CHyphen", "CPango"]),
        tests(of: "Layout", ["SourceText", "Geometry", "Languages", "Glyphs", "Breaking", "Resumes", "Themes"]),
        tests(of: "Drawing", ["Geometry", "Languages", "Glyphs", "Layout"]),
        tests(
            of: "Typesetting",
            ["Shaping", "SourceText", "Geometry", "Languages", "Resumes", "Themes", "Drawing", "Layout"]),
        tests(of: "Commands", ["SourceText", "SyntaxTrees", "Themes", "Drawing", "Shaping", "Typesetting"]),
        tests(of: "Preview"),
        tests(
            of: "Workbench",
            [
                "Commands", "Preview", "SourceText", "Geometry", "Languages", "SyntaxTrees", "Layout", "Drawing",
                "Typesetting",
            ]),
    ],
    cxxLanguageStandard: .cxx17
)
