### Un tableau d'un autre programme importé à l'écran.

app-bring-in = Importer un tableau
app-bring-in-help = Importe des régimes, des données ou la couverture d'un fichier CSV : ce qui changerait est montré avant que rien ne soit consigné.
bring-in-what = Que contient le tableau ?
bring-in-kind = { $kind ->
    [schemes] Régimes, et ce qu'en disent les enquêtes
    [figures] Données par année
   *[coverage] Couverture : personnes par groupe et régime
}
bring-in-title = Quel fichier ? { $what }
bring-in-from = { $file } : { $what }
bring-in-file-hint = Le fichier du tableau, enregistré en CSV. Tab complète son nom, ~ est votre propre dossier.
bring-in-reading = Lecture du tableau…
bring-in-recording = Consignation en cours…
bring-in-off = Arrêt demandé ; on ne sait pas encore s'il arrive à temps.
bring-in-keys = Échap arrête.
bring-in-came = Ce qu'a donné le tableau
bring-in-ask = { $what ->
    [encoding] Quel codage des lettres ?
    [delimiter] Qu'y a-t-il entre les cellules ?
    [decimal] Point ou virgule ?
    [multiplier] En milliers ?
    [same] Le même régime ?
   *[refused] Ce tableau ne peut pas être importé
}
bring-in-encoding = Ses lettres peuvent se lire de plusieurs façons. En { $encoding }, la ligne { $line } se lit : « { $sample } ». Est-ce juste ?
bring-in-garbled = Le fichier n'est pas en { $encoding } : à partir de la ligne { $line }, il contient des octets qui n'y ont aucun sens. Quel est son codage ?
bring-in-encoding-is = En { $encoding }
bring-in-encoding-other = Un autre codage…
bring-in-encoding-title = Quel est le codage du fichier ?
bring-in-encoding-hint = Son nom, par exemple windows-1252, macintosh ou ibm850.
bring-in-delimiter = Les premières lignes ne le disent pas : elles n'ont pas toutes le même nombre de cellules, ou l'ont avec plusieurs signes.
bring-in-delimiter-is = { $delimiter ->
    [semicolon] Points-virgules ;
    [comma] Virgules ,
    [tab] Tabulations
   *[bar] Barres |
}
bring-in-decimal = « { $cell } », colonne « { $header } », ligne { $line }, peut valoir plus de mille ou un peu plus d'un, et aucune autre cellule de la colonne ne le dit. Qu'est-ce qui précède la partie décimale ?
bring-in-mixed = La colonne « { $header } » écrit ses nombres de deux façons : « { $cell } » à la ligne { $line } et « { $other-cell } » à la ligne { $other-line }. Le mieux est de corriger le fichier. Sinon, dites ce qui précède la partie décimale ; ce qui ne se lit pas ainsi est refusé ligne par ligne.
bring-in-decimal-is = { $sign ->
    [comma] Une virgule : 0,5
   *[point] Un point : 0.5
}
bring-in-multiplier = L'en-tête « { $header } » parle de milliers ou de millions. Faut-il multiplier ses nombres ?
bring-in-multiplier-by = Oui, par { $by }
bring-in-multiplier-none = Non, ils valent ce qui est écrit
bring-in-which = Quel en-tête est la colonne { $column } ?
bring-in-every-row = Aucun : c'est la même chose pour toutes les lignes…
bring-in-every-row-of = La même chose pour toutes les lignes : { $column }
bring-in-fixed-title = { $column }, pour toutes les lignes
bring-in-fixed-hint = Cela vaut partout où une ligne ne dit rien d'autre.
bring-in-header = Qu'est la colonne « { $header } » ?
bring-in-not-used = non utilisée
bring-in-same = { $count ->
    [one] La ligne { $line }, « { $name } », a le pays et le nom du régime { $scheme }. Elle n'est pas prise pour le même sans que vous le disiez.
   *[other] { $count } lignes ont le pays et le nom d'un régime existant, la première à la ligne { $line } : « { $name } », comme { $scheme }. Elles ne sont pas prises pour les mêmes sans que vous le disiez.
}
bring-in-same-is = C'est { $scheme }
bring-in-same-new = C'est un autre régime
bring-in-same-all = Les { $count } sont les régimes de leur nom
bring-in-same-all-new = Les { $count } sont d'autres régimes
bring-in-other-file = Choisir un autre fichier
bring-in-leave = Laisser ; rien n'est consigné
bring-in-record = Consigner { $for }
bring-in-record-whose = Consigner, et dire pour qui
bring-in-hand-back = Écrire les lignes refusées à côté du tableau
bring-in-columns = Ce qu'est chaque colonne…
bring-in-again = Relire le fichier
bring-in-columns-title = Ce que sont les colonnes
bring-in-nothing = Rien de ce qui est recevable dans ce tableau n'est nouveau pour le plan : il n'y a rien à consigner.
bring-in-row = Ligne { $line } : { $told }
bring-in-more = { $count ->
    [one] Encore { $count } ligne de ce genre.
   *[other] Encore { $count } lignes de ce genre.
}
bring-in-as-kept = Lu comme le dit imports/{ $name }.toml du plan.
bring-in-is = { $column } : « { $header } »
bring-in-fixed = { $column } : « { $text } » pour chaque ligne qui ne dit rien d'autre
bring-in-done = Importé { $for } : { $new } nouvelles, { $changed } changées
bring-in-file-changed = { $path } a changé depuis qu'il a été montré ; rien n'a été consigné. Relisez-le, puis consignez ce qui est alors montré.
