### What the room `ui` says.
