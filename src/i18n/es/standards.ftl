### El plan en los estándares del ramo: Akoma Ntoso y IATI.

standards-written = Escrito en { $path }.
