# Lignes et registres remplis dans un tableau
table-ledger = { $what ->
    [value] Donnée chiffrée { $id }
    [set] Scénario { $id }
    [survey] Régime { $id }
    [group] Groupes de personnes
    [source] Sources
    [covered] Couverture
   *[overlap] Recoupements
}
