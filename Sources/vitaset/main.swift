print("vitaset")
