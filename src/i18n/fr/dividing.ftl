### Un amendement divisé en deux, et deux réunis en un.

dividing-not-now = { $amendment } ne peut plus être ni divisé ni réuni à un autre (état : { $state }). { $next }
dividing-has-subs = { $count ->
    [one] { $amendment } ne peut être ni divisé ni réuni : { $subs } l'amende. Décidez d'abord de celui-ci.
   *[other] { $amendment } ne peut être ni divisé ni réuni : { $subs } l'amendent. Décidez d'abord de ceux-ci.
}
dividing-others = { $amendment } est d'une autre voix : son auteur le divise ou le réunit, ou le secrétariat pour la présidence. Donnez la parole à l'un d'eux.
dividing-one-place = { $amendment } ne modifie des mots qu'à un endroit : il n'y a rien à diviser.
dividing-undivided = Cela ne divise pas { $amendment } en deux. Choisissez quelques-uns de ses endroits : ni aucun, ni tous, ni un qui ne tient qu'avec un autre.
dividing-apart = { $amendment } et { $other } ne peuvent devenir un : il faut qu'ils soient d'une même délégation, rédigés sur les mêmes mots, appuyés tous deux ou aucun, et qu'ils ne modifient pas les mêmes mots.
dividing-from = tiré de { $amendment }
dividing-into = réuni à { $amendment }

record-split = L'amendement a été divisé en deux.
record-split-from = Cet amendement a été tiré de { $amendment }.
record-taken-in = Un autre amendement lui a été réuni.
record-joined-to = Il a été réuni à { $amendment } et retiré.

app-amend-split = Le diviser en deux
app-amend-join = Lui en réunir un autre
dividing-which = Quels endroits vont dans un nouvel amendement ? { $name }
dividing-which-join = Quel amendement réunir à { $name } ?
dividing-place = { $kind ->
    [strike] { $before }−« { $old } »{ $after }
    [insert] { $before }+« { $new } »{ $after }
   *[replace] { $before }« { $old } » → « { $new } »{ $after }
}
dividing-ask = Diviser { $name } en deux ?
dividing-text = { $kept ->
    [one] Il garde un endroit
   *[other] Il garde { $kept } endroits
}, { $count ->
    [one] un va
   *[other] { $count } vont
} dans un nouvel amendement de la même partie. Les positions prises sur lui sont alors périmées : elles l'étaient sur le tout. Annuler les réunit de nouveau.
dividing-yes = Diviser
dividing-no = Laisser

cli-split-about = Diviser en deux un amendement à deux objets
cli-split-usage = plenary split AMENDEMENT [ENDROIT]... --party PARTIE
cli-split-more =
    Sans ENDROIT, donne la liste des endroits où l'amendement modifie des mots, et se
    passe de partie. Ceux qui sont nommés vont dans un nouvel amendement, avec
    l'auteur, les appuis et le motif de l'ancien, et le numéro suivant. C'est la
    partie de son auteur qui le fait, ou le secrétariat pour la présidence.
cli-join-about = Réunir en un deux amendements d'une même partie
cli-join-usage = plenary join AMENDEMENT AUTRE --party PARTIE
cli-join-more =
    Le premier garde son numéro et propose ce que proposaient les deux ; l'autre est
    retiré en sa faveur.
cli-split-place-help = Un endroit par son numéro dans la liste ; peut se répéter
cli-help-other = L'amendement qui va dans le premier
cli-split-place = ENDROIT
cli-split-none = { $amendment } ne modifie de mots à aucun endroit.
cli-place-form = « { $value } » n'est pas un endroit. Sans endroit, la commande les énumère.
