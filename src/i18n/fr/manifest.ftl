### Le plan lui-même, tel qu’il est rempli.

plan-form-needs = { $key ->
    [title] Un plan a besoin d’un titre.
    [language] Dites dans quelle langue est le texte, par exemple fr ou pt-MZ.
    [stage] Dites où en est le plan.
   *[required] Choisissez au moins une partie dont l’accord est requis.
}
plan-form-delegate-of-nobody = Il n’y a pas d’organisation « { $id } » pour laquelle un délégué parlerait. Ajoutez-la aux organisations, ou choisissez-en une autre.
plan-form-delegates-left = { $count ->
    [one] Un délégué parle encore pour « { $name } ». Supprimez aussi sa ligne, ou choisissez-y une autre organisation.
   *[other] { $count } délégués parlent encore pour « { $name } ». Supprimez aussi leurs lignes, ou choisissez-y une autre organisation.
}
plan-form-keys-left = Une clé de « { $name } » est enregistrée, et ce qu’elle a signé se vérifie par elle : l’organisation reste dans le plan.
plan-form-key-gone = Une clé de { $id } a été retirée ou changée. Ce qu’elle a signé se vérifie par elle : écrivez sous « Jusqu’en » depuis quand elle ne compte plus, et ajoutez une autre clé dans une ligne à part.
plan-form-ask = Consigner ceci du plan ?
plan-form-kept = C’est le secrétariat qui tient la liste de ceux qui négocient ; la parole est à : { $voice }.
plan-form-cease = { $count ->
    [one] Une clause convenue ne le sera plus.
   *[other] { $count } clauses convenues ne le seront plus.
}
plan-form-come = { $count ->
    [one] Une clause qui n’est pas convenue le sera.
   *[other] { $count } clauses qui ne sont pas convenues le seront.
}
plan-form-same = Aucune clause ne cesse d'être convenue ni ne le devient.
plan-form-sentences = { $one } { $other }
plan-form-record = Consigner { $whose }
plan-form-list = { $one }, { $other }
plan-form-subject = Changer le plan : { $what }
plan-form-done = Le plan : { $what }, changé { $for }
app-form-plan = Le plan
app-form-plan-help = Change titre, langue, accords requis, organisations, délégués, clés, étapes et chiffrage.
