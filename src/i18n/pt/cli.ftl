### What the room `cli` says.
