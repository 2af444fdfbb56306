import Commands
import Workbench

Program.runProcess(watching: Watch.perform)
