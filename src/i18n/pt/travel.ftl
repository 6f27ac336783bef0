### Um plano em viagem: levado para casa e trazido de volta.

travel-nothing-there = Não há nenhum plano em { $path }: nem um repositório nem um ficheiro terminado em .bundle. Nada foi alterado. Verifique se é a pen ou a pasta certa; «plenary take-home { $path }» leva este plano para lá.
travel-several-there =
    { $count ->
        [one] Há um plano aí: { $names }. Diga que é esse.
       *[other] Há { $count } planos aí: { $names }. Diga qual.
    }
travel-not-a-bundle = { $path } não é um pacote (bundle) do git, ou está danificado, como acontece quando uma pen é retirada cedo demais. Nada foi alterado. Peça que seja escrito outra vez com «plenary take-home».
travel-no-bundle = { $path } já lá está e não é um pacote (bundle). Ficou como está. Indique outro ficheiro.
travel-unbrought = { $path } contém alterações que não estão aqui. Nada foi escrito por cima. Traga-as primeiro com «plenary bring-back», ou indique outro ficheiro.
travel-prerequisite = Este pacote assenta na alteração { $change }, que não está aqui. Nada foi alterado. Traga primeiro o que veio antes, ou peça o plano inteiro: «plenary take-home FICHEIRO.bundle» sem --new nem --since.
travel-filtered = Em { $place } foram deixadas de fora partes do plano de propósito; por isso não se pode trazê-lo de lá. Nada foi alterado. Peça uma cópia inteira.
travel-incomplete = O que { $place } anuncia não está lá por inteiro: falta uma parte ou está danificada, porque a cópia foi cortada ou a pen retirada. Nada foi alterado. Peça a quem o trouxe que leve o plano para lá outra vez.
travel-unsound = O que chegou não é como o git o guarda: o objeto { $object } está errado ({ $why }). Nada disso foi integrado. Pergunte a quem enviou de onde vem, e peça uma cópia nova.
travel-worked-on = Alguém trabalha no plano em { $path }, e ele mudaria debaixo das suas mãos. Nada foi alterado. Leve antes o plano para uma pasta vazia ou uma pen; ou abra o plano ali e traga este daqui.
travel-in-the-way = Há outra coisa em { $path }. Nada foi alterado. Indique outra pasta.
travel-cut-short = O histórico desta cópia foi encurtado, e por isso não se pode dar por inteiro a mais ninguém. Nada foi alterado. Complete-o com «git fetch --unshallow» e tente de novo.
travel-no-git = Não há programa git neste computador, e é preciso um para chegar a um servidor. Nada foi alterado. Instale o git (https://git-scm.com), ou use uma pen ou um pacote, que não precisam dele.
travel-called-off = Parado pelo caminho. Aqui nada foi alterado, e { $place } tem tudo o que ia a caminho ou nada disso.
travel-vanished = { $place } já não está lá: a pen foi retirada ou a pasta partilhada desapareceu. Aqui nada foi alterado. Verifique se está ligada e faça-o mais uma vez: o que já lá está não é levado duas vezes.
travel-full = Já não há espaço em { $place }. Nada foi alterado lá. Liberte espaço, ou leve o plano para outro lugar.
travel-several-branches = { $place } tem várias linhas de trabalho, e nenhuma se chama como a sua nem é a primeira: { $names }. Nada foi alterado. Pergunte a quem o mantém qual delas é o plano; «git symbolic-ref HEAD refs/heads/NOME» di-lo lá de uma vez por todas.
travel-shallow-there = O histórico em { $place } foi encurtado lá, pelo que o plano não pode ser trazido de volta desse lugar. Nada foi alterado. Peça a quem o mantém que vá buscar o resto com «git fetch --unshallow», ou um pacote do plano inteiro.
travel-others-there = O repositório em { $place } pertence a outro utilizador desse computador, e o git não o serve lá. Nada foi alterado. Peça a quem o mantém que o dê ao seu utilizador, ou que diga lá uma vez: «git config --global --add safe.directory PASTA».
travel-no-branch = { $place } não tem nenhum ramo que possa ser o deste plano. Nada foi alterado. Se ainda ninguém levou o plano para lá, faça-o com «plenary take-home».
travel-stranger = O que está em { $place } é outro plano, ou foi começado de novo: não tem nenhuma alteração em comum com este. Nada foi alterado. Verifique se é o lugar certo.
travel-rejected = Outros levaram entretanto algo para { $place }. Nada foi alterado lá. Traga-o primeiro com «plenary bring-back» e leve depois o plano outra vez.
travel-not-let-in = { $place } não o deixa entrar: a frase-passe, a palavra-passe ou a chave não está certa, ou não tem direito a isso. Nada foi alterado. Tente de novo; pergunte a quem mantém o lugar se a sua chave é lá conhecida.
travel-other-host = { $place } não é o computador que se conhecia por esse nome, ou nunca foi visto antes. Nada foi alterado. Peça a impressão digital a quem o mantém, ligue-se uma vez com «ssh» e compare.
travel-unreachable = Não se consegue chegar a { $place }. Nada foi alterado aqui. Verifique a rede e o nome, e tente de novo.
travel-none-there = Não há nenhum repositório em { $place }. Nada foi alterado. Verifique como se escreve o lugar; «plenary hub PASTA» cria lá um.
travel-protocol = { $place } indica um caminho que não se segue, porque podia arrancar outros programas. Nada foi alterado. Use uma pasta, um pacote, ou um servidor por ssh ou https.
travel-rewritten = { $place } já não tem o que tinha: estava em { $seen } quando foi visto pela última vez, e { $now } não continua a partir daí. Alguém retirou alterações de lá, ou é outra pen ou uma cópia mais antiga. Nada foi seguido e nada foi alterado. Pergunte a quem o mantém; se for mesmo assim que se quer, diga --rewritten.
travel-refused = { $place } recusa o plano: { $why }. Nada foi alterado lá. Pergunte a quem o mantém.
travel-program = O git não conseguiu fazê-lo em { $place }: { $why }. Nada foi alterado.

## O que foi levado

travel-taken =
    { $count ->
        [one] Levada para { $place }: uma alteração que não tinha.
       *[other] Levadas para { $place }: { $count } alterações que não tinha.
    }
travel-taken-nothing = { $place } já tem tudo.
travel-taken-partial = Este pacote assenta no que o outro lado tem. Quem ainda não tem nada precisa de um inteiro.
travel-taken-ahead = { $place } tem alterações que não estão aqui. Traga-as com «plenary bring-back».
travel-taken-kept = { $place } usa estes nomes para outra coisa e manteve-os: { $names }
travel-hub-made = Há um ponto de encontro em { $path }. Cada mesa leva para lá o plano com «plenary take-home» e segue-o com «plenary watch».

## O que chegou

travel-nothing-new = Nada de novo em { $place }.
travel-look-from =
    { $count ->
        [one] Uma alteração de { $place }, registada por { $sender }:
       *[other] { $count } alterações de { $place }, registadas por último por { $sender }:
    }
travel-look-signatures-hold = As assinaturas sustentam-se: { $signed } da própria parte, { $recorded } do secretariado por ela, { $unverified } sem prova
travel-look-signatures-not =
    { $count ->
        [one] Uma coisa não se sustenta; { $signed } atos assinados pela parte, { $recorded } pelo secretariado por ela, { $unverified } sem prova:
       *[other] { $count } coisas não se sustentam; { $signed } atos assinados pela parte, { $recorded } pelo secretariado por ela, { $unverified } sem prova:
    }
travel-look-signatures-unknown = As assinaturas não foram olhadas. { $why }
travel-look-by =
    { $count ->
        [one] { $party }: uma alteração
       *[other] { $party }: { $count } alterações
    }
travel-look-nobody = Sem atribuição
travel-look-clauses =
    { $count ->
        [one] Uma cláusula:
       *[other] { $count } cláusulas:
    }
travel-look-amendments =
    { $count ->
        [one] Uma emenda nova:
       *[other] { $count } emendas novas:
    }
travel-look-positions =
    { $count ->
        [one] Uma posição nova:
       *[other] { $count } posições novas:
    }
travel-look-sessions =
    { $count ->
        [one] Uma sessão:
       *[other] { $count } sessões:
    }
travel-look-adoptions =
    { $count ->
        [one] Uma adoção ou etapa nova:
       *[other] { $count } adoções e etapas novas:
    }
travel-next-onward = Nada foi alterado aqui. «plenary bring-back { $place }» integra-o: continua de onde o plano está.
travel-next-both = Nada foi alterado aqui. «plenary bring-back { $place }» junta-o ao que se fez aqui desde então.
travel-joined-onward = Integrado a partir de { $place }.
travel-joined-merged = Junto com o que se fez aqui desde então.
travel-tags-collided =
    { $count ->
        [one] Já há aqui uma adoção ou etapa com este nome que designa outra coisa; fica como está: { $names }
       *[other] Já há aqui { $count } adoções ou etapas com estes nomes que designam outra coisa; ficam como estão: { $names }
    }

## Lugares

travel-no-places = Este plano ainda não viajou, e não há nenhuma pen ligada. Diga para onde: uma pasta, um ficheiro terminado em .bundle, ou um servidor como hub.example.org:plan.git.
travel-places = Onde este plano esteve, o último lugar primeiro:
travel-sticks = Pens ligadas:

## O ponto de encontro de uma sala

travel-watching = A seguir { $place }. Ctrl-C termina.
travel-watch-no-place = Diga que lugar seguir: ainda não se conhece nenhum.
travel-watch-ended = { $place } deixou de ser seguido.
travel-hub-away = { $why } Tenta-se de novo, uma e outra vez; o trabalho aqui continua.
travel-hub-back = { $place } está de volta.
travel-brought =
    { $count ->
        [one] uma alteração, registada por { $sender }
       *[other] { $count } alterações, registadas por último por { $sender }
    }

## Na linha de comandos

cli-value-place = LUGAR
cli-help-place = Uma pasta ou pen, um ficheiro terminado em .bundle, ou um servidor; sem ele, mostram-se os conhecidos
cli-help-take-new = De um pacote: só o que este lugar ainda não recebeu
cli-help-take-since = De um pacote: só o que veio depois desta revisão, que o outro lado tem
cli-help-rewritten = Seguir mesmo assim um lugar que retirou alterações
cli-help-look = Dizer apenas o que chegou; nada é integrado
cli-help-into = Fazer uma primeira cópia nesta pasta nova ou vazia
cli-help-hub = Onde criá-lo; uma pasta nova ou vazia
cli-help-every = Quantos segundos esperar entre duas visitas; 5 se não se disser
cli-take-part = Só um pacote pode conter uma parte. Qualquer outro lugar diz ele próprio o que tem: omita --new e --since.
cli-take-home-about = Levar o plano: numa pen, num pacote ou para um servidor
cli-take-home-usage = plenary take-home [LUGAR] [--new | --since REVISÃO]
cli-take-home-more =
    Uma pasta vazia torna-se uma cópia do repositório do plano; se não está
    vazia, a cópia fica dentro dela com o nome do plano. Um ficheiro terminado
    em .bundle contém o plano de uma só peça, para enviar por correio; o git
    também o clona. As adoções viajam com ele. A um servidor chega-se com o seu
    próprio programa git e as suas chaves:
      plenary take-home /media/pen
      plenary take-home plan.bundle
      plenary take-home hub.example.org:plan.git
cli-bring-back-about = Trazer de volta o que foi do plano noutro lugar
cli-bring-back-usage = plenary bring-back [LUGAR] [--look | --into PASTA]
cli-bring-back-more =
    O que se recebe é verificado antes de alguma coisa o nomear, e depois
    contado: quem envia, para quem se fizeram as alterações, que cláusulas,
    emendas, posições e adoções. Com --look nada mais se faz. Um lugar que
    retirou o que tinha nunca é seguido em silêncio.
cli-hub-about = Criar o ponto de encontro de uma sala, para várias mesas
cli-hub-usage = plenary hub PASTA
cli-hub-more =
    Numa pasta partilhada onde todos possam escrever, ou num servidor a que
    todos cheguem por ssh. Ninguém pode retirar de lá o que foi levado.
cli-watch-about = Seguir um ponto de encontro a cada poucos segundos
cli-watch-usage = plenary watch [LUGAR] [--every SEGUNDOS]
cli-watch-more =
    Sem lugar, o último usado. Uma linha diz quem trouxe o quê. De um ponto de
    encontro que desaparece avisa-se uma vez; o trabalho continua, e é levado
    quando ele volta.
