### What the room `dialogue` says: amendments, positions, sessions, and why a deed is refused.

## What an amendment does

verb-insert = insertar
verb-delete = suprimir
verb-replace = sustituir
verb-add = añadir
verb-remove = suprimir
verb-move = trasladar

## The steps in its life

what-tabled = presentada
what-seconded = apoyada
what-adopted = adoptada
what-adopted-as-amended = adoptada en su forma subenmendada
what-not-adopted = no adoptada
what-withdrawn = retirada
what-taken-up = retomada
what-fallen = decaída
what-referred = remitida

## Where it stands

state-tabled = presentada
state-seconded = apoyada
state-adopted = adoptada
state-adopted-as-amended = adoptada en su forma subenmendada
state-not-adopted = no adoptada
state-withdrawn = retirada
state-fallen = decaída
state-referred = remitida

## What a party holds

stance-agree = acuerdo
stance-agree-ad-referendum = acuerdo ad referéndum
stance-agree-with-reservation = acuerdo con reserva
stance-object = objeción
stance-abstain = abstención

## Why a deed is refused

dialogue-no-amendment = No hay ninguna enmienda «{ $amendment }», o varias empiezan así. Nómbrela por su número, como D.3, o por su identificador.
dialogue-amendment-exists = Ya hay una enmienda { $amendment }. No se cambió nada; presente la suya otra vez.
dialogue-no-clause = No hay ninguna cláusula «{ $clause }». Compruebe el identificador en el esquema.
dialogue-no-session = No hay ninguna sesión «{ $session }». Compruebe la lista de sesiones.
dialogue-no-organisation = El plan no menciona ninguna organización «{ $organisation }» bajo esa voz. Elija una de la lista o añádala a plan.toml.
dialogue-not-in-session = No hay ninguna sesión abierta. Abra una primero.
dialogue-session-open = La sesión { $session } sigue abierta. Levántela primero.
dialogue-not-now-amended = { $amendment } ya no puede subenmendarse (estado: { $state }). { $next }
dialogue-not-now-seconded = { $amendment } no puede apoyarse (estado: { $state }). { $next }
dialogue-not-now-adopted = { $amendment } no puede adoptarse (estado: { $state }). { $next }
dialogue-not-now-not-adopted = { $amendment } no puede rechazarse (estado: { $state }). { $next }
dialogue-not-now-withdrawn = { $amendment } no puede retirarse (estado: { $state }). { $next }
dialogue-not-now-taken-up = { $amendment } no puede retomarse (estado: { $state }). Solo se retoma una enmienda retirada o remitida. { $next }
dialogue-not-now-fallen = { $amendment } no puede decaer (estado: { $state }). { $next }
dialogue-not-now-referred = { $amendment } no puede remitirse (estado: { $state }). { $next }
dialogue-not-now-held = Ya no se registra ninguna posición sobre { $amendment } (estado: { $state }). { $next }
dialogue-next-undo = Una decisión solo se revoca deshaciéndola.
dialogue-next-take-up = Antes puede retomarse.
dialogue-next-decide = Aún está por decidir.
dialogue-not-seconded = { $amendment } no ha sido apoyada, como exige este plan. Pida primero a otra delegación que la apoye.
dialogue-own-amendment = { $amendment } es la enmienda de esta misma delegación. Hace falta otra para esto: dele la palabra.
dialogue-several = «{ $amendment }» designa { $count } enmiendas: { $list }. Nombre una por su identificador, o pida a la secretaría números nuevos: plenary receive.
dialogue-one-of-several = la de { $party } es { $id }
dialogue-list-of-several = { $first }; { $next }
dialogue-nobody = nadie conocido
dialogue-amended = { $count ->
    [one] { $amendment } no puede retirarse: { $subs } la modifica. El autor de esta la retira primero, o decide la sala.
   *[other] { $amendment } no puede retirarse: { $subs } la modifican. Los autores de estas las retiran primero, o decide la sala.
}
dialogue-amended-for-good = { $count ->
    [one] { $amendment } ya no puede retirarse: se adoptó { $subs }, que la modifica. Corresponde a la sala decidir sobre { $amendment }.
   *[other] { $amendment } ya no puede retirarse: se adoptaron { $subs }, que la modifican. Corresponde a la sala decidir sobre { $amendment }.
}
dialogue-objected = { $count ->
    [one] Objeción a { $amendment }: { $parties }. Resuélvala antes, o la presidencia decide pese a ello con un motivo (--overrule; la pantalla lo pregunta).
   *[other] Objeciones a { $amendment }: { $parties }. Resuélvalas antes, o la presidencia decide pese a ello con un motivo (--overrule; la pantalla lo pregunta).
}
dialogue-not-chair = { $party }: esta voz no puede por sí sola decidir pese a una objeción: lo hace la presidencia, y la secretaría lo registra (--party secretariat; en la pantalla, tecla 6).
dialogue-only-spaces = Lo que se propone solo difiere en espacios; no se presentó nada.
dialogue-not-yours = { $amendment } pertenece a otra voz y solo su autor la retira. Dé la palabra a su autor.
dialogue-no-party = { $voice }: no es una parte. Solo las cuatro partes hacen esto; dé la palabra a una de ellas.
dialogue-text-changed = El texto ha cambiado desde que estaba en pantalla. No se registró nada; mire primero el texto nuevo.
dialogue-words-gone = Las palabras sobre las que se redactó { $amendment } ya no están. No puede aplicarse; puede constatarse que ha decaído o presentarse de nuevo sobre el texto actual.
dialogue-words-stand = Las palabras sobre las que se redactó { $amendment } siguen en pie: no ha decaído.
dialogue-no-words = { $amendment } no propone palabras que puedan subenmendarse. Presente más bien una enmienda propia.
dialogue-no-fields = { $amendment } no añade ninguna cláusula, así que no hay campo que elegir. Omita el campo para subenmendar sus propias palabras.
dialogue-first = { $amendment } quedaría bajo la cláusula que propone { $over }. Decida primero sobre { $over }.
dialogue-said-twice = { $by } ha traído a este lugar una cláusula que dice lo que diría { $amendment }: juntas lo dirían dos veces. Constate que { $amendment } ha decaído o enmiende la cláusula que está allí.
dialogue-said-by = { $by } ha traído aquí una cláusula que dice lo mismo
dialogue-instead = [Alt] en lugar de { $amendments }
dialogue-nothing-proposed = La propuesta no cambia nada; no se presentó nada.
dialogue-nobody-left = No queda ningún acuerdo por registrar: todas las partes presentes se han pronunciado sobre este texto. Compruebe quién está presente.
dialogue-nothing-to-do = No hay nada que hacer: ya es así.
dialogue-refused = El texto contiene { $code }, un carácter invisible o de control. No se registró nada; quítelo.
dialogue-broken = El archivo { $path } no puede leerse y nunca se sobrescribe. «plenary check» muestra el lugar; repárelo primero.
dialogue-unwritable = El archivo { $path } no puede escribirse de modo que se lea como se quiso. No se cambió nada. Simplifique ese archivo a mano.

## Files that cannot be read

dialogue-bad-digest = «{ $key }» debe ser una huella: 64 cifras y letras de 0 a 9 y de a a f.
dialogue-bad-number = Una enmienda no puede llevar el número { $number }. Se espera 1 o más.
dialogue-expected-moment = «{ $key }» debe ser un momento como 2003-09-15T10:00:00+02:00, sin comillas.
dialogue-expected-table = «{ $key }» debe ser una tabla que empiece por [{ $key }].
dialogue-file-no-party = «{ $stem }» no es una parte, así que este archivo no contiene posiciones. Mantienen posiciones: { $choices }.
dialogue-wrong-party = El archivo pertenece a «{ $stem }», pero dice ser de «{ $party }». No se toma de él la posición de nadie; corrija «party».
dialogue-position-twice = { $party }: varias posiciones sobre el mismo texto de { $subject }. Cuenta la última; borre las demás.

## What was done, as the history tells it

dialogue-unnumbered = una enmienda { $whose }
dialogue-whose = { $voice ->
    [government] del Grupo Gubernamental
    [employers] del Grupo de los Empleadores
    [workers] del Grupo de los Trabajadores
    [civil-society] del Grupo de la Sociedad Civil
    [advisers] del grupo de asesores
    [secretariat] de la secretaría
   *[other] sin número
} a { $on }
dialogue-titled = «{ $title }»
dialogue-did-table = Presentar la enmienda { $amendment } a { $on }
dialogue-did-table-unnumbered = Presentar una enmienda a { $on }
dialogue-did-table-new = Presentar la enmienda { $amendment }: una nueva cláusula «{ $title }»
dialogue-did-table-new-unnumbered = Presentar una enmienda: una nueva cláusula «{ $title }»
dialogue-did-receive =
    { $count ->
        [one] Recibir una enmienda: { $amendments }
       *[other] Recibir { $count } enmiendas: { $amendments }
    }
dialogue-did-second = Apoyar la enmienda { $amendment }
dialogue-did-adopt = Adoptar la enmienda { $amendment }
dialogue-did-adopt-as-amended = Adoptar la enmienda { $amendment } en su forma subenmendada
dialogue-did-not-adopt = No adoptar la enmienda { $amendment }
dialogue-did-withdraw = Retirar la enmienda { $amendment }
dialogue-did-take-up = Retomar la enmienda { $amendment }
dialogue-did-refer = Remitir la enmienda { $amendment }
dialogue-did-split = Dividir { $amendment }: de ella sale { $second }
dialogue-did-split-unnumbered = Dividir { $amendment } en dos
dialogue-did-join = Unir { $other } a { $amendment }
dialogue-did-fall = Constatar que la enmienda { $amendment } ha decaído
dialogue-did-hold = { $party }, sobre { $subject }: { $stance }
dialogue-did-retract = { $party }, sobre { $subject }: posición retirada
dialogue-did-no-objection =
    { $count ->
        [one] Sin objeciones a { $subject }: acuerdo de una parte
       *[other] Sin objeciones a { $subject }: acuerdo de { $count } partes
    }
dialogue-did-prepare = Preparar la sesión «{ $session }»
dialogue-did-open = Abrir la sesión «{ $session }»
dialogue-did-know = Corregir la sesión «{ $session }»
dialogue-did-close = Levantar la sesión «{ $session }»
dialogue-did-park = Aplazar el examen de { $clause }
dialogue-did-unpark = Volver a { $clause }

## What the room is told when it is done

dialogue-done-table = Enmienda { $amendment } a { $on } presentada
dialogue-done-table-unnumbered = Enmienda a { $on } presentada
dialogue-done-table-new = Enmienda { $amendment } presentada: una nueva cláusula «{ $title }»
dialogue-done-table-new-unnumbered = Enmienda presentada: una nueva cláusula «{ $title }»
dialogue-done-receive =
    { $count ->
        [one] Una enmienda recibida: { $amendments }
       *[other] { $count } enmiendas recibidas: { $amendments }
    }
dialogue-done-second = Enmienda { $amendment } apoyada
dialogue-done-adopt = Enmienda { $amendment } adoptada
dialogue-done-adopt-as-amended = Enmienda { $amendment } adoptada en su forma subenmendada
dialogue-done-not-adopt = Enmienda { $amendment } no adoptada
dialogue-done-withdraw = Enmienda { $amendment } retirada
dialogue-done-take-up = Enmienda { $amendment } retomada
dialogue-done-refer = Enmienda { $amendment } remitida
dialogue-done-split = { $amendment } dividida: de ella sale { $second }
dialogue-done-split-unnumbered = { $amendment } dividida en dos
dialogue-done-join = { $other } unida a { $amendment }
dialogue-done-fall = Enmienda { $amendment }: se constató que ha decaído
dialogue-done-hold = Posición registrada: { $party }, sobre { $subject }: { $stance }
dialogue-done-retract = Posición retirada: { $party }, sobre { $subject }
dialogue-done-no-objection =
    { $count ->
        [one] Sin objeciones a { $subject }: acuerdo de una parte registrado
       *[other] Sin objeciones a { $subject }: acuerdo de { $count } partes registrado
    }
dialogue-done-prepare = Sesión «{ $session }» preparada
dialogue-done-open = Se abrió la sesión «{ $session }»
dialogue-done-know = Sesión «{ $session }» corregida
dialogue-done-close = Se levantó la sesión «{ $session }»
dialogue-done-park = { $clause }: examen aplazado
dialogue-done-unpark = { $clause }: examen reanudado

## What is wrong with files that can be read

dialogue-check-clause = Ya no hay ninguna cláusula «{ $clause }». Mire si se suprimió o cambió de nombre.
dialogue-check-session = No hay ninguna sesión «{ $session }». Falta su archivo o el nombre está mal escrito.
dialogue-check-organisation = plan.toml no menciona ninguna organización «{ $organisation }» bajo { $voice }. Añádala o corrija el nombre.
dialogue-check-number = Dos enmiendas llevan el número { $amendment }; { $other } también lo tiene. Haga recibir de nuevo la más reciente: toma el número siguiente.
dialogue-check-amends = Subenmendaría la enmienda { $amendment }, que no existe. Restablezca ese archivo o borre este.
dialogue-check-under = Su cláusula quedaría bajo la que propone la enmienda { $amendment }, que no existe. Restablezca ese archivo o borre este.
dialogue-check-circle = Subenmendaría { $amendment }, que al final subenmienda esta misma. Corrija «amends» en uno de los archivos.
dialogue-check-gone = Las palabras sobre las que se redactó { $amendment } ya no están. Constate que ha decaído o haga que se presente de nuevo.
dialogue-check-met = El texto ya dice lo que propone { $amendment }. Constate que ha decaído o haga que se retire.
dialogue-check-no-steps = { $amendment } no tiene ningún [[event]]: nadie la presentó. Añada el suceso «tabled» con la parte y el momento.
dialogue-check-step = { $amendment } no puede haber sido { $step } después de lo anterior. Corrija el orden de sus tablas [[event]].
dialogue-check-voice = { $amendment }, { $step } por { $voice }: no les correspondía hacerlo. La enmienda era de { $sponsor }.
dialogue-check-party = { $party }: esta parte no es requerida ni tiene organización en plan.toml. Añada una o borre este archivo.
dialogue-check-subject = No hay ninguna enmienda { $amendment }. La posición sobre ella no se aplica a nada.
dialogue-check-two-open = La sesión { $session } está abierta y { $other } también. Levante una de las dos.
dialogue-check-never-opened = La sesión { $session } consta como levantada, pero nunca se abrió. Añada «opened» o borre «closed».
dialogue-check-closed-early = La sesión { $session } se levantó antes de abrirse. Corrija uno de los dos momentos.
dialogue-name-delegate = Nombre de un delegado
dialogue-name-proposed = Texto propuesto
dialogue-name-reason = Motivo
dialogue-name-statement = Declaración
dialogue-name-session = Sesión
dialogue-option-holds = queda como está
dialogue-option-puts-nothing = aquí no se inserta nada
dialogue-looks-alike = «{ $after }» solo parece «{ $before }»: son otros caracteres ({ $codes }).
