import CQPDF
import Glibc

/// An object of an open file, direct or indirect. Questions it cannot answer give nil or nothing.
struct QPDFObject {
    private let file: QPDFFile
    private let handle: qpdf_oh

    init(_ file: QPDFFile, _ handle: qpdf_oh) {
        self.file = file
        self.handle = handle
    }

    private var data: qpdf_data { file.data }

    /// The object number; 0 for a direct object.
    var number: Int { Int(qpdf_oh_get_object_id(data, handle)) }

    private var type: qpdf_object_type_e { qpdf_oh_get_type_code(data, handle) }

    var isNull: Bool { [ot_uninitialized, ot_reserved, ot_null].contains(type) }
    var isDictionary: Bool { type == ot_dictionary }
    var isStream: Bool { type == ot_stream }

    /// Of a dictionary or stream, without the slash; nil if missing or null.
    subscript(key: String) -> QPDFObject? {
        guard let dictionary else { return nil }
        let value = QPDFObject(file, qpdf_oh_get_key(data, dictionary.handle, "/" + key))
        return value.isNull ? nil : value
    }

    /// Puts it behind the pages of its file.
    func addAsPage() { qpdf_add_page(data, data, handle, 0) }

    /// Nil removes the key.
    func set(_ key: String, _ value: PDFValue?) {
        guard let dictionary else { return }
        if let value {
            qpdf_oh_replace_key(data, dictionary.handle, "/" + key, file.handle(value))
        } else {
            qpdf_oh_remove_key(data, dictionary.handle, "/" + key)
        }
    }

    /// A value of another file that refers to nothing, to the last digit.
    func set(_ key: String, textOf value: QPDFObject) {
        guard let dictionary, let text = qpdf_oh_unparse_resolved(value.data, value.handle) else { return }
        qpdf_oh_replace_key(data, dictionary.handle, "/" + key, qpdf_oh_parse(data, text))
    }

    /// An object of another file, with all it refers to.
    func set(_ key: String, copyOf object: QPDFObject) {
        guard let dictionary else { return }
        file.keepOpen(object.file)
        // libqpdf copies indirect objects only.
        let source = object.number > 0 ? object.handle : qpdf_make_indirect_object(object.data, object.handle)
        let copy = qpdf_oh_copy_foreign_object(data, object.data, source)
        qpdf_oh_replace_key(data, dictionary.handle, "/" + key, copy)
    }

    func set(_ entries: PDFEntries) {
        guard let dictionary else { return }
        for entry in entries.all {
            qpdf_oh_replace_key(data, dictionary.handle, "/" + entry.key, file.handle(entry.value))
        }
    }

    /// A dictionary itself, or a stream's; nil for anything else.
    private var dictionary: QPDFObject? {
        switch type {
        case ot_dictionary: self
        case ot_stream: QPDFObject(file, qpdf_oh_get_dict(data, handle))
        default: nil
        }
    }

    /// Of a dictionary, without the slash, in the order of the alphabet.
    var keys: [String] {
        guard isDictionary else { return [] }
        var keys: [String] = []
        qpdf_oh_begin_dict_key_iter(data, handle)
        while qpdf_oh_dict_more_keys(data) != 0 {
            if let key = qpdf_oh_dict_next_key(data) { keys.append(String(String(cString: key).dropFirst())) }
        }
        return keys
    }

    /// Of an array; an object that is no array is its own only item (as `K` of structure elements is written).
    var items: [QPDFObject] {
        guard qpdf_oh_is_array(data, handle) != 0 else { return isNull ? [] : [self] }
        return (0..<qpdf_oh_get_array_n_items(data, handle)).map {
            QPDFObject(file, qpdf_oh_get_array_item(data, handle, $0))
        }
    }

    /// Without the slash.
    var name: String? {
        guard qpdf_oh_is_name(data, handle) != 0, let name = qpdf_oh_get_name(data, handle) else { return nil }
        return String(String(cString: name).dropFirst())
    }

    var bool: Bool? {
        qpdf_oh_is_bool(data, handle) != 0 ? qpdf_oh_get_bool_value(data, handle) != 0 : nil
    }

    var integer: Int? {
        qpdf_oh_is_integer(data, handle) != 0 ? Int(qpdf_oh_get_int_value(data, handle)) : nil
    }

    var real: Double? {
        qpdf_oh_is_number(data, handle) != 0 ? qpdf_oh_get_numeric_value(data, handle) : nil
    }

    /// A text string.
    var text: String? {
        guard qpdf_oh_is_string(data, handle) != 0 else { return nil }
        var length = 0
        guard let bytes = qpdf_oh_get_binary_utf8_value(data, handle, &length) else { return nil }
        return String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    }

    /// A string of bytes.
    var bytes: [UInt8]? {
        guard qpdf_oh_is_string(data, handle) != 0 else { return nil }
        var length = 0
        guard let bytes = qpdf_oh_get_binary_string_value(data, handle, &length) else { return nil }
        return Array(UnsafeRawBufferPointer(start: bytes, count: length))
    }

    /// The object with all it holds directly, read at once; what it refers to stays a reference.
    var value: PDFValue? {
        guard let text = qpdf_oh_unparse_resolved(data, handle) else { return nil }
        return PDFValueReader.read(Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
    }

    /// A stream's data, unpacked; nil if it cannot be.
    var streamData: [UInt8]? {
        guard isStream else { return nil }
        var filtered: QPDF_BOOL = 0
        var buffer: UnsafeMutablePointer<UInt8>?
        var length = 0
        let status = qpdf_oh_get_stream_data(data, handle, qpdf_dl_generalized, &filtered, &buffer, &length)
        return taken(buffer, length, if: status & Self.failed == 0 && filtered != 0)
    }

    /// A stream's data, packed as it is.
    var storedData: [UInt8]? {
        guard isStream else { return nil }
        var buffer: UnsafeMutablePointer<UInt8>?
        var length = 0
        let status = qpdf_oh_get_stream_data(data, handle, qpdf_dl_none, nil, &buffer, &length)
        return taken(buffer, length, if: status & Self.failed == 0)
    }

    /// A stream's data for who has not the file: packed if it is by Flate alone, else unpacked; nil if it cannot be.
    var portableData: StreamData? {
        if self["Filter"]?.name == "FlateDecode", self["DecodeParms"] == nil {
            return storedData.map { StreamData(stored: $0, isPacked: true) }
        }
        return streamData.map { StreamData(stored: $0, isPacked: false) }
    }

    /// All content streams of a page, unpacked and joined.
    var pageContent: [UInt8]? {
        var buffer: UnsafeMutablePointer<UInt8>?
        var length = 0
        let status = qpdf_oh_get_page_content_data(data, handle, &buffer, &length)
        return taken(buffer, length, if: status & Self.failed == 0)
    }

    func replaceData(_ new: StreamData) {
        let filter = new.isPacked ? qpdf_oh_new_name(data, "/FlateDecode") : qpdf_oh_new_null(data)
        qpdf_oh_replace_stream_data(data, handle, new.stored, new.stored.count, filter, qpdf_oh_new_null(data))
    }

    /// `QPDF_ERRORS` of qpdf-c.h. A warning alone leaves the data usable; the file's own check decides about it.
    private static let failed: Int32 = 2

    /// Copies what libqpdf has allocated for us.
    private func taken(_ buffer: UnsafeMutablePointer<UInt8>?, _ length: Int, if isGood: Bool) -> [UInt8]? {
        defer { cqpdf_free(buffer) }
        guard isGood else { return nil }
        return Array(UnsafeBufferPointer(start: buffer, count: length))
    }
}
