/// The ICC profile of a printing press (ISO 15076-1): what an output intent for print names, so that black may be
/// printed with black ink alone.
public struct PressProfile: Hashable, Sendable {
    public let bytes: [UInt8]
    /// What the profile calls itself, such as `Coated FOGRA39`.
    public let name: String

    /// Throws unless it is whole and describes CMYK on a press (ISO 15930-7, 6.2.2; ISO 32000-1, table 67).
    public init(_ bytes: [UInt8]) throws(DrawingError) {
        let header = try ProfileHeader(bytes)
        guard header.colors == "CMYK" else {
            throw .colorProfile("its colours are \(header.colors), not those of four inks (CMYK)")
        }
        guard header.deviceClass == "prtr" else {
            throw .colorProfile("it describes a device of class '\(header.deviceClass)', not a press ('prtr')")
        }
        guard ["Lab ", "XYZ "].contains(header.connection) else {
            throw .colorProfile("it does not lead to measured colours")
        }
        guard header.majorVersion <= 4 else {
            throw .colorProfile("it is of version \(header.majorVersion) of the format; a PDF takes up to 4")
        }
        let tags = try header.tags(in: bytes)
        guard tags["A2B0"] != nil else { throw .colorProfile("it has no table from inks to colours (A2B0)") }
        self.bytes = bytes
        name = tags["desc"].flatMap { Self.text(in: bytes[$0]) } ?? "CMYK"
    }

    /// A description in the form of version 2 (`desc`, ASCII) or of version 4 (`mluc`, the first language's).
    private static func text(in tag: ArraySlice<UInt8>) -> String? {
        func number(_ place: Int) -> Int? {
            guard place >= 0, place + 4 <= tag.count else { return nil }
            return tag.dropFirst(place).prefix(4).reduce(0) { $0 << 8 | Int($1) }
        }
        let scalars: [UInt16]
        switch tag.prefix(4).map({ $0 }) {
        case Array("desc".utf8):
            guard let length = number(8), length <= tag.count - 12 else { return nil }
            scalars = tag.dropFirst(12).prefix(length).map { UInt16($0) }
        case Array("mluc".utf8):
            guard let length = number(20), let offset = number(24), offset <= tag.count, length <= tag.count - offset
            else { return nil }
            let units = Array(tag.dropFirst(offset).prefix(length))
            scalars = stride(from: 0, to: units.count - 1, by: 2).map { UInt16(units[$0]) << 8 | UInt16(units[$0 + 1]) }
        default: return nil
        }
        let text = String(decoding: scalars.prefix { $0 != 0 }, as: UTF16.self)
        let readable = text.unicodeScalars.filter { $0.properties.generalCategory != .control }
        return readable.contains { !$0.properties.isWhitespace } ? String(String.UnicodeScalarView(readable)) : nil
    }
}
