### Le second écran : ce que disent ses pages, et ce qu'en dit la ligne de commande.

wall-now = Dans la salle
wall-all = Toutes les clauses
wall-before = Avant :
wall-after = Après :
wall-colon = { " : " }
wall-gone = Cette clause n'est plus dans le plan.
wall-no-baseline = Cette copie du plan ne connaît pas l'état avec lequel le texte était comparé. Voici le texte tel qu'il est.
wall-no-amendments = Aucun amendement à cette clause n'est en suspens.
wall-result = Voici ce qu'on lirait alors :
wall-removed = Cette clause n'existerait plus.
wall-wording = Voici ce qui serait alors proposé :
wall-since = Changements depuis le { $day }
wall-since-nothing = Tout est nouveau ici.
wall-last = Le dernier changement
wall-closed = L'écran du facilitateur est fermé. Voici ce qu'il montrait en dernier.
wall-lost = Ce que montre l'écran du facilitateur ne peut pas être lu : { $why } Voici le dernier changement.
wall-unread = Le plan ne peut pas être lu en ce moment : { $why }
wall-broken = La liaison est rompue : ce qui est affiché ici est peut-être ancien.
wall-again = Recharger la page
wall-waiting = En attente de l'ordinateur du facilitateur. La page vient d'elle-même.
wall-ended = Le second écran a été fermé.

cli-present-about = Montrer la clause de la salle sur un second écran ou sur le web
cli-present-usage = plenary present [PLAN] [--web [--address ADRESSE:PORT] [--new-address]]
second-help-which = Le plan : sa place dans le dépôt, ou son dossier
second-help-web = Servir des pages pour navigateurs : un projecteur, les téléphones des délégués
second-help-address = Où les servir ; sinon pour cet ordinateur seul
second-help-new = Créer une adresse que personne ne connaît encore
second-value-address = ADRESSE:PORT
cli-present-more =
    Le second écran montre ce que montre l'écran du facilitateur du même plan sur cet ordinateur : clause, changements,
    amendements, texte tel que l'un d'eux le laisserait, positions ou coûts. Il montre ce qui est enregistré, jamais ce
    que l'on est en train de taper, et rien ne peut y être modifié. Là où aucun écran de ce genre n'est ouvert, par
    exemple sur un autre ordinateur qui suit un point de rencontre, il montre le dernier changement. Dans un terminal,
    les flèches vers la gauche et la droite et la barre d'espace regardent une autre clause pour un moment ; Esc suit de
    nouveau.

      plenary present                                  dans une autre fenêtre, pour le projecteur
      plenary present --web                            pour un navigateur sur cet ordinateur
      plenary present --web --address 0.0.0.0:8080     pour tous les appareils du réseau

    L'adresse contient une clé que personne ne peut deviner. Elle reste la même pour la journée, afin que chaque écran
    revienne de lui-même après un nouveau démarrage ; --new-address en crée une autre. Qui a l'adresse peut lire le plan, et rien d'autre de cet
    ordinateur ; qui écoute le réseau le peut aussi, car les pages ne sont pas chiffrées. Les programmes lisent la même
    chose comme événements, à « events » sous cette adresse. Ctrl-C met fin au service.
second-address-wrong = « { $value } » n'est pas une adresse. Écrivez 127.0.0.1:8080 pour cet ordinateur seul, ou 0.0.0.0:8080 pour tous les appareils du réseau.
second-address-taken = Rien ne peut être servi à { $address } : { $why } Choisissez un autre port, ou aucun : le système en choisit alors un.
second-no-chance = Ce système ne donne pas de hasard, sans lequel l'adresse pourrait être devinée. Rien n'est servi.
second-alone = Seuls les navigateurs de cet ordinateur peuvent le lire. Pour d'autres appareils, dites --address 0.0.0.0:8080. Ctrl-C met fin.
second-everybody = Qui a cette adresse peut lire le plan sur ce réseau, sans chiffrement ; personne ne peut rien modifier. Ctrl-C met fin.
second-again = C'est la même adresse qu'avant : ce qui montrait le plan revient de soi-même. --new-address en crée une autre.
second-ended = Le second écran est fermé.

app-second-follow = Suivre de nouveau
app-second-follow-help = Revient à ce que montre l'écran du facilitateur.
app-second-away = Une autre clause pour un moment. Esc suit de nouveau l'écran du facilitateur.
app-second-only = Cet écran ne fait que montrer ce que montre l'écran du facilitateur : rien ne peut y être modifié.
app-second-base = l'état auquel compare l'écran du facilitateur
