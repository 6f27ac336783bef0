### The settings of a user: what is wrong with them.

## Keys of one's own

keys-by-palette = { $palette } « { $command } »
keys-conflict = { $key } lancerait à la fois « { $does } » ({ $one }) et « { $would } » ({ $other }). Donnez une autre touche à l'une des deux.
keys-unknown = Il n'y a pas de commande « { $id } ». « plenary settings » les énumère toutes.
keys-unknown-similar = Il n'y a pas de commande « { $id } ». S'agit-il de « { $similar } » ?
keys-no-key = { $id } : aucune touche ne s'appelle « { $key } ». Les touches s'écrivent comme elles sont affichées : o, U, Ctrl-U, Alt-1, F5, Enter, PageDown.
keys-no-place = { $id } : aucun endroit ne s'appelle « { $place } ». Le README les énumère : outline, clause, board et ainsi de suite.
keys-not-there = { $id } : elle n'a pas de touche à changer à l'endroit « { $place } ».
keys-esc-leaves = { $id } : Esc ne fait que quitter ce qui est ouvert, pour ne jamais nuire. Choisissez une autre touche.
keys-esc-stays = { $id } : Esc doit rester parmi ses touches, car qui est perdu l'actionne. Écrivez-la à côté des autres.
keys-ctrl-c = { $id } : Ctrl-C ne fait que copier, car beaucoup l'actionnent pour arrêter un programme. Choisissez une autre touche.
keys-not-sent = { $id } : les terminaux n'envoient pas { $key } comme une touche à part. Choisissez-en une autre.
keys-must-stay = { $id } : « { $does } » doit garder une touche, car qui est perdu la cherche.
keys-not-typing = { $id } : elle n'agit que là où l'on saisit du texte, et ces touches y écrivent ou déplacent. Choisissez-en une avec Ctrl ou Alt, ou une touche de fonction.

## Colours of the parties

colours-no-party = Il n'y a pas de partie « { $party } » à colorer. Les parties sont government, employers, workers et civil-society.
colours-no-colour = { $party } : il n'y a pas de couleur « { $colour } ». Une couleur est l'une de celles-ci, ou # et six chiffres : { $known }
colours-not-legible = { $party } : { $colour } ressort trop peu ({ $theme }) : { $figure } pour 1, alors que le texte demande 4.5 pour 1, et assez claire ou foncée ce serait une autre couleur. { $other } conviendrait.
colours-too-near = { $party } : { $colour } ne se distingue pas de la couleur de : { $of }. { $other } conviendrait.

## On the screen

ui-banner-settings =
    { $count ->
        [one] Vos réglages contiennent un élément qui ne fonctionne pas, et Plenary continue sans lui. { $key } le montre.
       *[other] Vos réglages contiennent { $count } éléments qui ne fonctionnent pas, et Plenary continue sans eux. { $key } les montre.
    }
app-settings-title = Ce qui ne fonctionne pas dans vos réglages
app-settings-where = Cela se trouve dans { $path }. Les touches et les couleurs de Plenary servent à la place.

## On the command line

cli-settings-about = Montrer ce qui est réglé, où, et à quoi servent les touches
cli-settings-usage = plenary settings [--check] [--json]
cli-settings-more =
    Les réglages sont ceux de cet utilisateur sur cet ordinateur, pour tous les plans. Le README en montre un fichier
    entier. Sans fichier, tout est comme à l'origine. Des touches qui ne peuvent pas fonctionner sont refusées
    ensemble, et Plenary garde les siennes. --check dit seulement si quelque chose ne va pas : le code de sortie est alors 1.
cli-help-settings-check = Dire seulement ce qui ne fonctionne pas
cli-settings-here = Réglages : { $path }
cli-settings-none = Il n'y a pas de réglages : { $path } n'existe pas. Tout est comme à l'origine.
cli-settings-no-home = Il n'y a pas de réglages : ce compte n'a pas de dossier pour eux.
cli-settings-own = au choix de Plenary
cli-settings-marks = * changé dans les réglages. Une commande sans touche se lance par la palette.
cli-settings-well = Les réglages sont en ordre.
