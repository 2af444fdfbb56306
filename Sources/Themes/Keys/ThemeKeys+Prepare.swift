extension Theme {
    /// Builds the table of keys that reading a theme looks its keys up in.
    ///
    /// It is built on first use anyway; a second processor can do it while the first is still reading the CV.
    public static func prepare() {
        _ = ThemeKeys.rootInfo
        _ = ThemeKeys.root
    }
}
