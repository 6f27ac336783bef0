### Une donnée, un scénario, un régime, un groupe ou une source supprimés en entier.

app-ledgers-remove = Supprimer une donnée
app-ledgers-remove-help = Supprime en entier une donnée, un scénario, un régime, un groupe, une source ou une ressource ; ce qui les nomme encore est dit.
removing-title = Que faut-il supprimer ?
removing-what = { $what ->
    [figure] Donnée { $id }
    [scenario] Scénario { $id }
    [scheme] Régime { $id }
    [group] Groupe { $id }
    [resource] Ressource { $id }
   *[source] Source { $id }
}
removing-says = { $path } : { $why }
removing-named = Encore nommé : { $what }
removing-ask = Supprimer : { $what } ?
removing-text = Tout ce qui y est dit disparaît avec ; annuler le rétablit.
removing-text-warned = { $count ->
    [one] Tout ce qui y est dit disparaît avec ; annuler le rétablit. La vérification avertit alors : { $first }
   *[other] Tout ce qui y est dit disparaît avec ; annuler le rétablit. La vérification donne alors { $count } avertissements, le premier : { $first }
}
removing-no = Garder
removing-yes = Supprimer
removing-subject = { $what } : suppression
removing-done = { $what } : suppression consignée { $for }
