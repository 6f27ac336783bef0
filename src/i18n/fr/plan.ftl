### What the room `plan` says.
