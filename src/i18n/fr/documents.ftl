### Documents : fichiers Word, reçus et écrits.

documents-old = { $file } est un ancien fichier Word ou un fichier protégé. Ouvrez-le dans Word et enregistrez-le en .docx, sans mot de passe.
documents-not-word = { $file } n'est pas un fichier Word. Ce qui peut être lu est un .docx.
documents-broken = { $file } est endommagé : une partie manque ou ne peut être lue. Ouvrez-le dans Word et enregistrez-le de nouveau en .docx.
documents-macros = { $file } contient des macros. Plenary ne lit pas de tels fichiers ; enregistrez-le en .docx.
documents-objects = { $file } contient des objets d'autres programmes (OLE ou ActiveX). Plenary ne lit pas de tels fichiers ; retirez-les et enregistrez-le de nouveau.
documents-pieces = { $file } incorpore d'autres documents. Plenary ne lit pas de tels fichiers ; ouvrez-le dans Word, laissez-le les incorporer, et enregistrez-le de nouveau en .docx.
documents-long = { $file } n'est pas un fichier Word sûr : il dépasse 64 Mo.
documents-parts = { $file } n'est pas un fichier Word sûr : il a plus de 2 000 parties.
documents-unpacks = { $file } n'est pas un fichier Word sûr : une fois décompressé il dépasse 256 Mo, ou il contient plus de texte qu'un document.
documents-nests = { $file } n'est pas un fichier Word sûr : il est plus imbriqué, ou compte plus d'éléments, qu'un document.
documents-entities = { $file } n'est pas un fichier Word sûr : il définit des entités.
documents-twice = { $file } n'est pas un fichier Word sûr : deux de ses parties portent le même nom.
documents-climbs = { $file } n'est pas un fichier Word sûr : une de ses parties mène hors de lui.
documents-no-author = sans nom
documents-comment = Commentaire, { $author } : { $text }
documents-unread-notes = { $count ->
        [one] Une note de bas de page n'a pas été lue.
       *[other] { $count } notes de bas de page n'ont pas été lues.
    }
documents-unread-headers = { $count ->
        [one] Un en-tête ou pied de page n'a pas été lu.
       *[other] { $count } en-têtes et pieds de page n'ont pas été lus.
    }
documents-unread-outside = { $count ->
        [one] Un lien mène hors du fichier ; il n'a pas été suivi.
       *[other] { $count } liens mènent hors du fichier ; ils n'ont pas été suivis.
    }
cli-export-about = Écrire le plan comme document, avec ses modifications ou sans
cli-export-usage = plenary export FORMAT CHEMIN [BASE[..RÉV]] [--tracked | --clean | --amendments | --adopted] [--clause CLAUSE]... [--split] [--editable] [--force]
cli-export-more =
    Chaque ajout et chaque suppression depuis BASE est marqué comme modification de sa
    partie ; dans Word, les accepter toutes donne le texte de RÉV, les refuser toutes
    celui de BASE. Sans BASE, ce qui a changé depuis la dernière adoption, ou depuis le
    début. CHEMIN peut être - pour la sortie standard. md et txt portent les marques de
    diff, html est une page à elle seule.
documents-help-format = Ce qu'il faut écrire : { $formats }
documents-help-path = Où l'écrire ; - est la sortie standard
documents-help-tracked = Chaque changement en modification suivie de sa partie ; c'est ce qui est écrit de toute façon
documents-help-clean = Le texte tel qu'il est, sans aucune marque
documents-help-amendments = Les amendements en suspens en modifications suivies de leurs parties, chacun avec son numéro et ses motifs
documents-help-editable = Word enregistre ce que changent les lecteurs, sans qu'ils puissent l'arrêter
documents-help-force = Écrire par-dessus un fichier qui s'y trouve
documents-exists = { $path } existe déjà. Donnez un autre nom, ou --force pour écrire par-dessus.
documents-written = { $changes ->
        [0] Écrit dans { $path }.
        [one] Écrit dans { $path }, avec une modification suivie.
       *[other] Écrit dans { $path }, avec { $changes } modifications suivies.
    }
documents-slow = { $changes } modifications suivies : les traitements de texte ralentissent au-delà de 5 000. --split écrit un fichier par objectif.
documents-unattributed = non attribué
documents-page = Page
documents-of-pages = sur
documents-contents = Le sommaire apparaît ici quand le document est ouvert et que ses champs sont mis à jour.
documents-revision = Texte du { $day }, révision { $rev }
documents-since = Les modifications sont marquées depuis { $base }.
documents-end = Fin de { $plan }, révision { $rev }
documents-moved-from = Déplacé de { $number }
documents-earlier = { $stance }, sur un texte antérieur
documents-consensus = Position des parties à la révision { $rev }
documents-budget = Budget
documents-indicators = Indicateurs
documents-clause = Clause
documents-item = Poste
documents-year = Année
documents-amount = Montant
documents-cost = Coût : { $name }
documents-funding = Financement : { $name }
documents-indicator = Indicateur
documents-baseline = Valeur de référence
documents-target = Cible
documents-pending = Sont marquées les modifications que proposent les amendements en suspens.
documents-unmarked = Rien n'est marqué.
documents-amendment = { $number } : { $verb }
documents-amendment-words = D'autres mots sont déjà marqués ici. Il propose :
documents-amendment-whole = Il porte sur la clause entière ; il n'est marqué nulle part.
