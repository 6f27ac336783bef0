### The plan taken home and brought back, on the screen.

app-group-sharing = Partilhar
app-take-home = Levar
app-take-home-help = Leva o plano: para uma pen, uma pasta, um ficheiro .bundle ou um servidor.
app-bring-back = Trazer de volta
app-bring-back-help = Vai buscar o que foi feito do plano noutro lugar e mostra-o antes de fundir seja o que for.
app-sharing-merge = Fundir
app-sharing-merge-help = Recebe o que chegou; onde colide, o que está aqui fica e a outra redação é apresentada como emenda.
app-sharing-read = Ler primeiro
app-sharing-read-help = Mostra o plano como o outro lado o tem, comparado com o seu; Esc para voltar.
app-sharing-leave = Deixar
app-sharing-leave-help = Deixa o que chegou; nada é alterado.
app-sharing-where = Para onde?
app-sharing-whence = De onde?
app-sharing-hint = Uma pasta ou pen, um ficheiro .bundle ou um servidor como hub.example.org:plan.git. Tab completa uma pasta, ~ é a sua.
app-sharing-stick = pen USB
app-sharing-another = Outro lugar…
app-sharing-taking = O plano vai a caminho de { $place }…
app-sharing-fetching = A ver o que há em { $place }…
app-sharing-merging = A receber o que vem de { $place }…
app-sharing-there = O que vem de { $place } está aqui. No plano, B mostra-o; ainda nada foi fundido.
app-sharing-came = O que resultou
app-sharing-ours = o nosso próprio texto
app-sharing-then = O plano como está em { $place }, só para ler. t compara-o com o seu, Esc para voltar.
app-sharing-collides =
    { $count ->
        [0] Nada colide com o que foi feito aqui.
        [one] Colide um lugar; a emenda é apresentada com a fusão:
       *[other] Colidem { $count } lugares; as emendas são apresentadas com a fusão:
    }
app-sharing-next-both = Aqui ainda nada foi alterado. A fusão junta-o ao que foi feito aqui desde então.
app-sharing-next-onward = Aqui ainda nada foi alterado. Continua de onde o plano está.
app-sharing-asks-home = { $place } pede uma frase-passe ou uma palavra-passe, ou nunca foi visto antes, e a isso não se pode responder neste ecrã. Nada foi alterado. Vá lá uma vez pela linha de comandos: «plenary take-home { $place }».
app-sharing-asks-back = { $place } pede uma frase-passe ou uma palavra-passe, ou nunca foi visto antes, e a isso não se pode responder neste ecrã. Nada foi alterado. Vá lá uma vez pela linha de comandos: «plenary bring-back { $place } --look».
