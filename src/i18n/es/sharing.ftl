### The plan taken home and brought back, on the screen.

app-group-sharing = Compartir
app-take-home = Llevar
app-take-home-help = Se lleva el plan: a una memoria, una carpeta, un archivo .bundle o un servidor.
app-bring-back = Traer de vuelta
app-bring-back-help = Busca lo que fue del plan en otro lugar y lo muestra antes de fusionar nada.
app-sharing-merge = Fusionar
app-sharing-merge-help = Incorpora lo que llegó; donde choca, lo de aquí permanece y la otra redacción se presenta como enmienda.
app-sharing-read = Leer antes
app-sharing-read-help = Muestra el plan como lo tiene el otro lado, comparado con el suyo; Esc para volver.
app-sharing-leave = Dejar
app-sharing-leave-help = Deja lo que llegó; nada cambia.
app-sharing-where = ¿Adónde?
app-sharing-whence = ¿De dónde?
app-sharing-hint = Una carpeta o memoria, un archivo .bundle o un servidor como hub.example.org:plan.git. Tab completa una carpeta, ~ es la suya.
app-sharing-stick = memoria
app-sharing-another = Otro lugar…
app-sharing-taking = El plan va camino de { $place }…
app-sharing-fetching = Se mira lo que hay en { $place }…
app-sharing-merging = Se incorpora lo que viene de { $place }…
app-sharing-there = Lo que viene de { $place } está aquí. En el plan, B lo muestra; aún no se ha fusionado nada.
app-sharing-came = Lo que resultó
app-sharing-ours = nuestro propio texto
app-sharing-then = El plan como está en { $place }, solo para leer. t lo compara con el suyo, Esc para volver.
app-sharing-collides =
    { $count ->
        [0] Nada choca con lo que se hizo aquí.
        [one] Choca un lugar; la enmienda se presenta con la fusión:
       *[other] Chocan { $count } lugares; las enmiendas se presentan con la fusión:
    }
app-sharing-next-both = Aquí aún no ha cambiado nada. La fusión lo reúne con lo que se hizo aquí desde entonces.
app-sharing-next-onward = Aquí aún no ha cambiado nada. Continúa donde está el plan.
app-sharing-asks-home = { $place } pide una frase de paso o una contraseña, o es la primera vez que se le ve, y eso no puede responderse en esta pantalla. No se cambió nada. Vaya una vez por la línea de comandos: «plenary take-home { $place }».
app-sharing-asks-back = { $place } pide una frase de paso o una contraseña, o es la primera vez que se le ve, y eso no puede responderse en esta pantalla. No se cambió nada. Vaya una vez por la línea de comandos: «plenary bring-back { $place } --look».
