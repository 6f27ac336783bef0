# Les séances à l'écran : présence, liste des orateurs, adoption.

app-session = Séance
app-session-help = Ouvre une séance ; pendant une séance, montre les présents, l'ordre du jour et la liste des orateurs.
app-session-new = Une nouvelle séance
app-session-choose = Ouvrir une séance, ou voir le compte rendu d'une séance
app-session-prepared = Ouvrir « { $session } »
app-session-past = Compte rendu de « { $session } »
app-session-name = Nom
app-session-place = Lieu
app-session-chair = Présidence
app-session-agenda = Ordre du jour
app-session-agenda-hint = Enter choisit des clauses ; aucune signifie toutes
app-session-agenda-all = L'ensemble du plan
app-session-present = Présents
app-session-delegates = { $voice } : autres
app-session-delegates-hint = Noms des délégués que le plan ne cite pas, séparés par des virgules
app-session-form-open = Ouvrir une séance
app-session-form-change = La séance
app-session-needs-name = Une séance doit avoir un nom : il accompagne chaque modification qui y est faite.
app-session-none = Aucune séance n'est ouverte. Appuyez sur { $key } dans le plan pour en ouvrir une.
app-session-chaired = présidence : { $chair }
app-session-parked = En attente
app-session-change = Détails
app-session-change-help = Modifie le nom, le lieu, la présidence, l'ordre du jour et les présents de la séance.
app-session-close = Lever la séance
app-session-close-help = Lève la séance, après confirmation.
app-session-close-title = Lever la séance ?
app-session-close-text = { $parked ->
    [0] « { $session } » prend fin. Les modifications suivantes n'appartiendront à aucune séance.
    [one] « { $session } » prend fin avec { $parked } clause mise en attente. Les modifications suivantes n'appartiendront à aucune séance.
   *[other] « { $session } » prend fin avec { $parked } clauses mises en attente. Les modifications suivantes n'appartiendront à aucune séance.
}
app-session-close-yes = La lever
app-session-close-no = Continuer
app-session-leave = Retour au plan
app-session-leave-help = Quitte l'écran de la séance ; la séance reste ouverte.

app-park = Mettre en attente
app-park-help = Met la clause en attente pour plus tard dans la séance, ou la reprend.
app-park-ask = Pourquoi la clause est-elle mise en attente ?
app-park-ask-hint = Une ligne pour le compte rendu ; peut rester vide

app-speakers-next = Orateur suivant
app-speakers-next-help = Donne la parole au premier de la liste des orateurs et lance le minuteur.
app-speakers-ask = Demande la parole
app-speakers-ask-help = Inscrit quelqu'un sur la liste des orateurs.
app-speakers-who = Qui demande la parole ?
app-speakers-leave = Retirer de la liste
app-speakers-leave-help = Retire de la liste l'orateur choisi.
app-speakers-earlier = Plus tôt
app-speakers-earlier-help = Fait passer l'orateur choisi avant celui du dessus.
app-speakers-later = Plus tard
app-speakers-later-help = Fait passer l'orateur choisi après celui du dessous.
app-speakers-nobody = Personne n'attend la parole.

app-timer-pause = Minuteur
app-timer-pause-help = Lance le minuteur du temps de parole, ou l'arrête.
app-timer-restart = Minuteur à zéro
app-timer-restart-help = Relance le minuteur du temps de parole depuis le début.
app-timer-stop = Sans minuteur
app-timer-stop-help = Supprime le minuteur : on parle sans lui jusqu'à ce qu'il soit relancé.
app-timer-time = Temps de parole
app-timer-time-help = Fixe le temps de parole d'un orateur.
app-timer-ask = De combien de temps dispose un orateur ?
app-timer-ask-hint = Des minutes, ou minutes et secondes comme 2:30 ; 0 : sans minuteur
app-timer-wrong = Ce n'est pas une durée. Tapez des minutes, comme 3, ou des minutes et secondes, comme 2:30.

ui-timer-running = de temps de parole
ui-timer-ready = par orateur
ui-timer-off = sans minuteur
ui-timer-paused = arrêté
ui-speakers = { $count ->
    [0] Liste des orateurs : personne n'attend
    [one] Liste des orateurs : { $count } en attente
   *[other] Liste des orateurs : { $count } en attente
}

app-gavel = L'adoption
app-gavel-help = Adopte le plan ou une partie, si l'accord est réuni ou si la présidence passe outre.
app-gavel-chair = La parole est à : { $party }. Le marteau revient à la présidence, et le secrétariat consigne : ce qui est adopté, passé outre ou rapporté n'est pas consigné pour { $party }.
app-gavel-for-chair = La présidence le déclare : continuer
app-gavel-ask = Qu'adopte-t-on ?
app-gavel-plan = L'ensemble du plan
app-gavel-part = { $number } { $title }, avec ce qui en dépend
app-gavel-missing = { $count ->
    [0] accord réuni
    [one] { $count } obstacle
   *[other] { $count } obstacles
}
app-gavel-title = Adopter ?
app-gavel-agreed = { $count ->
    [one] { $count } clause
   *[other] { $count } clauses
} de « { $title } » : accord réuni des parties dont le plan requiert l'accord. { $reservations ->
    [0] Aucune réserve.
    [one] { $reservations } réserve est consignée.
   *[other] { $reservations } réserves sont consignées.
}{ $referendum ->
    [0] { "" }
   *[other] { " " }Sous réserve de confirmation (ad referendum) : { $parties }.
}
app-gavel-strike = Nommer et adopter
app-gavel-not-yet = Pas encore
app-gavel-refused = L'accord n'est pas encore réuni
app-gavel-refused-text = { $count ->
    [one] { $count } obstacle empêche l'adoption. La présidence peut passer outre, avec un motif consigné.
   *[other] { $count } obstacles empêchent l'adoption. La présidence peut passer outre, avec un motif consigné.
}
app-gavel-what = Voir ce qui manque, et de qui
app-gavel-overrule = Passer outre, avec un motif
app-gavel-reason = Pourquoi adopter malgré l'absence d'accord ?
app-gavel-reason-hint = Consigné avec l'adoption et dans le compte rendu
app-gavel-needs-reason = Rien n'a été adopté : pour passer outre, la présidence doit donner un motif.
app-gavel-name = Comment s'appelle l'adoption ?
app-gavel-name-hint = Le nom de l'étiquette ; les textes suivants y sont comparés
app-gavel-struck = Adopté sous le nom { $name }. Les modifications sont montrées depuis lors.
app-gavel-struck-part = Adopté sous le nom { $name }. Les modifications de cette partie sont montrées depuis lors ; le reste garde ses marques.
app-gavel-rescind-title = Le dernier acte était une adoption
app-gavel-rescind-text = « { $name } » a été adopté sur ce texte exactement. Rapporter l'adoption est consigné aussi ; le texte reste tel quel.
app-gavel-rescind = Rapporter l'adoption
app-gavel-undo-change = Annuler la dernière modification du texte
app-gavel-stays = Tout laisser tel quel
app-gavel-why = Pourquoi l'adoption est-elle rapportée ?
app-gavel-why-hint = Une ligne pour le compte rendu ; peut rester vide
app-gavel-rescinded = Rapportée : l'adoption { $name }.

app-record = Compte rendu
app-record-help = Montre le compte rendu d'une séance, ou l'écrit dans un fichier.
app-record-choose = Le compte rendu de quelle séance ?
app-record-title = Compte rendu des travaux
app-record-read = Le lire ici
app-record-write = L'écrire dans un fichier (Markdown)
app-record-file = Dans quel fichier ?
app-record-file-hint = Un fichier qui n'existe pas encore
app-record-written = Le compte rendu est dans { $file }.
app-record-not-written = Le compte rendu n'a pas été écrit dans { $file } : { $why }. Indiquez un autre fichier.
app-record-no-session = Ce plan n'a pas de séance { $session }.
app-record-line = { $text }
