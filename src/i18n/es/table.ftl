# Filas y registros que se rellenan en una tabla
table-ledger = { $what ->
    [value] Cifra { $id }
    [set] Escenario { $id }
    [survey] Régimen { $id }
    [group] Grupos de personas
    [source] Fuentes
    [covered] Cobertura
   *[overlap] Solapamientos
}
