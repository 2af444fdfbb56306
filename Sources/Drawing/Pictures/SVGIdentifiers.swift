/// Names inside an SVG that do not depend on what the program painted before.
enum SVGIdentifiers {
    /// Cairo names surfaces and images by a counter of the whole process; here they count from 0 in each file.
    static func renumber(_ svg: [UInt8]) -> [UInt8] {
        let words = ["surface", "image"].map { Array($0.utf8) }
        var numbers: [[UInt8]: Int] = [:]
        var output: [UInt8] = []
        output.reserveCapacity(svg.count)
        var position = 0
        while position < svg.count {
            let byte = svg[position]
            output.append(byte)
            position += 1
            guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#"),
                let word = words.first(where: { svg[position...].starts(with: $0) })
            else { continue }
            let digits = svg[(position + word.count)...].prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else { continue }
            let name = word + digits
            let number = numbers[name] ?? numbers.count
            numbers[name] = number
            output += word + Array(String(number).utf8)
            position += name.count
        }
        return output
    }
}
