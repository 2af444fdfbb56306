import CQPDF

/// A PDF open in libqpdf for reading, anybody's and damaged ones too: the only place, with `QPDFObject`, that calls it.
///
/// libqpdf's handles live until the file is closed, so that objects are plain values here. Its errors are kept
/// in the file and asked for in `check`.
final class QPDFFile {
    private(set) var data: qpdf_data
    /// libqpdf reads from it until the end.
    private let input: UnsafeMutableBufferPointer<CChar>

    private let isLenient: Bool

    /// `isLenient`: a damaged file is read as far as it can be; else any damage is an error.
    init(reading bytes: [UInt8], isLenient: Bool = false) throws(DrawingError) {
        guard Self.isLoaded else {
            throw .qpdf(QPDFFault(code: UInt32(qpdf_e_internal.rawValue), description: "libqpdf is not installed"))
        }
        guard let data = qpdf_init() else {
            throw .qpdf(QPDFFault(code: UInt32(qpdf_e_internal.rawValue), description: "no memory"))
        }
        self.data = data
        self.isLenient = isLenient
        input = .allocate(capacity: max(bytes.count, 1))
        for (index, byte) in bytes.enumerated() { input[index] = CChar(bitPattern: byte) }
        qpdf_silence_errors(data)
        qpdf_set_suppress_warnings(data, QPDF_BOOL(1))
        qpdf_set_attempt_recovery(data, QPDF_BOOL(isLenient ? 1 : 0))
        qpdf_read_memory(data, "document", input.baseAddress, UInt64(bytes.count), nil)
        try check()
    }

    deinit {
        // An error nobody has asked for would be printed.
        if qpdf_has_error(data) != 0 { _ = qpdf_get_error(data) }
        var data: qpdf_data? = data
        qpdf_cleanup(&data)
        input.deallocate()
    }

    var trailer: QPDFObject { QPDFObject(self, qpdf_get_trailer(data)) }
    var root: QPDFObject { QPDFObject(self, qpdf_get_root(data)) }

    var pages: [QPDFObject] {
        (0..<Int(max(0, qpdf_get_num_pages(data)))).map { QPDFObject(self, qpdf_get_page_n(data, $0)) }
    }

    /// Loads libqpdf on the first asking; false if the machine has none of the version this was built for.
    static var isLoaded: Bool { cqpdf_load() != 0 }

    /// The numbers of all indirect objects, those in object streams included; a damaged file may claim any number.
    var objectNumbers: Range<Int> { 1..<min(max(1, trailer["Size"]?.integer ?? 1), 1_000_000) }

    subscript(number: Int) -> QPDFObject {
        QPDFObject(self, qpdf_get_object_by_id(data, Int32(number), 0))
    }

    /// The first error libqpdf has met since the last check, or a warning that the file is damaged.
    func check() throws(DrawingError) {
        if qpdf_has_error(data) != 0, let error = qpdf_get_error(data) { throw .qpdf(fault(error)) }
        if !isLenient, qpdf_more_warnings(data) != 0, let warning = qpdf_next_warning(data) {
            throw .qpdf(fault(warning))
        }
    }

    private func fault(_ error: qpdf_error) -> QPDFFault {
        QPDFFault(
            code: qpdf_get_error_code(data, error).rawValue,
            description: String(cString: qpdf_get_error_full_text(data, error)))
    }
}
