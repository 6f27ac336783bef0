### Taking in a table of another program, and the register of schemes, on the command line.

cli-import-about = Importer des régimes, des données ou la couverture (CSV)
cli-import-usage =
    plenary import schemes|figures|coverage FICHIER [--record --party PARTIE] [OPTIONS]
           plenary import FICHIER.docx --party PARTIE [--as "NOM=PARTIE"]... [--dry-run] [--json]
           plenary import FICHIER.docx --show [--json]
cli-import-more =
    Sans --record rien n'est enregistré : on voit ce que changerait chaque ligne, et le
    code de sortie est 1 si une ligne est refusée ou reste à décider. Les lignes bonnes
    entrent en une seule modification, que « plenary undo » reprend ; les refusées sont
    écrites dans FICHIER.refused.csv. La façon de lire le tableau est gardée dans
    imports/ et reprise pour un tableau aux mêmes en-têtes. Un fichier pour --map
    s'écrit comme ceux-là.

    « plenary import FICHIER.docx --party PARTIE » rapporte un fichier Word envoyé par
    « export docx » : ce que ses auteurs ont changé devient des amendements de cette
    partie, ou de celle que nomme --as, et le texte du plan reste tel quel. --dry-run ne
    fait que les montrer. Rapporter deux fois le même fichier ne fait rien.

    « plenary import FICHIER.docx --show » dit qui a inséré et supprimé quoi dans un
    fichier Word, de qui que ce soit, avec ses commentaires. Il n'y faut aucun plan, et
    rien n'est modifié.
import-value-kind = GENRE
import-value-sign = SIGNE
import-value-number = NOMBRE
import-help-kind = Ce que sont les lignes : schemes (régimes), figures (séries) ou coverage (couverture)
import-help-file = Le tableau, en CSV
import-help-map = Quel en-tête est quelle colonne, et ce qu'il faut savoir d'autre du tableau
import-help-encoding = Le codage de ses lettres, comme windows-1252
import-help-delimiter = Ce qui sépare ses cellules : semicolon, comma, tab ou bar
import-help-decimal = Ce qui précède la partie décimale : point ou comma (virgule)
import-help-multiplier = Ce par quoi on multiplie les nombres dont l'en-tête parle de milliers
import-help-same = Les lignes au pays et au nom d'un régime sont ce régime
import-help-new = Les lignes au pays et au nom d'un régime sont d'autres régimes
import-help-dry-run = Montre seulement ce qui changerait, comme sans --record
import-help-show = Dire seulement qui a inséré et supprimé quoi dans un fichier Word ; sans plan
import-help-record = Enregistre les lignes bonnes
import-no-file = Le fichier { $path } n'existe pas.
import-encoding-unknown = Il n'y a pas de codage « { $value } ». On connaît par exemple utf-8, windows-1252, macintosh, ibm850.
import-delimiter-unknown = « { $value } » ne sépare pas de cellules. Sont possibles : semicolon, comma, tab, bar
import-decimal-unknown = « { $value } » ne précède pas de partie décimale. Sont possibles : point, comma
import-multiplier-unknown = « { $value } » n'est pas un multiplicateur : un 1 suivi de zéros, comme 1, 1000 ou 1000000.
import-map = { $path } ne peut pas servir de correspondance. { $why }
import-map-kind = Il est d'un tableau d'un autre genre : { $kind }.
import-progress = Ligne { $row } sur { $rows }
import-as-kept = Lu comme le dit imports/{ $name }.toml du plan ; un autre fichier pour --map le lit autrement.
import-read = { $count ->
        [one] Une ligne, lue avec { $delimiter ->
            [semicolon] un point-virgule
            [comma] une virgule
            [tab] une tabulation
           *[bar] une barre
        } entre les cellules.
       *[other] { $count } lignes, lues avec { $delimiter ->
            [semicolon] un point-virgule
            [comma] une virgule
            [tab] une tabulation
           *[bar] une barre
        } entre les cellules.
    }
import-unused = Non utilisés : { $headers }
import-multiplied = Les nombres de « { $header } » ont été multipliés par { $by }.
import-read-as = « { $word } » a été lu comme « { $kind } ». Si ce n’est pas le cas, dites ce que le mot signifie dans un fichier pour --map, sous [words.kind].
import-row-alike = « { $name } » est nouveau et s'appelle presque comme { $scheme }.
import-row-asked = « { $name } » est peut-être { $scheme } : dites --same ou --new, ou décidez-le dans un fichier pour --map.
import-row-changed = « { $name } » : { $changes }
import-row-refused = Refusée en { $place } : { $why }
import-row-same = « { $name } » : rien de nouveau.
import-change = { $what } : { $old } → { $new }
import-nothing-yet = non établi
import-more-rows = { $count ->
        [one] Une autre ligne n'est pas montrée ; --json la donne.
       *[other] { $count } autres lignes ne sont pas montrées ; --json les donne.
    }
import-new-source = Nouvelle dans registers/sources.toml : { $id }, « { $name } »
import-summary = { $column } : { $given } sur { $of } le donnent, médiane { $median }.
import-summary-none = { $column } : aucun sur { $of } ne le donne.
import-largest = { $column } : la plus grande valeur est { $number }, à la ligne { $line }.
import-share = Toutes les valeurs de { $column } sont entre 0 et 1. { $number } pour cent ? 85 pour cent s'écrit 85.
import-counts = Nouvelles : { $new }. Changées : { $changed }. Déjà ainsi : { $same }. Non établies : { $blank }. À décider : { $asked }. Refusées : { $refused }.
import-not-recorded = Rien n'a été enregistré. Avec --record --party PARTIE, les lignes bonnes le sont.
import-nothing = Rien de ce tableau n'est nouveau pour le plan ; rien n'a été enregistré.
import-done = Importé : { $new } nouvelles, { $changed } changées.
import-subject-schemes = Importer des régimes de { $file } : { $new } nouveaux, { $changed } changés
import-subject-figures = Importer des séries de { $file } : { $new } nouvelles, { $changed } changées
import-subject-coverage = Importer la couverture de { $file } : { $new } nouvelles, { $changed } changées
import-refused-line = ligne
import-refused-column = colonne
import-refused-header = en-tête
import-refused-reason = raison
import-refused-in = { $count ->
        [one] La ligne refusée est dans { $path }, avec la raison.
       *[other] Les { $count } lignes refusées sont dans { $path }, chacune avec sa raison.
    }
import-refused-lost = { $count ->
        [one] La ligne refusée n'a pas pu être écrite à côté du tableau. { $why }
       *[other] Les { $count } lignes refusées n'ont pas pu être écrites à côté du tableau. { $why }
    }
cli-schemes-about = Liste les régimes et ce que les enquêtes disent de chacun
cli-schemes-usage = plenary schemes [--at RÉVISION] [--json | --csv [--excel]]
cli-schemes-more =
    De chaque chiffre on montre le plus récent. Si les sources en donnent de différents
    pour cette année et qu'aucun n'est marqué comme utilisé, il est contesté et ne
    compte pas. Ce que --csv écrit, « plenary import schemes » l'importe.
schemes-none = Il n'y a pas de régime dans registers/schemes.toml.
schemes-count = { $count ->
        [one] Un régime.
       *[other] { $count } régimes.
    }
schemes-figure = { $name } : { $value } ({ $year }, { $source })
schemes-contested = { $name } : contesté ({ $year })
