### Le site : les pages d'un plan pour les navigateurs.

site-text = Texte
site-tracked = Modifications
site-tracked-title = Ce qui a changé
site-amendments = Amendements
site-consensus = Parties
site-consensus-title = Où en sont les parties
site-adoptions = Adoptions
site-history = Historique
site-contents = Sommaire
site-skip = Aller au texte de cette page
site-pages = Pages de ce plan
site-up = Tous les plans
site-of = { $plan } : texte du { $day }, révision { $rev }.
site-quiet = Cette page n'exécute aucun programme, ne charge rien d'ailleurs et ne dit à personne que vous la lisez.
site-here = Lien vers { $number }
site-since-start = Depuis le début, { $day }
site-since-adoption = Depuis l'adoption « { $name } », { $day }
site-tracked-none = Rien n'a changé depuis.
site-tracked-how = Les mots ajoutés sont soulignés, les mots supprimés sont barrés. La lettre qui les précède est celle de la partie à qui est due la modification.
site-tracked-others = Autres états auxquels comparer le texte
site-filter = Modifications signalées
site-filter-all = Celles de tous
site-filter-all-shown = Les modifications de tous sont signalées.
site-filter-only = Seules les modifications de la partie { $party } sont signalées. Tous les autres mots se lisent comme aujourd'hui.
site-changed = { $count ->
        [one] { $count } clause comporte des modifications
       *[other] { $count } clauses comportent des modifications
    }
site-mark-added = ajouté par { $party } :
site-mark-struck = supprimé par { $party } :
site-mark-end = (fin)
site-break-added = nouveau paragraphe
site-break-struck = paragraphes réunis
site-moved-to = Déplacé vers { $number }
site-clause = Clause
site-together = Ensemble
site-brackets = Crochets ouverts
site-silent = ne s'est pas prononcé
site-clean = Clauses convenues et sans crochets ouverts : { $count } sur { $all }.
site-no-clauses = Le plan n'a encore aucune clause.
site-open = Ce qui reste ouvert
site-statements = Déclarations
site-adoptions-none = Rien n'a encore été adopté.
site-adoptions-how = Chaque adoption est liée aux mots exacts. Deux copies qui lisent les mêmes douze mots contiennent le même texte.
site-revision = Révision
site-digest = Empreinte
site-code = Ses douze mots :
site-overruled = Adopté bien que quelque chose manquât, parce que
site-reservation = a une réserve sur { $clause }
site-when = Quand
site-who = De qui
site-what = Quoi
site-clauses = Clauses
site-change = Modification
site-more = { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
site-newest = Modifications les plus récentes
site-older = Modifications plus anciennes
site-history-pages = Autres pages de l'historique
site-amendment = Amendement
site-fate = Sort réservé
cli-site-about = Écrire les plans en pages pour tous, lisibles hors ligne
cli-site-usage = plenary site OUT [PLAN...]
cli-site-more =
    OUT est un dossier nouveau ou vide, ou celui d'un site antérieur : seul ce qui a
    changé est écrit, ce qui n'a plus lieu d'être est supprimé, et un fichier que le
    site n'a pas écrit n'est jamais touché. Les pages n'ont besoin ni de serveur ni de
    réseau, n'exécutent aucun programme et s'ouvrent d'un double clic sur index.html.
    PLAN est un plan de ce dépôt ou un dossier qui en contient un ; à défaut, le plan
    ouvert, ou tous les plans lorsque le dépôt en contient plusieurs.
site-help-out = Le dossier du site
site-help-plans = Un plan de ce dépôt, ou un dossier qui en contient un
site-no-plan = { $name } n'est ni un plan de ce dépôt ni un dossier qui en contient un. Nommez le dossier d'un plan.
site-not-a-site = { $path } contient autre chose qu'un site de Plenary. Nommez un dossier nouveau ou vide.
site-foreign = { $path } n'a pas été écrit par le site et se trouve à la place d'une page. Déplacez-le, ou nommez un autre dossier.
site-written = { $count ->
        [one] { $count } fichier dans { $path }
       *[other] { $count } fichiers dans { $path }
    } (écrits : { $written }, supprimés : { $removed }). Ouvrez-y index.html.
site-sessions = Séances
site-session = Séance
site-sessions-none = Aucune séance n'a encore eu lieu.
site-place = Lieu
site-chair = Présidence
site-present = Présents
site-not-set = non fixé
site-stage = Étape
site-stages = Étapes
site-timeline-actions = Actions et jalons
site-timeline-legend = Une barre va du premier au dernier jour ; lorsque l'un des deux n'est pas fixé, le jour connu est écrit en toutes lettres. Les cercles pleins sont des jalons signalés comme atteints, les cercles vides restent à atteindre.
site-timeline-said = { $count ->
        [one] { $count } ligne datée
       *[other] { $count } lignes datées
    }, de { $from } à { $to }. Toutes les dates figurent dans le tableau ci-dessous.
site-from = à partir du { $day }, fin non fixée
site-until = jusqu'au { $day }, début non fixé
site-matrix = Les garanties et ce que le diagnostic dit de chacune
site-form = Forme
site-group = Groupe
site-groups = Groupes de personnes
site-description = Description
site-schemes = Régimes
site-founded = Fondé en
site-sources = Sources
site-centre = Centre électronique d'apprentissage et de ressources pour l'inclusion sociale
site-centre-about = Plans d'action pour étendre la sécurité sociale à ceux qui en sont exclus : ce qui a été convenu, ce qui reste ouvert et sur quoi cela repose.
site-plans = Plans
site-plan = Plan
site-countries = Pays
site-language = Langue
site-by-country = Plans par pays
site-by-language = Plans par langue
site-lately = Ce qui a changé récemment
site-glossary = Les mots du domaine en quatre langues
site-follow-up = Suivi
site-follow-up-about = Ce qui a été promis, en regard du dernier rapport de chaque partie. Les rapports figurent côte à côte ; aucun ne remplace un autre.
site-people = Personnes
site-covered = Couvertes
site-per-cent = Part du groupe
site-coverage-said = Une barre par groupe, aussi longue que la part couverte par un régime quelconque ; une partie en tirets est possible sans être certaine. Les chiffres figurent dans le tableau ci-dessous.
site-cost-said = { $count ->
        [one] Une barre pour { $count } année, aussi longue que le coût du plan cette année-là.
       *[other] Une barre pour chacune des { $count } années, aussi longue que le coût du plan cette année-là.
    } Les chiffres figurent dans le tableau ci-dessous.
site-indicators-said = Une barre par rapport reçu, aussi longue que la part du chemin vers la cible qui y est déclarée. Les chiffres figurent dans le tableau ci-dessous.
site-promise = Promis
site-value = Déclaré
site-way = Chemin parcouru
site-due = Échéance
site-milestones = Jalons
site-funding = Financement
site-paid = Versé à ce jour
