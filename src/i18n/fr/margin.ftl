### Ce qui se tient à côté d'un écran grand comme un mur.

margin-positions = Ce que disent les parties
margin-no-positions = Personne ne s'est encore prononcé.
margin-amendments = Amendements
margin-no-amendments = Rien n'a été déposé.
margin-changes = Derniers changements
margin-example = Un exemple intégré. Ce que vous ouvrez en est une copie qui est à vous ; elle est gardée, avec ce que vous y modifiez.
margin-stands-for =
    { $count ->
        [one] { $count } valeur
       *[other] { $count } valeurs
    }
