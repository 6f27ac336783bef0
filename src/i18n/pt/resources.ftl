### What can be learnt from: the register of resources, and how the site shows it.

plan-resource-title = O recurso { $id } não tem título. Escreva title = "..." tal como deve ser mostrado.
plan-resource-kind = «{ $kind }» não é um tipo de recurso. Escreva um destes: { $kinds }.
plan-resource-year = { $year } não é um ano. Escreva um ano de quatro algarismos sem aspas, por exemplo 2003, ou omita-o.
site-resources = Recursos de aprendizagem
site-resource = Título
site-kind = Tipo
site-country = País
site-year = Ano
site-found = Onde se encontra
resource-kind = { $kind ->
        [study] estudo
        [guide] guia
        [course] curso
        [law] lei
        [data] dados
       *[other] outro
    }
