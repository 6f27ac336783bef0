### Les documents à l'écran : ce qui est écrit, pour qui, depuis quand et où.

app-documents = Envoyer comme document
app-documents-help = Écrit le plan en fichier Word, en page, en Markdown, en texte, en classeur, en Akoma Ntoso, en IATI ou en site : demande quoi, pour qui, depuis quand et où.
app-documents-what = Écrire quoi ?
app-documents-tracked = Word, toutes les modifications suivies
app-documents-clean = Word, le texte tel quel
app-documents-amendments = Word, amendements en suspens comme modifications
app-documents-adopted = Word, tel qu'adopté en dernier
app-documents-page = Une page pour navigateur, modifications marquées
app-documents-markdown = Markdown, modifications marquées
app-documents-text = Texte, modifications marquées
app-documents-whom = Pour qui ?
app-documents-read = Pour qui le lit
app-documents-edit = Pour qui le modifie : Word suit chaque modification
app-documents-since = Modifications depuis quand ?
app-documents-where = L'écrire où ?
app-documents-where-hint = Un fichier ; Tab complète les dossiers
app-documents-writing = Écriture de { $file } …
documents-stage-read = Lecture des modifications …
documents-stage-compare = Comparaison …
documents-stage-write = Écriture du document …
app-documents-written = { $changes ->
        [0] Écrit : { $file }
        [one] Écrit avec une modification suivie : { $file }
       *[other] Écrit avec { $changes } modifications suivies : { $file }
    }
app-documents-folder = { $path } est un dossier. Ajoutez le nom d'un fichier.
app-documents-exists = { $path } existe déjà. Donnez un autre nom.
app-documents-not-made = Le document n'a pas pu être fait.
