### O que fica ao lado de um ecrã do tamanho de uma parede.

margin-positions = O que defendem as partes
margin-no-positions = Ninguém se pronunciou ainda.
margin-amendments = Emendas
margin-no-amendments = Nada foi apresentado.
margin-changes = Últimas alterações
margin-example = Um exemplo incluído. O que abrir é uma cópia sua; fica guardada, com o que nela alterar.
margin-stands-for =
    { $count ->
        [one] { $count } valor
       *[other] { $count } valores
    }
