### The plan in the standards of the field: Akoma Ntoso and IATI.

standards-written = Written to { $path }.
