### What can be learnt from: the register of resources, and how the site shows it.

plan-resource-title = La ressource { $id } n’a pas de titre. Écrivez title = "..." tel qu’il doit être montré.
plan-resource-kind = « { $kind } » n’est pas un type de ressource. Écrivez l’un de ceux-ci : { $kinds }.
plan-resource-year = { $year } n’est pas une année. Écrivez une année à quatre chiffres sans guillemets, par exemple 2003, ou omettez-la.
site-resources = Ressources d’apprentissage
site-resource = Titre
site-kind = Type
site-country = Pays
site-year = Année
site-found = Où la trouver
resource-kind = { $kind ->
        [study] étude
        [guide] guide
        [course] cours
        [law] loi
        [data] données
       *[other] autre
    }
