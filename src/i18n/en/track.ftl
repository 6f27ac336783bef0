### What the room `track` says.
