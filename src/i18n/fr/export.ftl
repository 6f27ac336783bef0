## A table that is to be taken in: what must be said first

export-ask-encoding = Les lettres de ce fichier peuvent se lire de plusieurs façons. En { $proposal }, la ligne { $line } se lit : « { $sample } ». Si c'est juste, dites --encoding { $proposal } ; sinon, nommez un autre codage, comme macintosh ou ibm850, ou enregistrez le fichier en UTF-8.
export-ask-delimiter = On ne peut pas savoir ce qui sépare les cellules : les premières lignes n'en ont pas toutes le même nombre, ou l'ont avec plusieurs signes. Dites lequel avec --delimiter : { $proposals }
export-ask-decimal = « { $cell } », colonne « { $header } », ligne { $line }, peut valoir plus de mille ou un peu plus d'un, et aucune autre cellule de la colonne ne le dit. Dites --decimal point ou --decimal comma (virgule), selon ce qui précède la partie décimale.
export-ask-multiplier = L'en-tête « { $header } » parle de { $proposal }. Si ses nombres doivent être multipliés par cela, dites --multiplier { $proposal } ; s'ils valent tels quels, --multiplier 1.
export-ask-columns = Plusieurs en-têtes peuvent être la colonne { $column } : { $headers }. Nommez celui qu'il faut dans un fichier pour --map, et donnez-y "" aux autres.
export-ask-same = { $count ->
    [one] La ligne { $line }, « { $name } », a le pays et le nom du régime { $scheme }. Elle n'est pas prise pour le même sans que vous le disiez : --same si c'est lui, --new si c'en est un autre, ou décidez-le dans un fichier pour --map.
   *[other] { $count } lignes ont le pays et le nom d'un régime qui existe déjà, la première étant la ligne { $line } : « { $name } », comme { $scheme }. Elles ne sont pas prises pour les mêmes sans que vous le disiez : --same si toutes le sont, --new si aucune ne l'est, ou décidez de chacune dans un fichier pour --map.
}

## A table that cannot be taken in

export-too-long = Le fichier dépasse 16 Mio. Divisez-le et importez les parties l'une après l'autre.
export-too-many = Le tableau a plus de { $most } lignes. Divisez-le et importez les parties l'une après l'autre.
export-too-wide = Le tableau a plus de { $most } colonnes. Enregistrez-le avec celles-là seules qui sont nécessaires.
export-workbook = C'est un classeur de tableur (XLSX, XLS ou ODS) et non un tableau en texte. Ouvrez-le dans le tableur, choisissez la feuille, enregistrez-la en CSV (UTF-8) et importez ce fichier.
export-garbled = Le fichier n'est pas en { $encoding } : à partir de la ligne { $line } il contient des octets qui n'y veulent rien dire. Nommez un autre codage avec --encoding, ou enregistrez le fichier en UTF-8.
export-unclosed = Le guillemet qui ouvre une cellule à la ligne { $line } n'est jamais fermé, si bien que le reste du fichier ne ferait qu'une cellule. Fermez-le, ou doublez-le s'il fait partie du texte.
export-empty = Le fichier n'a aucune ligne sous un en-tête.
export-called-off = L'opération a été arrêtée ; rien n'a été consigné.
export-mixed = La colonne « { $header } » écrit ses nombres de deux façons : « { $cell } » à la ligne { $line } et « { $other-cell } » à la ligne { $other-line }. Corrigez l'une d'elles ; ou dites --decimal point ou --decimal comma, et ce qui ne se lit pas ainsi est refusé ligne par ligne.
export-no-column = Aucune colonne n'est { $column }. Les en-têtes sont : { $headers }. Dites dans un fichier pour --map laquelle c'est.
export-no-header = Le fichier de correspondance nomme un en-tête « { $header } » que ce tableau n'a pas. Ses en-têtes sont : { $headers }
export-fixed = Le fichier de correspondance fixe { $column } à « { $value } », qui n'est pas une valeur de cette colonne. Corrigez-le.
export-map-broken = La ligne { $line } n'est pas écrite comme il faut : du TOML, avec `of = "schemes"` au début et des tables telles que [columns], en-têtes et colonnes entre guillemets.
export-map-word = « { $word } » n'est pas connu sous { $key }. Sont possibles : { $known }

## Why a row is refused

export-row-width = { $width } cellules, alors que l'en-tête en a { $expected }. Donnez-en autant à la ligne.
export-row-empty = Cette cellule ne doit pas être vide : sans elle, personne ne sait de quoi parle la ligne.
export-row-id = « { $cell } » n'est pas un identifiant : petites lettres de a à z, chiffres et traits d'union.
export-row-character = Elle contient { $code }, un caractère que personne ne voit ou qui commande quelque chose.
export-row-country = « { $cell } » n'est pas un code de pays à deux lettres, comme ML. Dites ce que cela veut dire dans un fichier de correspondance, sous [words.country].
export-row-currency = « { $cell } » n'est pas un code de monnaie à trois lettres, comme XOF. Dites ce que cela veut dire dans un fichier de correspondance, sous [words.currency].
export-row-year = « { $cell } » n'est pas une année à quatre chiffres, comme 2004.
export-row-word = « { $cell } » n'est aucun des mots { $known }.
export-row-number = « { $cell } » n'est pas un nombre écrit comme dans cette colonne ({ $sign ->
        [comma] virgule décimale
       *[point] point décimal
    }).
export-row-negative = « { $cell } » est négatif. Écrivez zéro ou plus, ou rien si ce n'est pas établi.
export-row-share = « { $cell } » pour cent, c'est plus que le tout.
export-row-whole = « { $cell } » n'est pas un nombre entier de personnes, comme 1240.
export-row-no-year = Elle donne des chiffres, mais sans dire de quelle année.
export-row-no-source = Le plan a une autre valeur pour { $year }. Nommez la source de celle-ci, pour que les deux puissent subsister.
export-row-twice = La ligne { $line } dit { $old }.
export-row-other = La série dit { $old } ; ses valeurs ne peuvent pas le changer.
export-row-no-figure = Il n'y a pas de série { $id }. Pour en commencer une, dites ce qu'elle mesure dans une colonne « mesure ».
export-row-no-scheme = Il n'y a pas de régime { $id }. Écrivez l'identifiant d'un régime qui y est, ou ajoutez-le d'abord.
export-row-no-group = Il n'y a pas de groupe { $id } dans registers/groups.toml. Écrivez l'identifiant d'un groupe qui y est, ou ajoutez-le d'abord.
export-row-several = Plusieurs s'appellent « { $name } ». Donnez l'identifiant.
