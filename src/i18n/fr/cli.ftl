### Ce que dit la salle `cli`.

## La première page

cli-about = Plenary : la table de rédaction d'un séminaire de dialogue social. Chaque mot d'un plan a son auteur, chaque modification est conservée.
cli-usage =
    plenary [DOSSIER]
           plenary COMMANDE [OPTIONS]
cli-examples =
    Exemples :
      plenary example mali            ouvrir le plan du Mali à l'écran
      plenary example mali ./mali     l'écrire, avec son historique, dans ./mali
      plenary example figures         ouvrir un plan inventé, avec coûts et fonds
      plenary -C mali list            son sommaire
      plenary -C mali diff            les changements depuis la dernière adoption
      plenary -C mali set 2.1 title "Un nouveau titre" --party workers
      plenary -C mali table 2.1 title "Un nouveau titre" --party workers
                                      le proposer plutôt, pour que la salle tranche

    `plenary COMMANDE --help` en dit plus sur une commande. Rien n'est enregistré
    sans une voix : --party dit pour qui. Une modification se termine par la ligne
    ACK et son commit, une fois qu'elle est en sûreté sur le disque. Code de
    sortie : 0 fait, 1 la réponse est non, 2 la ligne de commande est fautive,
    3 impossible, et rien n'a changé.
cli-heading-usage = Usage :
cli-heading-commands = Commandes
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-floor = Qui a la parole
cli-heading-everywhere = Avec toute commande
cli-group-start = Obtenir un plan
cli-group-read = Le lire
cli-group-write = Le modifier
cli-group-amend = Proposer des amendements et les trancher
cli-group-agree = S'accorder
cli-group-follow = Suivre qui a changé quoi
cli-group-program = Le programme lui-même

## Valeurs

cli-value-directory = DOSSIER
cli-value-clause = CLAUSE
cli-value-party = PARTIE
cli-value-revision = RÉVISION
cli-value-id = ID
cli-value-person = PERSONNE
cli-value-text = TEXTE
cli-value-time = MOMENT
cli-value-zone = FUSEAU
cli-value-language = LANGUE
cli-value-when = QUAND
cli-value-field = CHAMP
cli-value-value = VALEUR
cli-value-kind = GENRE
cli-value-base = BASE
cli-value-range = BASE[..RÉVISION]
cli-value-number = NOMBRE
cli-value-shell = SHELL
cli-value-command = COMMANDE
cli-value-name = NOM
cli-value-template = MODÈLE
cli-value-year = ANNÉE
cli-value-country = PAYS
cli-value-change = MODIFICATION

## Aide sur les arguments

cli-help-folder = Le dossier d'un plan ; ouvre l'écran. Sans lui : le plan d'ici, sinon la bibliothèque
cli-help-directory = Chercher le plan dans ce dossier plutôt qu'ici
cli-help-plan = Quel plan, si le dépôt en contient plusieurs
cli-help-lang = La langue des réponses : en, fr, es, pt
cli-help-color = Couleurs : auto, always (toujours), never (jamais)
cli-help-help = Afficher cette aide
cli-help-version = Afficher la version
cli-help-clause = Une clause, par son id ou par son numéro, par exemple 2.1.3
cli-help-clauses = Seulement cette clause, par id ou numéro ; peut être répété
cli-help-parties = Seulement ce que cette voix a changé ; peut être répété
cli-help-at = Tel qu'à cette révision : un commit, une étiquette, HEAD~3
cli-help-json = Écrire du JSON pour d'autres programmes
cli-help-party = Pour qui : government, employers, workers, civil-society, advisers ou secretariat
cli-help-organisation = L'organisation qui propose, par son id dans plan.toml
cli-help-by = Qui propose : « Nom <courriel> ». Sinon l'organisation, à défaut la voix
cli-help-reason = Pourquoi ; conservé avec la modification
cli-help-session = La séance dont elle relève, par son id. Sinon celle qui est ouverte
cli-help-recorder = Qui enregistre : « Nom <courriel> ». Sinon d'après les réglages, à défaut git
cli-help-time = Quand cela a été dit, par exemple 2003-10-14T09:30. Sinon maintenant
cli-help-future = Un moment à venir est bien voulu
cli-help-time-zone = Le fuseau horaire du plan, par exemple Africa/Bamako. Sinon celui de cet ordinateur
cli-help-field = Le champ : title, text, kind, lead, partners, start, end, guarantee, ...
cli-help-value = La nouvelle valeur ; une valeur vide vide le champ
cli-help-stdin = Lire la valeur sur l'entrée standard
cli-help-kind = chapeau, finding (constat), recommendation, objective ou action
cli-help-title = Son titre
cli-help-text = Son texte
cli-help-stdin-text = Lire son texte sur l'entrée standard
cli-help-new-id = Son id, qui ne change jamais. Sinon tiré du titre
cli-help-parent = Sous cette clause
cli-help-after = Juste après cette clause
cli-help-first = Avant toutes les autres
cli-help-top = Tout en haut, sous aucune clause
cli-help-with-children = Avec toutes les clauses placées sous elle
cli-help-since = Comparer avec cette référence, comme pour `diff`
cli-help-range = La référence et, après deux points, la révision à regarder
cli-help-passing = Avec les mots apparus puis disparus depuis la référence, en segments « passing »
cli-help-limit = Au plus autant
cli-help-shell = bash, elvish, fish, powershell ou zsh
cli-help-page = La commande à consulter
cli-help-man-to = Écrire les pages de toutes les commandes dans ce dossier
cli-help-example = Le nom d'un plan fourni
cli-help-example-folder = L'écrire ici au lieu de l'ouvrir ; dossier nouveau ou vide
cli-help-new-folder = Où commencer ; dossier nouveau ou vide
cli-help-template = Par quoi commencer : { $known }
cli-help-plan-title = Le titre du plan
cli-help-country = Un pays par ses deux lettres, par exemple ML ; peut être répété
cli-help-plan-language = La langue du texte du plan, par exemple fr ; à défaut celle de Plenary
cli-help-change = La modification à annuler, telle que `log` la montre. Sinon la dernière
cli-help-redo = L'annulation à reprendre. Sinon la dernière

## Commandes

cli-examples-about = Montrer les plans fournis
cli-examples-usage = plenary examples [--json]
cli-example-about = Ouvrir un plan fourni, ou l'écrire dans un dossier
cli-example-usage = plenary example NOM [DOSSIER]
cli-example-more =
    Sans dossier, le plan s'ouvre à l'écran, dans un exemplaire à vous, conservé
    avec les données de Plenary. Avec un dossier, il y est seulement écrit, avec son
    historique, et la dernière ligne est ACK et le commit auquel il aboutit.
cli-new-about = Commencer un nouveau plan
cli-new-usage =
    plenary new DOSSIER --title TEXTE --country PAYS --language LANGUE [OPTIONS]
           plenary new DOSSIER --from FICHIER.docx [--country XX] [--as "NOM=PARTIE"]...
cli-new-more = La première modification est celle du secrétariat. Elle se termine par ACK et son commit.
cli-list-about = Le sommaire : numéros, titres, changements
cli-list-usage = plenary list [--at RÉVISION] [--since BASE] [--json]
cli-list-more =
    Après chaque clause : ce qu'elle est devenue depuis la référence (la dernière
    adoption, sinon le début) et les lettres de ceux qui l'ont changée :
    G gouvernement, E employeurs, W travailleurs, C société civile, A conseillers,
    S secrétariat, ? on ne sait qui.
cli-show-about = Une clause avec tous ses champs
cli-show-usage = plenary show CLAUSE [--at RÉVISION] [--json]
cli-check-about = Ce qui ne va pas dans les fichiers du plan
cli-check-usage = plenary check [--at RÉVISION] [--json]
cli-check-more =
    Le code de sortie est 1 s'il y a des erreurs. Les fichiers du dossier qui
    diffèrent de ce qui est enregistré sont nommés aussi ; ce n'est pas une erreur.
cli-set-about = Donner une nouvelle valeur à un champ d'une clause
cli-set-usage = plenary set CLAUSE CHAMP (VALEUR | --stdin) --party PARTIE [OPTIONS]
cli-set-more =
    Les dates s'écrivent 2004-01-31, les organisations et les groupes par leurs id
    séparés par des virgules. Un saut de ligne à la fin de l'entrée standard ne fait
    pas partie de la valeur. Une valeur qui commence par un tiret se place après
    `--`. Un champ qui a déjà cette valeur reste tel quel : rien n'est enregistré,
    et il n'y a pas d'ACK.
cli-add-about = Ajouter une clause
cli-add-usage = plenary add GENRE --title TEXTE --party PARTIE [OPTIONS]
cli-add-more = Sans --after ni --first, la clause se place en dernier.
cli-move-about = Placer des clauses ailleurs dans le sommaire
cli-move-usage = plenary move CLAUSE... [--parent CLAUSE | --top] [--after CLAUSE | --first] --party PARTIE
cli-remove-about = Supprimer des clauses
cli-remove-usage = plenary remove CLAUSE... [--with-children] --party PARTIE
cli-batch-about = De nombreuses modifications, une par ligne de l'entrée standard
cli-batch-usage = plenary batch --party PARTIE [OPTIONS]
cli-batch-more =
    Chaque ligne porte CLAUSE, CHAMP et VALEUR séparés par des tabulations ; dans
    VALEUR, \n vaut un saut de ligne, \t une tabulation et \\ une barre oblique
    inverse. Chaque ligne reçoit sa réponse avant que la suivante soit lue : ACK et
    le commit une fois sur le disque, SAME si le champ a déjà cette valeur, ou ERR,
    le numéro de la ligne et la raison ; les autres sont faites malgré tout, et le
    code de sortie est alors 3.
cli-undo-about = Annuler une modification, par une modification nouvelle
cli-undo-usage = plenary undo [MODIFICATION] --party PARTIE
cli-undo-more =
    L'historique n'est jamais réécrit : l'annulation est enregistrée pour la voix
    qui la demande. Une modification qui heurte des modifications ultérieures n'est
    pas annulée. Une fusion est annulée en entier, avec tout ce qu'elle a fait entrer.
cli-redo-about = Revenir sur une annulation
cli-redo-usage = plenary redo [MODIFICATION] --party PARTIE
cli-diff-about = Ce qui a changé depuis une référence, mot par mot, et par qui
cli-diff-usage = plenary diff [BASE[..RÉVISION]] [--clause CLAUSE]... [--party PARTIE]... [--json]
cli-diff-more =
    BASE est `adoption` (la dernière), `last-look`, `start` (le début), `empty` (avant tout),
    `session:ID` (la fin d'une séance), un jour comme 2003-10-14 (sa fin), ou ce que
    git comprend : un commit, une étiquette, HEAD~3. Sans elle : la dernière
    adoption, sinon le début.

    Au terminal, les mots ajoutés sont soulignés et les mots supprimés barrés, dans
    la couleur de leur auteur et après sa lettre : G gouvernement, E employeurs,
    W travailleurs, C société civile, A conseillers, S secrétariat, ? on ne sait
    qui. Ailleurs, les mots ajoutés s'écrivent {"{"}+W:ajoutés+{"}"} et les mots
    supprimés [-E:supprimés-]. Les mots ajoutés par l'un et supprimés depuis par un
    autre portent les deux marques ; ils ne sont dans aucun des deux textes, et le
    JSON les omet sans --passing. Les mots déplacés sont supprimés là où ils
    étaient, [-E→:déplacés-], et restent à leur auteur là où ils sont, {"{"}+→W:déplacés+{"}"} ; le
    JSON y porte `moved`, et dans `by` qui l'a fait.
cli-blame-about = Qui a écrit chaque mot en vigueur
cli-blame-usage = plenary blame [--clause CLAUSE]... [--at RÉVISION] [--json]
cli-log-about = Les modifications, les plus récentes d'abord
cli-log-usage = plenary log [--party PARTIE]... [--clause CLAUSE]... [--limit NOMBRE] [--json]
cli-completions-about = Complétion pour un shell
cli-completions-usage = plenary completions SHELL
cli-completions-more = Pour bash : plenary completions bash > ~/.local/share/bash-completion/completions/plenary
cli-man-about = La page de manuel
cli-man-usage =
    plenary man [COMMANDE]...
           plenary man --to DOSSIER
cli-man-more = Pour la lire : plenary man | man -l -
cli-man-name = Nom
cli-man-synopsis = Synopsis
cli-man-description = Description
cli-man-extra = Pour en savoir plus
cli-man-version = Version

## Réponses

cli-state-added = nouvelle
cli-state-removed = supprimée
cli-state-changed = modifiée
cli-state-moved = déplacée
cli-list-empty = Il n'y a pas encore de clause.
cli-diff-none = Rien n'a changé depuis la référence.
cli-same = Il en est déjà ainsi. Rien n'a été enregistré.
cli-check-error = erreur
cli-check-warning = avertissement
cli-check-none = Aucun problème trouvé.
cli-check-count = { $count ->
    [one] { $count } problème trouvé.
   *[other] { $count } problèmes trouvés.
}
cli-check-unrecorded = { $path } diffère de ce qui est enregistré. Ouvrez le plan à l'écran pour l'adopter au nom d'une voix ou le laisser tel quel.
cli-overtaken = Pendant que vous écriviez, { $clause } a aussi été modifiée ({ $field }), par { $commit }. C'est votre rédaction qui figure maintenant ; l'autre est conservée une étape plus tôt dans l'historique.
cli-place = place
cli-left-alone = { $path }, dans le dossier, contient quelque chose qui n'est pas enregistré ; le fichier a été laissé tel quel.
cli-written = Écrit dans { $path }.
cli-recorded-unseen = La modification est enregistrée sous { $commit }, mais cela n'a pas pu être écrit en sortie.

## Ce qu'une modification dit d'elle-même, dans la langue du plan

cli-subject-set = Modifie { $field } : { $title }
cli-subject-add = Ajoute : { $title }
cli-subject-move = Déplace : { $title }
cli-subject-remove = Supprime : { $title }

## Ce qu'une modification a fait, une fois consignée

cli-done-set = « { $title } » ({ $field }) : clause modifiée { $for }.
cli-done-add = « { $title } » : clause ajoutée { $for }.
cli-done-move = « { $title } » : clause déplacée { $for }.
cli-done-remove = « { $title } » : clause supprimée { $for }.

## Ce qui ne va pas dans une ligne de commande

cli-see-help = `plenary --help` montre les commandes, `plenary COMMANDE --help` ce que l'une d'elles attend.
cli-usage-unknown = { $what } n'existe pas ici.
cli-usage-unknown-similar = { $what } n'existe pas ici. Vouliez-vous dire { $similar } ?
cli-usage-command = Il n'y a pas de commande { $what }.
cli-usage-missing = Il manque : { $what }
cli-usage-twice = { $what } ne peut être donné qu'une fois.
cli-usage-conflict = { $what } et { $other } ne vont pas ensemble.
cli-usage-unicode = Ce n'est pas un texte UTF-8 valide.
cli-usage-values = { $what } a trop ou trop peu de valeurs.
cli-usage-no-value = { $what } attend une valeur.
cli-usage-value = { $value } n'est pas une valeur de { $what }.
cli-usage-value-of = { $value } n'est pas une valeur de { $what }. Valeurs possibles : { $valid }
cli-usage-other = La ligne de commande ne se comprend pas.
cli-namesake = « { $name } » est une commande, et un plan se trouve aussi ici dans un dossier de ce nom. Pour l’ouvrir : plenary ./{ $name }
cli-no-folder = Il n'y a pas de dossier { $folder }.
cli-no-folder-similar = Il n'y a ni dossier ni commande { $folder }. Vouliez-vous dire `plenary { $similar }` ?
cli-no-party = Rien n'est enregistré sans une voix. Dites qui a la parole : --party government, employers, workers, civil-society, advisers ou secretariat.
cli-organisation-unknown = { $count ->
    [0] Il n'y a pas d'organisation { $id } dans plan.toml, ni aucune pour { $voice }. Omettez --organisation, ou ajoutez-la d'abord à plan.toml.
   *[other] Il n'y a pas d'organisation { $id } dans plan.toml. Celles de { $voice } sont : { $known }
}
cli-organisation-other = L'organisation { $id } parle pour { $voice }. Donnez la parole à cette voix, ou nommez une autre organisation.
cli-person = « { $value } » n'est pas une personne. Écrivez un nom et une adresse : « Nom <courriel> ».
cli-time = « { $value } » n'est pas un moment. Écrivez-le 2003-10-14T09:30, suivi de +01:00 si ce n'est pas l'heure du plan.
cli-time-range = « { $value } » est hors des années 1970 à 2099 : git n'en connaît pas d'autres. Omettez --time pour enregistrer maintenant, et dites dans le texte quand c'était.
cli-time-skipped = « { $value } » n'a jamais été à l'horloge : elle a été avancée au-delà de cette heure. Corrigez-la, ou écrivez-la suivie du décalage, comme +01:00.
cli-time-future = « { $value } » a plus d'un jour d'avance sur l'horloge de cet ordinateur. Corrigez le moment ou l'horloge ; si c'est bien voulu, ajoutez --future.
cli-number = « { $value } » n'est pas un nombre.
cli-set-empty-input = Rien n'est arrivé par l'entrée standard, rien n'a donc été modifié. Pour vider le champ, donnez "" comme valeur.
cli-set-no-value = Donnez la nouvelle valeur, ou --stdin pour la lire sur l'entrée standard.
cli-field-unknown = Il n'y a pas de champ { $field }. Les champs sont : { $known }
cli-clause-broken = Cette clause est illisible : son fichier { $path } est défectueux. { $why } Corrigez-le d’abord ; rien n’a été modifié.
cli-clause-broken-at = Cette clause est illisible : son fichier { $path } est défectueux à la ligne { $line }. { $why } Corrigez-le d’abord ; rien n’a été modifié.
cli-left-out =
    { $count ->
        [one] { $path } est illisible et manque ici. `plenary check` dit ce qui ne va pas.
       *[other] { $count } fichiers sont illisibles et manquent ici ; le premier est { $path }. `plenary check` dit ce qui ne va pas.
    }
cli-clause-unknown = Il n'y a pas de clause { $clause }. `plenary list` montre les id et les numéros.
cli-baseline-unknown = Il n'y a pas de référence { $name } dans l'historique de ce plan. `plenary diff --help` dit ce qu'elle peut être.
cli-start-unknown = Cette copie du dépôt est tronquée : on ne sait pas ici comment le plan a commencé. Récupérez le reste avec `git fetch --unshallow`, ou comparez avec une modification que montre `plenary log`.
cli-id-form = « { $id } » ne donne pas d'id. Un id se compose de lettres minuscules a à z, de chiffres et de traits d'union, 100 au plus : donnez-le avec --id.
cli-after-elsewhere = La clause { $clause } ne se trouve pas à cet endroit. Nommez-en une qui s'y trouve, ou seulement --after.
cli-move-nowhere = Dites où : --parent ou --top, et --after ou --first.
cli-remove-children = { $count ->
    [one] Une clause est placée sous { $clause }. Déplacez-la d'abord, ou supprimez-la aussi avec --with-children.
   *[other] { $count } clauses sont placées sous { $clause }. Déplacez-les d'abord, ou supprimez tout avec --with-children.
}
cli-input-refused = La valeur contient { $code }, un caractère que personne ne voit ou qui commande quelque chose. Enlevez-le.
cli-input-long = La valeur dépasse 8 Mio.
cli-batch-form = CLAUSE, CHAMP et VALEUR sont attendus, séparés par des tabulations.
cli-batch-escape = Après une barre oblique inverse ne peuvent venir que n, t ou une autre barre.

## Ce qui n'a pas pu se faire

cli-input-failed = L'entrée standard n'a pas pu être lue : { $why }
cli-output-failed = La réponse n'a pas pu être écrite : { $why }
cli-settings-broken = { $path } est inutilisable, les valeurs par défaut s'appliquent : { $why }
cli-no-data-folder = Il n'y a pas de dossier où garder le plan, car cet utilisateur n'a pas de dossier personnel. Nommez-en un : plenary example { $name } DOSSIER
cli-no-recorder = On ne sait pas qui enregistre. Dites-le une fois dans les réglages ou par `git config --global user.name` et `user.email`, ou maintenant par --recorder « Nom <courriel> ».
