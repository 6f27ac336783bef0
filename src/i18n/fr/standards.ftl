### Le plan dans les normes du domaine : Akoma Ntoso et IATI.

standards-written = Écrit dans { $path }.
