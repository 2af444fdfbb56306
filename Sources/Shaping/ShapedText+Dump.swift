import Geometry
public import Glyphs

extension ShapedText {
    /// One atom a line: kind, width, and for each run the face, the bidi level and the clusters in logical order; a
    /// stroke at the end where a line may end without a space.
    ///
    ///     word 24.40 Lato-Regular@0 o·ffi·c·e
    public func dump() -> String {
        atoms.map { atom in
            switch atom.kind {
            case .lineBreak: "break"
            case .space: "space \(atom.width.hundredths) \(atom.runs.map { $0.dump() }.joined(separator: " "))"
            case .word:
                "word \(atom.width.hundredths) \(atom.runs.map { $0.dump() }.joined(separator: " "))"
                    + (atom.mayBreakAfter ? " /" : "")
            }
        }.joined(separator: "\n")
    }
}

extension ShapedText.LevelledRun {
    /// `Lato-Regular@0 o·ffi·c·e`; the number of glyphs after a cluster of more than one: `हि×2`.
    public func dump() -> String {
        let utf8 = Array(run.text.utf8)
        let ordered = run.isRightToLeft ? run.clusters.reversed() : run.clusters
        let clusters = ordered.map { cluster in
            String(decoding: utf8[cluster.text], as: UTF8.self)
                + (cluster.glyphs.count == 1 ? "" : "×\(cluster.glyphs.count)")
        }
        let file = run.face.path.split(separator: "/").last?.split(separator: ".").first ?? ""
        let index = run.face.index == 0 ? "" : "#\(run.face.index)"
        return "\(file)\(index)@\(level) \(clusters.joined(separator: "·"))"
    }
}

extension Length {
    /// In points with two decimals.
    fileprivate var hundredths: String {
        let count = Int((points * 100).rounded())
        let fraction = abs(count) % 100
        return "\(count / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
