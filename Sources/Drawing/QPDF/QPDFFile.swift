import CQPDF

/// A PDF open in libqpdf: the only place, with `QPDFObject`, that calls it.
///
/// libqpdf's handles live until the file is closed, so that objects are plain values here. Its errors are kept
/// in the file and asked for in `check`.
final class QPDFFile {
    private(set) var data: qpdf_data
    /// libqpdf reads from it until the end.
    private let input: UnsafeMutableBufferPointer<CChar>

    private let isLenient: Bool
    /// Files that streams of this one were copied from: their data is read when it is asked for.
    private var sources: [QPDFFile] = []

    /// `isLenient`: a damaged file is read as far as it can be; else any damage is an error.
    init(reading bytes: [UInt8], isLenient: Bool = false) throws(DrawingError) {
        data = try Self.open()
        self.isLenient = isLenient
        input = .allocate(capacity: max(bytes.count, 1))
        bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(input).copyMemory(from: $0) }
        qpdf_set_attempt_recovery(data, QPDF_BOOL(isLenient ? 1 : 0))
        qpdf_read_memory(data, "document", input.baseAddress, UInt64(bytes.count), nil)
        try check()
    }

    /// A file of so many empty pages.
    init(pageCount: Int) throws(DrawingError) {
        data = try Self.open()
        isLenient = false
        input = .allocate(capacity: 1)
        qpdf_empty_pdf(data)
        for _ in 0..<pageCount {
            let page = addDictionary()
            page.set("Type", .name("Page"))
            page.addAsPage()
        }
        try check()
    }

    private static func open() throws(DrawingError) -> qpdf_data {
        guard isLoaded else {
            throw .qpdf(QPDFFault(code: UInt32(qpdf_e_internal.rawValue), description: "libqpdf is not installed"))
        }
        guard let data = qpdf_init() else {
            throw .qpdf(QPDFFault(code: UInt32(qpdf_e_internal.rawValue), description: "no memory"))
        }
        qpdf_silence_errors(data)
        qpdf_set_suppress_warnings(data, QPDF_BOOL(1))
        return data
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

    var pages: [QPDFObject] { pageHandles.map { QPDFObject(self, $0) } }

    private lazy var pageHandles = (0..<max(0, qpdf_get_num_pages(data))).map { qpdf_get_page_n(data, Int($0)) }

    /// Loads libqpdf on the first asking; false if the machine has none of the version this was built for.
    static var isLoaded: Bool { cqpdf_load() != 0 }

    /// libqpdf's version, for the producer's name.
    static var version: String { isLoaded ? String(cString: qpdf_get_qpdf_version()) : "missing" }

    /// The numbers of all indirect objects, those in object streams included; a damaged file may claim any number.
    var objectNumbers: Range<Int> { 1..<min(max(1, trailer["Size"]?.integer ?? 1), 1_000_000) }

    subscript(number: Int) -> QPDFObject {
        QPDFObject(self, qpdf_get_object_by_id(data, Int32(number), 0))
    }

    /// Until this file is closed.
    func keepOpen(_ source: QPDFFile) {
        if !sources.contains(where: { $0 === source }) { sources.append(source) }
    }

    /// Makes an indirect object and returns its number.
    func add(_ value: PDFValue) -> Int {
        Int(qpdf_oh_get_object_id(data, qpdf_make_indirect_object(data, handle(value))))
    }

    /// An indirect dictionary that is empty still.
    func addDictionary() -> QPDFObject {
        QPDFObject(self, qpdf_make_indirect_object(data, qpdf_oh_new_dictionary(data)))
    }

    /// Makes a stream and returns its number.
    func addStream(_ data: StreamData, _ entries: PDFEntries = [:]) -> Int {
        let stream = QPDFObject(self, qpdf_oh_new_stream(self.data))
        stream.replaceData(data)
        stream.set(entries)
        return stream.number
    }

    /// The first error libqpdf has met since the last check, or a warning that the file is damaged.
    func check() throws(DrawingError) {
        if qpdf_has_error(data) != 0, let error = qpdf_get_error(data) { throw .qpdf(fault(error)) }
        if !isLenient, qpdf_more_warnings(data) != 0, let warning = qpdf_next_warning(data) {
            throw .qpdf(fault(warning))
        }
        for source in sources { try source.check() }
    }

    private func fault(_ error: qpdf_error) -> QPDFFault {
        QPDFFault(
            code: qpdf_get_error_code(data, error).rawValue,
            description: String(cString: qpdf_get_error_full_text(data, error)))
    }

    /// The file's bytes with an identifier made from its content. The file must not be used afterwards.
    ///
    /// Packed streams stay as they are if the file is to be compressed.
    func write(compressing: Bool, minimumVersion: String) throws(DrawingError) -> [UInt8] {
        qpdf_init_write_memory(data)
        qpdf_set_deterministic_ID(data, QPDF_BOOL(1))
        qpdf_set_minimum_pdf_version(data, minimumVersion)
        qpdf_set_object_stream_mode(data, compressing ? qpdf_o_generate : qpdf_o_disable)
        qpdf_set_compress_streams(data, QPDF_BOOL(compressing ? 1 : 0))
        qpdf_set_stream_data_mode(data, compressing ? qpdf_s_compress : qpdf_s_uncompress)
        qpdf_write(data)
        try check()
        guard let bytes = qpdf_get_buffer(data) else {
            throw .qpdf(QPDFFault(code: UInt32(qpdf_e_internal.rawValue), description: "nothing was written"))
        }
        return Array(UnsafeBufferPointer(start: bytes, count: qpdf_get_buffer_length(data)))
    }

    /// Names and references that were made before: many objects have the same.
    private var known: [PDFValue: qpdf_oh] = [:]

    /// A direct object of that value.
    func handle(_ value: PDFValue) -> qpdf_oh {
        switch value {
        case .name, .reference:
            if let handle = known[value] { return handle }
            let handle = make(value)
            known[value] = handle
            return handle
        default: return make(value)
        }
    }

    private func make(_ value: PDFValue) -> qpdf_oh {
        switch value {
        case .bool(let value): return qpdf_oh_new_bool(data, QPDF_BOOL(value ? 1 : 0))
        case .integer(let value): return qpdf_oh_new_integer(data, Int64(value))
        case .real(let value): return qpdf_oh_new_real_from_double(data, value, 4)
        case .name(let name): return qpdf_oh_new_name(data, "/" + name)
        case .text(let text): return qpdf_oh_new_unicode_string(data, text)
        case .bytes(let bytes):
            return bytes.withUnsafeBytes { buffer in
                qpdf_oh_new_binary_string(data, buffer.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count)
            }
        case .array(let items):
            let array = qpdf_oh_new_array(data)
            for item in items { qpdf_oh_append_item(data, array, handle(item)) }
            return array
        case .dictionary(let entries):
            let dictionary = qpdf_oh_new_dictionary(data)
            for entry in entries.all { qpdf_oh_replace_key(data, dictionary, "/" + entry.key, handle(entry.value)) }
            return dictionary
        case .reference(let number): return qpdf_get_object_by_id(data, Int32(number), 0)
        }
    }
}
