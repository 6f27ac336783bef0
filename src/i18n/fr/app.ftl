### What the room `app` says.
