/// Courses on one line, parted by a sign that does not stand in them.
enum CourseList {
    private static let loose = "; "
    private static let close = ", "

    static func line(of courses: [RichText]) -> RichText {
        let hasCommas = courses.contains { $0.plainText.contains(",") }
        return .joined(courses, by: hasCommas ? loose : close)
    }

    /// The way back.
    static func courses(in line: RichText) -> [RichText] {
        line.split(on: [line.plainText.contains(loose) ? loose : close])
    }
}
