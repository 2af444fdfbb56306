extension Finisher {
    /// Reads the finished file again: it must be sound, and every mark must lead to the structure and back.
    func check(_ bytes: [UInt8]) throws(DrawingError) {
        let file = try QPDFFile(reading: bytes)
        guard file.pages.count == document.pages.count else { throw .failedCheck("pages are missing") }
        try file.check()
    }
}
