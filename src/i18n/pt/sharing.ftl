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
app-sharing-again = Fazer entrar de novo
app-sharing-again-help = Faz entrar de novo o que já tinha vindo aqui e foi anulado depois.
app-sharing-again-title = Já tinha vindo
app-sharing-stays-out = Fica de fora
app-sharing-again-hint = a fá-lo entrar de novo antes de reunir o resto.
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
app-sharing-there = O que vem de { $place } está aqui. No plano, { $back } mostra-o; ainda nada foi fundido.
app-sharing-came = O que resultou
app-sharing-ours = o nosso próprio texto
app-sharing-then = O plano como está em { $place }, só para ler. { $track } compara-o com o seu, Esc para voltar.
app-sharing-collides =
    { $count ->
        [0] Nada colide com o que foi feito aqui.
        [one] Colide um lugar; a emenda é apresentada com a fusão:
       *[other] Colidem { $count } lugares; as emendas são apresentadas com a fusão:
    }
app-sharing-next-both = Aqui ainda nada foi alterado. A fusão junta-o ao que foi feito aqui desde então.
app-sharing-next-onward = Aqui ainda nada foi alterado. Continua de onde o plano está.

## Pelo caminho

app-sharing-to = A caminho de { $place }
app-sharing-from = De { $place }
app-going-asking = A perguntar o que há lá…
app-going-packing =
    { $all ->
        [0] A juntar o que falta…
       *[other] A juntar o que falta: { $done } de { $all } peças
    }
app-going-sending =
    { $all ->
        [0] A enviar: { $amount }
       *[other] A enviar: { $done } de { $all } peças, { $amount }
    }
app-going-receiving =
    { $all ->
        [0] A receber: { $amount }
       *[other] A receber: { $done } de { $all } peças, { $amount }
    }
app-going-checking =
    { $all ->
        [0] A examinar o que chegou…
       *[other] A examinar o que chegou: { $done } de { $all } peças
    }
app-going-off = A parar…
app-amount-kilo = { $count } kB
app-amount-mega = { $count } MB
app-sharing-keys = Esc interrompe-o. Enter continua a trabalhar enquanto viaja; { $home } ou { $back } mostra-o de novo.
app-sharing-busy = O plano ainda vai a caminho: { $place }.
app-sharing-asks = { $place } pergunta
app-sharing-secret = O que se escreve não é mostrado nem fica guardado em lado nenhum. Enter envia, Esc interrompe a viagem.
app-sharing-word = Enter envia, Esc interrompe a viagem.
app-sharing-waits = { $place } pergunta alguma coisa. No plano, { $home } ou { $back } mostra-o.
app-sharing-note = { $place }: { $question }
app-sharing-host-title = É o computador certo?
app-sharing-host = { $host } nunca foi visto antes. Peça a sua impressão digital a quem o mantém e compare-a até à última letra com esta: { $print }
app-sharing-host-no = Não ligar
app-sharing-host-yes = É a mesma: ligar
app-sharing-no = Não
app-sharing-yes = Sim
app-signing-title = A sua chave de segurança
app-signing-touch = Toque na sua chave de segurança: está à sua espera.
app-signing-keys = Esc cancela: nada é então registado.
app-signing-asks = A sua chave pergunta
app-signing-secret = O que se escreve não é mostrado nem fica guardado em lado nenhum. Enter envia, Esc cancela: nada é então registado.
app-signing-waits = A sua chave pede a frase secreta ou o PIN. Feche o que está aberto para o escrever.
app-sharing-rewritten-title = Já não tem o que tinha
app-sharing-rewritten = { $place } estava em { $seen } quando foi visto pela última vez, e { $now } não continua a partir daí. Alguém retirou alterações de lá, ou é outra pen ou uma cópia mais antiga. Nada foi seguido e nada foi alterado. Pergunte a quem o mantém antes de continuar.
app-sharing-rewritten-no = Deixar
app-sharing-rewritten-yes = É mesmo assim que se quer: continuar

## O ponto de encontro que se segue

app-follow = Seguir um ponto de encontro
app-follow-help = Segue um ponto de encontro: a cada poucos segundos entra o que outros trouxeram e leva-se o que há de novo aqui. Mais uma vez termina-o.
app-sharing-hub = Que ponto de encontro?
app-following = Segue-se { $place }: o que outros levam entra a cada poucos segundos, e o que há de novo aqui é levado para lá.
app-following-brought =
    { $count ->
        [one] { $sender } trouxe uma alteração de { $parties }: { $clauses }
       *[other] { $sender } trouxe { $count } alterações de { $parties }: { $clauses }
    }
app-following-nobody = { $place } só deixa entrar com uma frase-passe ou uma palavra-passe, e enquanto é seguido não se pode perguntar a cada poucos segundos. Já não é seguido. Confie a chave a um agente (ssh-add) e siga-o de novo.
app-following-rewritten = { $place } já não tem o que tinha: estava em { $seen } quando foi visto pela última vez, e { $now } não continua a partir daí. Nada foi seguido nem alterado, e já não é seguido. { $key } pergunta o que será feito.
