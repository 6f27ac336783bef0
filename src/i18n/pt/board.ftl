# The consensus board and the burn-down on screen.
