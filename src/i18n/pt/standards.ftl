### O plano nas normas do domínio: Akoma Ntoso e IATI.

standards-written = Escrito em { $path }.
