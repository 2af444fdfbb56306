/// The formats of structured data a CV may be in.
public enum DataFormat: String, Hashable, Sendable, CaseIterable {
    case jsonResume, renderCV, yamlResume

    /// The format's proper name, for messages.
    public var name: String {
        switch self {
        case .jsonResume: "JSON Resume"
        case .renderCV: "RenderCV"
        case .yamlResume: "YAMLResume"
        }
    }
}
