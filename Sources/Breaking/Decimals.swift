/// A number with three decimals and its sign; printed without Foundation.
func signed(_ value: Double) -> String { (value < 0 ? "" : "+") + rounded(value) }

/// A number with three decimals.
func rounded(_ value: Double) -> String {
    let thousandths = Int((min(max(value, -1e9), 1e9) * 1000).rounded())
    let digits = String(abs(thousandths) % 1000)
    let padding = String(repeating: "0", count: 3 - digits.count)
    return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(padding)\(digits)"
}
