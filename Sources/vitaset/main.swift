import Commands

Program.runProcess()
