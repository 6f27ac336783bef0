# Linhas e registos que se preenchem numa tabela
table-ledger = { $what ->
    [value] Dado { $id }
    [set] Cenário { $id }
    [survey] Regime { $id }
    [group] Grupos de pessoas
    [source] Fontes
    [covered] Cobertura
   *[overlap] Sobreposições
}
