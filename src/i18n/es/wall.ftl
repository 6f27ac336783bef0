### La segunda pantalla: lo que dicen sus páginas y lo que dice de ella la línea de órdenes.

wall-now = En la sala
wall-all = Todas las cláusulas
wall-before = Antes:
wall-after = Después:
wall-colon = { ": " }
wall-gone = Esta cláusula ya no está en el plan.
wall-no-baseline = Esta copia del plan no conoce aquello con lo que se comparaba el texto. Este es el texto tal como está.
wall-no-amendments = No hay enmiendas pendientes a esta cláusula.
wall-result = Así se leería entonces:
wall-removed = Esta cláusula ya no existiría.
wall-wording = Esto es lo que se propondría entonces:
wall-since = Cambios desde el { $day }
wall-since-nothing = Aquí todo es nuevo.
wall-last = Lo último que se cambió
wall-closed = La pantalla del facilitador está cerrada. Esto es lo último que mostró.
wall-lost = No se puede leer lo que muestra la pantalla del facilitador: { $why } Esto es lo último que se cambió.
wall-unread = El plan no se puede leer en este momento: { $why }
wall-broken = Se cortó la conexión: lo que se ve aquí puede ser antiguo.
wall-again = Volver a cargar la página
wall-waiting = A la espera del ordenador del facilitador. La página aparece por sí sola.
wall-ended = La segunda pantalla se ha cerrado.

cli-present-about = Mostrar la cláusula de la sala en otra pantalla o en la web
cli-present-usage = plenary present [PLAN] [--web [--address DIRECCIÓN:PUERTO] [--new-address]]
second-help-which = El plan: su lugar en el repositorio, o su carpeta
second-help-web = Servir páginas para navegadores: un proyector, los teléfonos de los delegados
second-help-address = Dónde servirlas; si no se dice, solo para este ordenador
second-help-new = Crear una dirección que nadie conoce aún
second-value-address = DIRECCIÓN:PUERTO
cli-present-more =
    La segunda pantalla muestra lo que muestra la pantalla del facilitador del mismo plan en este ordenador: cláusula,
    cambios, enmiendas, el texto tal como una de ellas lo dejaría, posiciones o costos. Muestra lo que está registrado y
    nunca lo que se está escribiendo, y en ella no se puede cambiar nada. Donde no hay abierta una pantalla así, por
    ejemplo en otro ordenador que sigue un punto de encuentro, muestra lo último que se cambió. En un terminal, las
    flechas a izquierda y derecha y la barra espaciadora miran otra cláusula por un momento; Esc vuelve a seguir.

      plenary present                                  en otra ventana, para el proyector
      plenary present --web                            para un navegador en este ordenador
      plenary present --web --address 0.0.0.0:8080     para todos los dispositivos de la red

    La dirección contiene una clave que nadie puede adivinar. Durante un día es la misma, para que cada pantalla vuelva por
    sí sola tras un nuevo inicio; --new-address crea otra. Quien tiene la dirección puede leer el plan, y nada más de
    este ordenador; quien escucha en la red también, porque las páginas no van cifradas. Los programas leen lo mismo como
    eventos en «events» bajo esa dirección. Ctrl-C lo termina.
second-address-wrong = «{ $value }» no es una dirección. Escriba 127.0.0.1:8080 para este ordenador solo, o 0.0.0.0:8080 para todos los dispositivos de la red.
second-address-taken = No se puede servir nada en { $address }: { $why } Elija otro puerto, o ninguno: entonces lo elige el sistema.
second-no-chance = Este sistema no da azar, sin el cual la dirección podría adivinarse. No se sirve nada.
second-alone = Solo pueden leerlo los navegadores de este ordenador. Para otros dispositivos, diga --address 0.0.0.0:8080. Ctrl-C lo termina.
second-everybody = Quien tiene esta dirección puede leer el plan en esta red, sin cifrar; nadie puede cambiar nada. Ctrl-C lo termina.
second-again = Es la dirección de antes: lo que mostraba el plan vuelve por sí solo. --new-address crea otra.
second-ended = La segunda pantalla está cerrada.

app-second-follow = Seguir de nuevo
app-second-follow-help = Vuelve a lo que muestra la pantalla del facilitador.
app-second-away = Otra cláusula por un momento. Esc vuelve a seguir la pantalla del facilitador.
app-second-only = Esta pantalla solo muestra lo que muestra la del facilitador: aquí no se puede cambiar nada.
app-second-base = aquello con lo que compara la pantalla del facilitador
