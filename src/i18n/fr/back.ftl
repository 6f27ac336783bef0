### Ce qui revient de Word : les changements d'un document envoyé, comme amendements.

back-value-as = NOM=PARTIE
back-help-as = Pour qui parle un auteur du fichier Word, quand le plan connaît ce nom comme celui d'une autre partie ; peut être répété
back-as = { $word } ne dit pas qui parle pour qui. Écrivez --as "NOM=PARTIE", par exemple --as "A. Diallo=workers".
back-again = { $file } a déjà été repris, par le changement { $commit }. Rien n'a été fait.
back-no-stamp = { $file } ne dit pas de quel plan ni de quelle version il provient. --show montre ce qu'il contient.
back-other-plan = Ce fichier appartient au plan { $plan }. Ici se trouve : { $own }.
back-unknown-revision = Ce fichier a été envoyé à partir d'une version du plan qui n'est pas ici. Rapportez d'abord cette version : plenary merge.
back-other-party = Dans plan.toml, « { $name } » parle pour : { $voice }. Dites de qui sont ces mots : --as "{ $name }=...".
back-other-parties = Dans plan.toml, « { $name } » est un nom de plusieurs parties. Dites de qui sont ces mots : --as "{ $name }=...".
back-no-author = Le fichier ne nomme personne « { $name } ». { $count ->
        [0] Il ne nomme personne qui ait changé ou dit quelque chose.
       *[other] Il nomme : { $known }.
    }
back-cannot = Ce que le fichier change à { $clause } ne peut pas être déposé : { $why } Rien n'a été déposé.
back-too-much = Ce que ce fichier change représente plus de 32 Mo de texte. Rien n'a été déposé. Envoyez le plan en plusieurs parties, avec --split, et faites rentrer chacune à part.
back-too-many = Ce fichier contient plus de { $most } changements, ou ceux de plus de { $authors } auteurs : c'est plus qu'aucune réunion ne peut traiter. Rien n'a été déposé. Envoyez le plan en plusieurs parties, avec --split, et faites rentrer chacune à part.
back-untracked = non suivi dans le fichier
back-nothing = Le fichier ne propose rien. Rien n'a été déposé.
back-under-new = sous « { $title } », qui est nouvelle
back-done = { $count ->
        [one] Un amendement a été déposé. Il reçoit son numéro quand le secrétariat l'enregistre.
       *[other] { $count } amendements ont été déposés. Ils reçoivent leur numéro quand le secrétariat les enregistre.
    }
back-unplaced = Sans place, { $author } : { $text }
back-silent = { $count ->
        [one] Un changement n'a pas été suivi dans le fichier : quelqu'un a arrêté le suivi, ou accepté ou rejeté ce que nous avions marqué. Il est proposé au nom de qui rapporte le fichier.
       *[other] { $count } changements n'ont pas été suivis dans le fichier : quelqu'un a arrêté le suivi, ou accepté ou rejeté ce que nous avions marqué. Ils sont proposés au nom de qui rapporte le fichier.
    }
back-fallen = { $count ->
        [one] Un amendement devient caduc : le texte sur lequel il a été rédigé n'existe plus.
       *[other] { $count } amendements deviennent caducs : le texte sur lequel ils ont été rédigés n'existe plus.
    }
back-met = { $count ->
        [one] Un changement est déjà dans le plan.
       *[other] { $count } changements sont déjà dans le plan.
    }
back-looks = { $count ->
        [one] Un changement de pure forme a été laissé de côté.
       *[other] { $count } changements de pure forme ont été laissés de côté.
    }
back-headers = { $count ->
        [one] Un en-tête ou pied de page n'a pas été lu.
       *[other] { $count } en-têtes et pieds de page n'ont pas été lus.
    }
foreign-value-from = ANNÉE|FICHIER
foreign-help-from = L’année où commence la rédaction : deux ans de rédaction, trois de mise en œuvre ; ou un fichier Word (.docx) dont le plan est fait, avec ses changements suivis comme historique
foreign-file = { $word } n'est ni une année de 1900 à 2200 ni un fichier Word. Ce qui peut être lu est un .docx.
foreign-subject = Reprendre des changements suivis de { $file }
foreign-who = { $file } contient des changements de personnes dont nul ne dit pour qui elles parlent : { $names }. Dites-le pour chacune : --as "NOM=PARTIE".
foreign-ask = Pour qui parle « { $name } » ({ $parties }) ?
foreign-nameless = (sans nom)
back-subject = Déposer des amendements d'un fichier Word
foreign-comments = { $count ->
        [one] Un commentaire ne fait pas partie du plan ; plenary import { $file } --show le montre.
       *[other] { $count } commentaires ne font pas partie du plan ; plenary import { $file } --show les montre.
    }
