### What can be learnt from: the register of resources, and how the site shows it.

plan-resource-title = El recurso { $id } no tiene título. Escriba title = "..." tal como debe mostrarse.
plan-resource-kind = «{ $kind }» no es un tipo de recurso. Escriba uno de estos: { $kinds }.
plan-resource-year = { $year } no es un año. Escriba un año de cuatro cifras sin comillas, por ejemplo 2003, u omítalo.
site-resources = Recursos de aprendizaje
site-resource = Título
site-kind = Tipo
site-country = País
site-year = Año
site-found = Dónde se encuentra
resource-kind = { $kind ->
        [study] estudio
        [guide] guía
        [course] curso
        [law] ley
        [data] datos
       *[other] otro
    }
