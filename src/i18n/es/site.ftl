### El sitio: las páginas de un plan para navegadores.

site-text = Texto
site-tracked = Cambios
site-tracked-title = Lo que cambió
site-amendments = Enmiendas
site-consensus = Partes
site-consensus-title = Posición de las partes
site-adoptions = Adopciones
site-history = Historial
site-contents = Índice
site-skip = Ir al texto de esta página
site-pages = Páginas de este plan
site-up = Todos los planes
site-of = { $plan }: texto del { $day }, revisión { $rev }.
site-quiet = Esta página no ejecuta ningún programa, no carga nada de ninguna parte y no dice a nadie que usted la lee.
site-here = Enlace a { $number }
site-since-start = Desde el comienzo, { $day }
site-since-adoption = Desde la adopción «{ $name }», { $day }
site-tracked-none = Nada ha cambiado desde entonces.
site-tracked-how = Las palabras añadidas están subrayadas, las suprimidas están tachadas. La letra que las precede es la de la parte a la que se debe el cambio.
site-tracked-others = Otros estados con los que comparar el texto
site-filter = Cambios señalados
site-filter-all = Los de todos
site-filter-all-shown = Se señalan los cambios de todos.
site-filter-only = Solo se señalan los cambios de { $party }. Las demás palabras se leen como hoy.
site-changed = { $count ->
        [one] Una cláusula tiene cambios
       *[other] { $count } cláusulas tienen cambios
    }
site-mark-added = añadido por { $party }:
site-mark-struck = suprimido por { $party }:
site-mark-end = (fin)
site-break-added = párrafo nuevo
site-break-struck = párrafos unidos
site-moved-to = Trasladada a { $number }
site-clause = Cláusula
site-together = En conjunto
site-brackets = Corchetes abiertos
site-silent = no se ha pronunciado
site-clean = Cláusulas acordadas y sin corchetes abiertos: { $count } de { $all }.
site-no-clauses = El plan no tiene todavía ninguna cláusula.
site-open = Lo que sigue abierto
site-statements = Declaraciones
site-adoptions-none = Todavía no se ha adoptado nada.
site-adoptions-how = Cada adopción está ligada a las palabras exactas. Dos copias que dan las mismas doce palabras contienen el mismo texto.
site-revision = Revisión
site-digest = Resumen criptográfico
site-code = Sus doce palabras:
site-overruled = Adoptado aunque faltaba algo, porque
site-reservation = tiene una reserva sobre { $clause }
site-when = Cuándo
site-who = De quién
site-what = Qué
site-clauses = Cláusulas
site-change = Cambio
site-more = { $count ->
        [one] y una más
       *[other] y { $count } más
    }
site-newest = Cambios más recientes
site-older = Cambios anteriores
site-history-pages = Otras páginas del historial
site-amendment = Enmienda
site-fate = Qué fue de ella
cli-site-about = Escribir los planes como páginas para todos, sin conexión
cli-site-usage = plenary site OUT [PLAN...]
cli-site-more =
    OUT es una carpeta nueva o vacía, o la de un sitio anterior: solo se escribe lo
    que cambió, se quita lo que ya no corresponde, y nunca se toca un archivo que el
    sitio no escribió. Las páginas no necesitan servidor ni red, no ejecutan ningún
    programa y se abren con doble clic en index.html. PLAN es un plan de este
    repositorio o una carpeta que contiene uno; sin él, el plan abierto, o todos los
    planes si el repositorio contiene varios.
site-help-out = La carpeta del sitio
site-help-plans = Un plan de este repositorio, o una carpeta que contiene uno
site-no-plan = { $name } no es un plan de este repositorio ni una carpeta que contenga uno. Indique el directorio de un plan.
site-not-a-site = { $path } contiene otras cosas que un sitio de Plenary. Indique una carpeta nueva o vacía.
site-foreign = { $path } no fue escrito por el sitio y ocupa el lugar de una página. Muévalo, o indique otra carpeta.
site-written = { $count ->
        [one] Un archivo en { $path }
       *[other] { $count } archivos en { $path }
    }: { $written } escritos, { $removed } quitados. Abra allí index.html.
site-sessions = Sesiones
site-session = Sesión
site-sessions-none = Todavía no se ha celebrado ninguna sesión.
site-place = Lugar
site-chair = Presidencia
site-present = Presentes
site-not-set = sin fijar
site-stage = Etapa
site-stages = Etapas
site-timeline-actions = Acciones e hitos
site-timeline-legend = Una barra va del primer día al último; donde uno de los dos no está fijado, el día conocido se escribe con palabras. Los círculos llenos son hitos declarados alcanzados, los vacíos siguen pendientes.
site-timeline-said = { $count ->
        [one] Una línea con fechas
       *[other] { $count } líneas con fechas
    }, de { $from } a { $to }. Todas las fechas figuran en el cuadro siguiente.
site-from = desde el { $day }, fin sin fijar
site-until = hasta el { $day }, comienzo sin fijar
site-matrix = Las garantías y lo que el diagnóstico dice de cada una
site-form = Forma
site-group = Grupo
site-groups = Grupos de personas
site-description = Descripción
site-schemes = Regímenes
site-founded = Fundado en
site-sources = Fuentes
site-centre = Centro electrónico de aprendizaje y recursos para la inclusión social
site-centre-about = Planes de acción para extender la seguridad social a quienes están excluidos: lo que se acordó, lo que sigue abierto y en qué se basa.
site-plans = Planes
site-plan = Plan
site-countries = Países
site-language = Idioma
site-by-country = Planes por país
site-by-language = Planes por idioma
site-lately = Lo que cambió últimamente
site-glossary = Las palabras del ámbito en cuatro idiomas
site-follow-up = Seguimiento
site-follow-up-about = Lo que se prometió, frente al último informe de cada parte. Los informes figuran unos junto a otros; ninguno sustituye a otro.
site-people = Personas
site-covered = Cubiertas
site-per-cent = Parte del grupo
site-coverage-said = Una barra por grupo, tan larga como la parte cubierta por algún régimen; una parte en guiones es posible y no segura. Las cifras figuran en el cuadro siguiente.
site-cost-said = { $count ->
        [one] Una barra para un año, tan larga como lo que cuesta el plan en él.
       *[other] Una barra para cada uno de los { $count } años, tan larga como lo que cuesta el plan en él.
    } Las cifras figuran en el cuadro siguiente.
site-indicators-said = Una barra por informe, tan larga como la parte del camino hacia la meta que declara. Las cifras figuran en el cuadro siguiente.
site-promise = Prometido
site-value = Declarado
site-way = Camino recorrido
site-due = Plazo
site-milestones = Hitos
site-funding = Financiación
site-paid = Pagado hasta ahora
