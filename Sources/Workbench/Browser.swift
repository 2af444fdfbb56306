#if canImport(Glibc)
    import Glibc
#endif

/// Starts the user's browser, as the desktop has it.
enum Browser {
    /// False if there is no way to start one.
    static func open(_ address: String) -> Bool {
        var words: [UnsafeMutablePointer<CChar>?] = [strdup("xdg-open"), strdup(address), nil]
        defer { for word in words { free(word) } }
        // Nobody waits for it to end.
        signal(SIGCHLD, SIG_IGN)
        var process: pid_t = 0
        return posix_spawnp(&process, "xdg-open", nil, nil, &words, environ) == 0
    }
}
