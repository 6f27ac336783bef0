### Un plan de viaje: llevado a casa y traído de vuelta.

travel-nothing-there = No hay ningún plan en { $path }: ni un repositorio ni un archivo terminado en .bundle. No se cambió nada. Compruebe que sea la memoria o la carpeta correcta; «plenary take-home { $path }» lleva este plan allí.
travel-several-there =
    { $count ->
        [one] Hay un plan allí: { $names }. Diga que es ese.
       *[other] Hay { $count } planes allí: { $names }. Diga cuál.
    }
travel-not-a-bundle = { $path } no es un paquete (bundle) de git, o está dañado, como ocurre cuando una memoria se retira demasiado pronto. No se cambió nada. Pida que se escriba otra vez con «plenary take-home».
travel-no-bundle = { $path } ya está ahí y no es un paquete (bundle). Se dejó como está. Nombre otro archivo.
travel-unbrought = { $path } contiene cambios que no están aquí. No se escribió nada encima. Tráigalos primero con «plenary bring-back», o nombre otro archivo.
travel-prerequisite = Este paquete se apoya en el cambio { $change }, que no está aquí. No se cambió nada. Traiga primero lo anterior, o pida el plan entero: «plenary take-home ARCHIVO.bundle» sin --new ni --since.
travel-filtered = En { $place } se dejaron fuera partes del plan a propósito; por eso no se puede traer de allí. No se cambió nada. Pida una copia entera.
travel-incomplete = Lo que { $place } anuncia no está allí completo: falta una parte o está dañada, porque la copia se cortó o la memoria se retiró. No se cambió nada. Pida a quien lo trajo que lleve el plan allí otra vez.
travel-unsound = Lo que llegó no es como git lo guarda: el objeto { $object } está mal ({ $why }). No se incorporó nada de ello. Pregunte a quien lo envió de dónde viene, y pida una copia nueva.
travel-worked-on = Alguien trabaja en el plan en { $path }, y cambiaría entre sus manos. No se cambió nada. Lleve el plan a una carpeta vacía o a una memoria; o abra el plan allí y traiga este desde aquí.
travel-in-the-way = Hay otra cosa en { $path }. No se cambió nada. Nombre otra carpeta.
travel-cut-short = La historia de esta copia fue recortada, así que no se puede dar entera a nadie. No se cambió nada. Complétela con «git fetch --unshallow» y vuelva a intentarlo.
travel-no-git = No hay programa git en este ordenador, y hace falta para llegar a un servidor. No se cambió nada. Instale git (https://git-scm.com), o use una memoria o un paquete, que no lo necesitan.
travel-called-off = Se detuvo por el camino. Aquí no se cambió nada, y { $place } tiene todo lo que iba de camino o nada de ello.
travel-vanished = { $place } ya no está: se sacó la memoria o desapareció la carpeta compartida. Aquí no se cambió nada. Compruebe que esté conectada y hágalo otra vez: lo que ya está allí no se lleva dos veces.
travel-full = Ya no queda sitio en { $place }. No se cambió nada allí. Haga sitio, o lleve el plan a otro lugar.
travel-several-branches = { $place } tiene varias líneas de trabajo, y ninguna se llama como la suya ni es la primera: { $names }. No se cambió nada. Pregunte a quien lo mantiene cuál es el plan; «git symbolic-ref HEAD refs/heads/NOMBRE» lo dice allí de una vez por todas.
travel-shallow-there = El historial de { $place } fue recortado allí, y el plan no puede traerse de vuelta desde ese lugar. No se cambió nada. Pida a quien lo mantiene que busque el resto con «git fetch --unshallow», o un paquete del plan entero.
travel-others-there = El repositorio de { $place } pertenece a otro usuario de ese ordenador, y git no lo sirve allí. No se cambió nada. Pida a quien lo mantiene que se lo dé a su usuario, o que diga allí una vez: «git config --global --add safe.directory CARPETA».
travel-no-branch = { $place } no tiene ninguna rama que pueda ser la de este plan. No se cambió nada. Si nadie ha llevado aún el plan allí, hágalo con «plenary take-home».
travel-stranger = Lo que hay en { $place } es otro plan, o se empezó de nuevo: no tiene ningún cambio en común con este. No se cambió nada. Compruebe que sea el lugar correcto.
travel-rejected = Otros llevaron algo a { $place } entretanto. No se cambió nada allí. Tráigalo primero con «plenary bring-back» y lleve después el plan otra vez.
travel-not-let-in = { $place } no le deja entrar: la frase de paso, la contraseña o la clave no es correcta, o no tiene derecho. No se cambió nada. Inténtelo otra vez; pregunte a quien mantiene el lugar si su clave se conoce allí.
travel-other-host = { $place } no es el ordenador que se conocía con ese nombre, o nunca se ha visto antes. No se cambió nada. Pida su huella a quien lo mantiene, conéctese una vez con «ssh» y compare.
travel-unreachable = No se puede llegar a { $place }. No se cambió nada aquí. Compruebe la red y el nombre, y vuelva a intentarlo.
travel-none-there = No hay ningún repositorio en { $place }. No se cambió nada. Compruebe cómo se escribe el lugar; «plenary hub CARPETA» crea uno allí.
travel-protocol = { $place } nombra un camino que no se sigue, porque podría iniciar otros programas. No se cambió nada. Use una carpeta, un paquete, o un servidor por ssh o https.
travel-rewritten = { $place } ya no tiene lo que tenía: estaba en { $seen } cuando se vio por última vez, y { $now } no continúa desde allí. Alguien ha retirado cambios allí, o es otra memoria o una copia más antigua. No se siguió nada ni se cambió nada. Pregunte a quien lo mantiene; si es lo que se quiere, diga --rewritten.
travel-refused = { $place } rechaza el plan: { $why }. No se cambió nada allí. Pregunte a quien lo mantiene.
travel-program = git no pudo hacerlo en { $place }: { $why }. No se cambió nada.

## Lo que se llevó

travel-taken =
    { $count ->
        [one] Llevado a { $place }: un cambio que no tenía.
       *[other] Llevados a { $place }: { $count } cambios que no tenía.
    }
travel-taken-nothing = { $place } ya lo tiene todo.
travel-taken-partial = Este paquete se apoya en lo que tiene la otra parte. Quien no tiene nada todavía necesita uno entero.
travel-taken-ahead = { $place } tiene cambios que no están aquí. Tráigalos con «plenary bring-back».
travel-taken-kept = { $place } usa estos nombres para otra cosa y los conservó: { $names }
travel-hub-made = Hay un punto de encuentro en { $path }. Cada mesa lleva allí el plan con «plenary take-home» y lo sigue con «plenary watch».

## Lo que llegó

travel-nothing-new = Nada nuevo en { $place }.
travel-look-from =
    { $count ->
        [one] Un cambio de { $place }, registrado por { $sender }:
       *[other] { $count } cambios de { $place }, registrados por último por { $sender }:
    }
travel-look-signatures-hold = Las firmas se sostienen: { $signed } de la propia parte, { $recorded } de la secretaría en su nombre, { $unverified } sin prueba
travel-look-signatures-not =
    { $count ->
        [one] Una cosa no se sostiene; { $signed } actos firmados por la parte, { $recorded } por la secretaría en su nombre, { $unverified } sin prueba:
       *[other] { $count } cosas no se sostienen; { $signed } actos firmados por la parte, { $recorded } por la secretaría en su nombre, { $unverified } sin prueba:
    }
travel-look-signatures-unknown = No se miraron las firmas. { $why }
travel-look-by =
    { $count ->
        [one] { $party }: un cambio
       *[other] { $party }: { $count } cambios
    }
travel-look-nobody = Sin atribución
travel-look-clauses =
    { $count ->
        [one] Una cláusula:
       *[other] { $count } cláusulas:
    }
travel-look-amendments =
    { $count ->
        [one] Una enmienda nueva:
       *[other] { $count } enmiendas nuevas:
    }
travel-look-positions =
    { $count ->
        [one] Una posición nueva:
       *[other] { $count } posiciones nuevas:
    }
travel-look-sessions =
    { $count ->
        [one] Una sesión:
       *[other] { $count } sesiones:
    }
travel-look-adoptions =
    { $count ->
        [one] Una adopción o etapa nueva:
       *[other] { $count } adopciones y etapas nuevas:
    }
travel-next-onward = No se cambió nada aquí. «plenary bring-back { $place }» lo incorpora: continúa desde donde está el plan.
travel-next-both = No se cambió nada aquí. «plenary bring-back { $place }» lo une con lo que se hizo aquí desde entonces.
travel-joined-onward = Incorporado desde { $place }.
travel-joined-merged = Unido con lo que se hizo aquí desde entonces.
travel-tags-collided =
    { $count ->
        [one] Ya hay aquí una adopción o etapa con este nombre que designa otra cosa; se queda como está: { $names }
       *[other] Ya hay aquí { $count } adopciones o etapas con estos nombres que designan otra cosa; se quedan como están: { $names }
    }

## Lugares

travel-no-places = Este plan no ha viajado todavía, y no hay ninguna memoria conectada. Diga adónde: una carpeta, un archivo terminado en .bundle, o un servidor como hub.example.org:plan.git.
travel-places = Dónde ha estado este plan, el último lugar primero:
travel-sticks = Memorias conectadas:

## El punto de encuentro de una sala

travel-watching = Se sigue { $place }. Ctrl-C lo termina.
travel-watch-no-place = Diga qué lugar seguir: no se conoce ninguno todavía.
travel-watch-ended = Ya no se sigue { $place }.
travel-hub-away = { $why } Se intenta una y otra vez; el trabajo aquí continúa.
travel-hub-back = { $place } ha vuelto.
travel-brought =
    { $count ->
        [one] un cambio, registrado por { $sender }
       *[other] { $count } cambios, registrados por último por { $sender }
    }

## En la línea de órdenes

cli-value-place = LUGAR
cli-help-place = Una carpeta o memoria, un archivo terminado en .bundle, o un servidor; sin él, se muestran los conocidos
cli-help-take-new = De un paquete: solo lo que este lugar no ha recibido todavía
cli-help-take-since = De un paquete: solo lo que vino después de esta revisión, que la otra parte tiene
cli-help-rewritten = Seguir de todos modos un lugar que ha retirado cambios
cli-help-look = Decir solo lo que llegó; no se incorpora nada
cli-help-into = Hacer una primera copia en esta carpeta nueva o vacía
cli-help-hub = Dónde crearlo; una carpeta nueva o vacía
cli-help-every = Cuántos segundos esperar entre dos visitas; 5 si no se dice
cli-take-part = Solo un paquete puede contener una parte. Todo otro lugar dice él mismo lo que tiene: omita --new y --since.
cli-take-home-about = Llevar el plan: a una memoria, un paquete o un servidor
cli-take-home-usage = plenary take-home [LUGAR] [--new | --since REVISIÓN]
cli-take-home-more =
    Una carpeta vacía se convierte en una copia del repositorio del plan; si no
    lo está, la copia queda dentro con el nombre del plan. Un archivo terminado
    en .bundle contiene el plan de una pieza, para enviarlo por correo; git
    también lo clona. Las adopciones viajan con él. A un servidor se llega con
    su propio programa git y sus claves:
      plenary take-home /media/memoria
      plenary take-home plan.bundle
      plenary take-home hub.example.org:plan.git
cli-bring-back-about = Traer de vuelta lo que fue del plan en otro lugar
cli-bring-back-usage = plenary bring-back [LUGAR] [--look | --into CARPETA]
cli-bring-back-more =
    Lo recibido se comprueba antes de que nada lo nombre, y después se cuenta:
    quién lo envía, para quién se hicieron los cambios, qué cláusulas,
    enmiendas, posiciones y adopciones. Con --look no se hace nada más. Un lugar
    que ha retirado lo que tenía nunca se sigue en silencio.
cli-hub-about = Crear el punto de encuentro de una sala, para varias mesas
cli-hub-usage = plenary hub CARPETA
cli-hub-more =
    En una carpeta compartida donde todos puedan escribir, o en un servidor al
    que todos lleguen por ssh. Nadie puede retirar allí lo que se llevó.
cli-watch-about = Seguir un punto de encuentro cada pocos segundos
cli-watch-usage = plenary watch [LUGAR] [--every SEGUNDOS]
cli-watch-more =
    Sin lugar, el último usado. Una línea dice quién trajo qué. De un punto de
    encuentro que desaparece se avisa una vez; el trabajo sigue, y se lleva
    cuando vuelve.
