### Documents : pages et texte simple.

documents-heard-inserted = ajouté par { $party } :
documents-heard-deleted = supprimé par { $party } :
documents-heard-end = fin
documents-skip = Aller au texte
documents-contents-name = Sommaire
documents-legend-lines = Les mots soulignés ont été ajoutés, les mots barrés supprimés ; la lettre qui précède dit par qui : { $hands }.
documents-legend-marks = Entre {"{"}+ et +{"}"} figure ce qui a été ajouté, entre [- et -] ce qui a été supprimé ; la lettre dit par qui : { $hands }.
documents-help-adopted = Le texte de la dernière adoption, ou de celle nommée à la place de BASE, avec son empreinte, son code en mots, les parties et les réserves
documents-help-split = Un fichier pour chaque clause du premier niveau ; CHEMIN est leur dossier
documents-written-parts = { $count ->
        [one] Un fichier écrit dans { $path }
       *[other] { $count } fichiers écrits dans { $path }
    }{ $changes ->
        [0] .
        [one] , avec une modification suivie.
       *[other] , avec { $changes } modifications suivies.
    }
documents-split-pipe = --split écrit plusieurs fichiers. Donnez un dossier à la place de -.
documents-split-file = { $path } est un fichier. --split en écrit plusieurs : donnez un dossier.
documents-folder = { $path } est un dossier. Donnez le nom d'un fichier, ou --split pour en écrire un par objectif.
documents-never-adopted = Rien de ce plan n'a encore été adopté. plenary gavel l'adopte ; --clean écrit le texte tel quel.
documents-as-adopted = Tel qu'adopté : { $name }, { $day }.
documents-annex = Adoption
documents-adoption = Adoption
documents-day = Jour
documents-session = Séance
documents-declared-by = Déclarée par
documents-scope = Adopté
documents-whole = Le plan entier
documents-part = { $count ->
        [one] Une clause
       *[other] { $count } clauses
    }
documents-overruled = Adopté sans accord complet parce que
documents-digest = Empreinte
documents-code = Code en mots
documents-signatures = Signatures
documents-signed = Modifications jusqu’ici : { $signed } signées par la partie même, { $recorded } par le secrétariat pour elle, { $unverified } sans preuve
documents-unsound =
    { $count ->
        [one] { $count } chose ne tient pas :
       *[other] { $count } choses ne tiennent pas :
    }
documents-parties = Parties
documents-party = Partie
documents-held = Position
documents-reservations = Réserves
documents-statement = Déclaration
