/// What the program says to the shell; part of the contract with whoever calls it.
public enum ExitCode: Int32, Sendable {
    case done = 0
    case input = 1
    case pageContract = 2
    case outputCheck = 3
    case theme = 4
    case inputOutput = 5
    case usage = 64
    case ourFault = 70
    case interrupted = 130
}
