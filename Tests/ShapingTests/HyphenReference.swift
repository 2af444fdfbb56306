import CHyphen
import Glibc

/// The Hyphen library itself, for comparison.
final class HyphenReference {
    private let dictionary: UnsafeMutablePointer<HyphenDict>
    private let encoding: String

    init?(file: String) {
        guard let dictionary = hnj_hyphen_load(file) else { return nil }
        self.dictionary = dictionary
        encoding = withUnsafePointer(to: &dictionary.pointee.cset) {
            $0.withMemoryRebound(to: CChar.self, capacity: 20) { String(cString: $0) }
        }
    }

    deinit { hnj_hyphen_free(dictionary) }

    /// Places between letters at which the word is divided without respelling; `apart` has those with.
    func places(in word: String) -> (plain: [Int], apart: [Int]) {
        guard let bytes = encoded(word) else { return ([], []) }
        var hyphens = [CChar](repeating: 0, count: bytes.count + 5)
        var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
        var positions: UnsafeMutablePointer<Int32>?
        var cuts: UnsafeMutablePointer<Int32>?
        hnj_hyphen_hyphenate2(
            dictionary, bytes, Int32(bytes.count), &hyphens, nil, &replacements, &positions, &cuts)
        defer {
            free(positions)
            free(cuts)
            free(replacements)
        }
        let count = word.unicodeScalars.count
        let odd = (1..<max(count, 1)).filter { hyphens[$0 - 1] & 1 == 1 }
        return (odd.filter { replacements?[$0 - 1] == nil }, odd.filter { replacements?[$0 - 1] != nil })
    }

    private func encoded(_ word: String) -> [CChar]? {
        let utf8 = word.utf8.map(CChar.init(bitPattern:))
        if encoding == "UTF-8" { return utf8 }
        guard let converter = iconv_open(encoding, "UTF-8"), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = utf8
        var output = [CChar](repeating: 0, count: utf8.count)
        let left: Int? = input.withUnsafeMutableBufferPointer { from in
            output.withUnsafeMutableBufferPointer { to in
                var (source, sourceLeft) = (from.baseAddress, from.count)
                var (target, targetLeft) = (to.baseAddress, to.count)
                return iconv(converter, &source, &sourceLeft, &target, &targetLeft) == -1 ? nil : targetLeft
            }
        }
        return left.map { Array(output[..<(output.count - $0)]) }
    }
}
