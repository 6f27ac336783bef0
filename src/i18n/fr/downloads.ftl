### What a site offers to download.

site-downloads = Téléchargements
site-downloads-about = Le plan en documents pour traitements de texte, tableurs et autres programmes, et ses propres fichiers. Tous sont de la même révision que ces pages.
site-download = Contenu
site-format = Format
site-size = Taille
site-format-of = { $format ->
        [docx] Word (.docx)
        [xlsx] Excel (.xlsx)
        [md] Markdown (.md)
        [csv] tableau CSV (.csv)
       *[zip] archive ZIP de fichiers TOML (.zip)
    }
site-download-link = { $what } : { $format }, { $size }
site-download-clean = Le texte en l’état
site-download-tracked = Le texte avec chaque modification depuis la dernière adoption, ou le début, marquée
site-download-book = Budget, indicateurs, registres et positions
site-download-text = Le texte avec des signes simples
site-download-table = Tableau : { $table }
site-download-files = { $count ->
        [one] Le fichier du plan
       *[other] Les { $count } fichiers du plan
    }
site-download-slow = { $changes } modifications sont marquées dans le fichier Word. Les traitements de texte deviennent lents au-delà de 5 000 ; la page des modifications les montre toutes.
site-size-bytes = { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
site-size-kilo = { $size } ko
site-size-mega = { $whole },{ $tenth } Mo
site-help-without-files = Ne pas proposer au téléchargement les fichiers du plan
site-addresses = Les fichiers du plan, que le site propose au téléchargement, contiennent des adresses électroniques. Avec --without-files, ils n’y figurent pas.
site-too-large = Le plan a trop de fichiers pour une seule archive. Avec --without-files, le site est écrit sans eux.
site-stage-write = Écriture des pages …

site-folder-only = Un site est un dossier de pages. Nommez-en un à la place de -.
site-only = --without-files est pour le site : plenary export site OUT
documents-one-range = Un seul BASE..REV suffit, et { $more } est de trop. Seul le site prend plusieurs plans : plenary export site OUT PLAN...
documents-help-range = À comparer : BASE ou BASE..REV ; pour le site, des plans
app-documents-workbook = Excel, budget, indicateurs et registres
app-documents-akn = Akoma Ntoso pour logiciels de rédaction, modifications marquées
app-documents-site = Un site : pages et téléchargements pour tous
app-documents-iati = IATI pour les donateurs, chiffres du moment
app-iati-reporter = Qui publie ?
app-iati-reporter-hint = Identifiant IATI, type d’organisation, nom : XM-DAC-41122, 40, UNICEF
app-iati-shares = Quel pourcentage revient à chaque pays ?
app-iati-shares-hint = 100 en tout, par exemple ML=60,SN=40
app-iati-shares-all = Indiquez le pourcentage de chacun de ces pays, et d’aucun autre : { $countries }
app-iati-begins = Quand commence ce qui n’a pas de date ?
app-iati-begins-hint = Un jour, par exemple 2006-01-31
app-documents-where-folder = Un nouveau dossier, ou celui d’un site précédent ; Tab complète les dossiers
app-documents-site-written = Le site se trouve dans { $file }. Ouvrez-y index.html.
