### Lo que vuelve de Word: los cambios de un documento enviado, como enmiendas.

back-value-as = NOMBRE=PARTE
back-help-as = Por quién habla un autor del archivo de Word, cuando el plan conoce ese nombre como de otra parte; puede repetirse
back-as = { $word } no dice quién habla por quién. Escriba --as "NOMBRE=PARTE", por ejemplo --as "A. Diallo=workers".
back-again = { $file } ya se había incorporado, con el cambio { $commit }. No se hizo nada.
back-no-stamp = { $file } no dice de qué plan ni de qué versión procede. --show muestra lo que contiene.
back-other-plan = Este archivo pertenece al plan de { $plan }. Aquí está: { $own }.
back-unknown-revision = Este archivo se envió desde una versión del plan que no está aquí. Traiga primero esa versión: plenary merge.
back-other-party = En plan.toml, «{ $name }» habla por: { $voice }. Diga de quién son estas palabras: --as "{ $name }=...".
back-other-parties = En plan.toml, «{ $name }» es un nombre de varias partes. Diga de quién son estas palabras: --as "{ $name }=...".
back-no-author = El archivo no nombra a nadie «{ $name }». { $count ->
        [0] No nombra a nadie que haya cambiado o dicho algo.
       *[other] Nombra a: { $known }.
    }
back-cannot = Lo que el archivo cambia en { $clause } no se puede presentar: { $why } No se presentó nada.
back-too-much = Lo que este archivo cambia suma más de 32 MB de texto. No se presentó nada. Envíe el plan por partes, con --split, y traiga cada una por separado.
back-too-many = Este archivo contiene más de { $most } cambios, o los de más de { $authors } autores: es más de lo que una reunión puede tratar. No se presentó nada. Envíe el plan por partes, con --split, y traiga cada una por separado.
back-untracked = sin control de cambios en el archivo
back-nothing = El archivo no propone nada. No se presentó nada.
back-under-new = bajo «{ $title }», que es nueva
back-done = { $count ->
        [one] Se presentó una enmienda. Recibe su número cuando la secretaría la registra.
       *[other] Se presentaron { $count } enmiendas. Reciben su número cuando la secretaría las registra.
    }
back-unplaced = Sin lugar, { $author }: { $text }
back-silent = { $count ->
        [one] Un cambio no quedó registrado en el archivo: alguien desactivó el control de cambios, o aceptó o rechazó lo que habíamos marcado. Se propone en nombre de quien trae el archivo.
       *[other] { $count } cambios no quedaron registrados en el archivo: alguien desactivó el control de cambios, o aceptó o rechazó lo que habíamos marcado. Se proponen en nombre de quien trae el archivo.
    }
back-fallen = { $count ->
        [one] Una enmienda decae: el texto sobre el que se redactó ya no está.
       *[other] { $count } enmiendas decaen: el texto sobre el que se redactaron ya no está.
    }
back-met = { $count ->
        [one] Un cambio ya está en el plan.
       *[other] { $count } cambios ya están en el plan.
    }
back-looks = { $count ->
        [one] Un cambio de mera forma se dejó de lado.
       *[other] { $count } cambios de mera forma se dejaron de lado.
    }
back-headers = { $count ->
        [one] Un encabezado o pie de página no se leyó.
       *[other] { $count } encabezados y pies de página no se leyeron.
    }
foreign-value-from = AÑO|ARCHIVO
foreign-help-from = El año en que empieza la redacción: dos años de redacción, tres de aplicación; o un archivo de Word (.docx) del que se hace el plan, con sus cambios registrados como historial
foreign-file = { $word } no es un año de 1900 a 2200 ni un archivo de Word. Lo que puede leerse es un .docx.
foreign-subject = Recoger cambios registrados de { $file }
foreign-who = { $file } tiene cambios de personas de las que nadie dice por quién hablan: { $names }. Dígalo de cada una: --as "NOMBRE=PARTE".
foreign-ask = ¿Por quién habla «{ $name }» ({ $parties })?
foreign-nameless = (sin nombre)
back-subject = Presentar enmiendas de un archivo de Word
foreign-comments = { $count ->
        [one] Un comentario no forma parte del plan; plenary import { $file } --show lo muestra.
       *[other] { $count } comentarios no forman parte del plan; plenary import { $file } --show los muestra.
    }
