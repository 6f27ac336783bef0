### What is said of trust: whether all hold the same text, and who stands behind it.

cli-group-trust = Confiar nele

## Which text

trust-value-which = ADOÇÃO
trust-value-words = PALAVRAS
trust-value-held = FICHEIRO-OU-PASTA
trust-help-which = Uma adoção pelo seu nome, ou uma revisão. Sem ela: a última adoção, senão o plano tal como está
trust-help-which-agreed = Uma adoção pelo seu nome, ou uma revisão. Sem ela: a última adoção
trust-help-check = Comparar com estas palavras, tal como se ouviram: "palavra palavra ..."
trust-help-held = O ficheiro de uma cláusula, um texto (Markdown) com as cláusulas sob os seus títulos, ou a pasta de um plano
trust-which-adoption = a adoção { $name }
trust-which-revision = a revisão { $revision }
trust-adoption-differs = A adoção { $name } nomeia outras palavras que não as da sua revisão: alguém mudou a etiqueta ou o histórico. Peça a cópia às outras partes e execute `plenary verify`.
trust-nothing-adopted = Ainda nada foi adotado. Nomeie uma revisão com que comparar, como HEAD.

## The word code

cli-code-about = Dizer um texto em doze palavras, para ler em voz alta e comparar
cli-code-usage =
    plenary code [ADOÇÃO | REVISÃO] [--json]
           plenary code [ADOÇÃO | REVISÃO] --check PALAVRAS
cli-code-more =
    Quem lê as mesmas doze palavras tem as mesmas palavras de cada cláusula. O
    lugar das cláusulas e o que delas foi relatado não contam. As palavras vêm de
    uma lista pública e fixa na língua do plano (inglês, francês, espanhol ou
    português, senão inglês). --check responde pelo código de saída e assinala uma
    palavra mal ouvida.
trust-code-of = { $count ->
    [one] Código para { $which }, uma cláusula:
   *[other] Código para { $which }, { $count } cláusulas:
}
trust-code-how = Leia as palavras em voz alta. Quem tem as mesmas palavras tem o mesmo texto.
trust-code-same = Sim: estas palavras dizem { $which }. Ambos têm o mesmo texto.
trust-code-count = { $count ->
    [one] É uma palavra; um código tem { $wanted }.
   *[other] São { $count } palavras; um código tem { $wanted }.
}
trust-code-unknown = { $count ->
    [one] Uma palavra não está na lista:
   *[other] { $count } palavras não estão na lista:
}
trust-code-nearest = palavra { $place }: «{ $heard }» – talvez { $instead }?
trust-code-none-near = palavra { $place }: «{ $heard }»
trust-code-misheard = Não: pelo menos uma palavra foi mal ouvida, pois estas não são o código de nenhum texto. Diferem assim das que dizem { $which }:
trust-code-other = Não: são as palavras de outro texto. Diferem assim das que dizem { $which }:
trust-code-ours = palavra { $place }: «{ $heard }», aqui é «{ $instead }»

## Is this what we agreed?

cli-agreed-about = Responder se um ficheiro ou uma pasta é o que foi acordado
cli-agreed-usage = plenary agreed FICHEIRO-OU-PASTA [ADOÇÃO | REVISÃO] [--json]
cli-agreed-more =
    Compara as palavras que alguém tem com as de uma adoção do plano daqui, ou do
    plano que -C nomeia. Onde diferem, são mostradas: o que foi acordado e não
    está, riscado; o que está e não foi acordado, inserido.
trust-agreed-yes = Sim: { $held } é o que foi acordado, palavra por palavra ({ $which }).
trust-agreed-yes-revision = Sim: { $held } lê-se como { $which }, palavra por palavra.
trust-agreed-no = { $count ->
    [one] Não: { $held } e { $which } diferem num lugar.
   *[other] Não: { $held } e { $which } diferem em { $count } lugares.
}
trust-held-missing = Foi acordada e não está.
trust-held-added = Está e não foi acordada.
trust-agreed-printed = O ficheiro é um texto: compararam-se os títulos e os textos, palavra por palavra, e nada mais.
trust-held-nothing = Em { $held } não se encontrou nenhum título que { $which } tenha. É preciso a pasta de um plano, o ficheiro de uma cláusula, ou um texto com as cláusulas sob os seus títulos.
trust-held-unread = Não é possível ler { $path }: { $why }
trust-clause-not-agreed = A cláusula { $clause } não existe: { $which } não a tem.
trust-other-plan = É outro plano: o seu identificador é «{ $held }», e aqui é «{ $agreed }».

## Keys

trust-value-key = CHAVE
trust-help-sign = Assinar o que se regista: com esta chave, senão com a das definições, senão com a do git
trust-help-no-sign = Não assinar, digam o que disserem as definições
trust-help-key = Uma chave pública: o ficheiro (.pub), ou a própria chave
trust-help-key-of = A organização cuja chave é, pelo seu identificador em plan.toml
trust-help-key-delegate = O delegado cuja chave pessoal é
trust-help-key-from = Desde quando assina; senão, logo
trust-help-key-until = Até quando; senão, para sempre
trust-help-key-known = Uma chave do plano: a sua impressão digital ou o começo dela, ou o ficheiro (.pub)
trust-help-key-end = Desde quando já não conta; senão, a partir de agora
cli-key-about = Com que chaves as partes assinam
cli-key-usage =
    plenary key [list] [--json]
           plenary key add ORGANIZAÇÃO CHAVE --party PARTE
           plenary key revoke CHAVE --party PARTE
cli-key-more =
    São chaves SSH, como as que se têm para um servidor ou numa chave física.
    Estão em plan.toml e, para o git, no ficheiro allowed_signers ao lado.
cli-key-add-about = Registar uma chave de uma organização
cli-key-add-usage = plenary key add ORGANIZAÇÃO CHAVE [--delegate NOME] [--from MOMENTO] [--until MOMENTO] --party PARTE
cli-key-add-more =
    Regista-a o secretariado, ou a própria parte num ato que assina. A primeira
    chave de uma parte é tida por boa: compare a sua impressão digital de viva
    voz. Qualquer outra tem de ser assinada pela parte ou pelo secretariado, ou
    `verify` não a conta. Registe primeiro a chave do secretariado: só pode trazer
    mais chaves para quem veio depois.
cli-key-revoke-about = Registar que uma chave já não conta
cli-key-revoke-usage = plenary key revoke CHAVE [--until MOMENTO] --party PARTE
cli-key-list-about = Enumerá-las
cli-key-list-usage = plenary key list [--at REVISÃO] [--json]
trust-key-list-none = O plano não nomeia nenhuma chave. Nada nele pode ser assinado de modo que os outros saibam de quem é a assinatura.
trust-key-added = Chave { $key } registada. Leia a impressão digital em voz alta, para que os outros saibam que é a certa.
trust-key-uncounted = Não está assinado, por isso «plenary verify» não o contará: é preciso uma assinatura de { $party }, ou do secretariado com uma chave que já lá estava. Desfaça-o com «plenary undo» e registe-o com --sign.
trust-key-ended = A chave { $key } já não conta.
trust-key-from = desde { $time }
trust-key-until = até { $time }
trust-key-unreadable = não é uma chave que assine
trust-key-private = «{ $key }» contém uma chave privada, que tem de ficar com o seu dono. Nomeie a pública que está ao lado, que acaba em .pub.
trust-key-kind = «{ $key }» é uma chave de um tipo que não é aceite. Faça uma com `ssh-keygen -t ed25519`.
trust-key-none = «{ $key }» não é uma chave: nem um ficheiro com uma chave pública, nem uma chave, nem a impressão digital de uma do plano.
trust-key-several = Várias chaves começam por «{ $key }». Dê mais da impressão digital; `plenary key list` mostra-as.
trust-no-signing-key = Nada foi registado: é para assinar, mas não se conhece nenhuma chave. Nomeie uma com --sign=CHAVE, ou em settings.toml: signing-key = "~/.ssh/id_ed25519". Ou registe sem assinar com --no-sign.
store-subject-key-add = Registar uma chave de { $name }
store-subject-key-end = Pôr fim a uma chave de { $name }
store-no-program = Isto precisa do programa { $name }, que é do OpenSSH e não está instalado. Nada mudou. Instale-o, ou registe sem assinar: com --no-sign, ou com sign = false em settings.toml.
trust-no-verifier = As assinaturas são verificadas pelo programa { $name }, que é do OpenSSH e não está instalado. Nada foi verificado. Instale-o e volte a perguntar; tudo o resto funciona sem ele.
store-not-signed = Nada foi registado: não foi possível assinar com a chave «{ $key }». A chave está lá, o agente tem-na (`ssh-add -l`), a chave física está ligada? Senão, registe sem assinar com --no-sign. O ssh-keygen diz: { $why }
trust-touch = Toque na chave de segurança: está à sua espera. Ctrl-C cancela.
trust-not-signed-off = A assinatura foi cancelada. Nada foi registado.
trust-not-signed-file = Nada foi registado: a chave «{ $key }» não está lá. Reponha o ficheiro ou indique outra chave: com --sign=CHAVE, ou signing-key em settings.toml. Senão, registe sem assinar com --no-sign.
trust-not-signed-secret = Nada foi registado: a frase secreta ou o PIN da chave «{ $key }» estava errado, ou não pôde ser pedido. Tente de novo; uma chave de segurança bloqueia-se ao fim de alguns PIN errados.
trust-not-signed-no-device = Nada foi registado: a chave de segurança de «{ $key }» não está ligada. Ligue-a e tente de novo. Senão, registe sem assinar com --no-sign.
trust-not-signed-device = Nada foi registado: a chave de segurança de «{ $key }» não assinou. Está ligada, e é a certa? Tente de novo e toque-lhe enquanto pisca.
store-key-unknown = Não há nenhuma chave { $key } no plano. `plenary key list` mostra-as.
store-key-known = A chave { $key } já está no plano.
store-key-of-others = Uma chave da parte { $party } é registada pelo secretariado (--party secretariat), ou por { $party } mesmo num ato assinado (--sign). Nada foi registado.
plan-key-of-nobody = Uma chave pertence à organização «{ $id }», que não está à mesa
plan-bad-key = Uma chave de «{ $id }» não é uma chave pública SSH que assine
plan-key-twice = A chave { $key } está aqui duas vezes

## Verifying

cli-verify-about = Dizer se o histórico está inteiro e quem responde por ele
cli-verify-usage = plenary verify [REVISÃO] [--strict] [--accept] [--json]
cli-verify-more =
    Tudo está lá e é o que o seu nome diz; cada assinatura é de uma chave da parte
    que o ato invoca, nesse lugar do histórico; só quem pode mudou as chaves; as
    posições foram tomadas sobre textos que existiram; o que uma parte mantém ou
    apresentou só ela ou o secretariado o mudou; as adoções nomeiam as palavras
    das suas revisões; e nada foi reescrito desde que este computador
    olhou. O código de saída é 1 se algo não se sustenta. O que não está assinado
    é nomeado e não é falta: é a palavra de alguém, não uma prova.
trust-help-verify-rev = Até esta revisão. Sem ela: até onde o plano está, o que é recordado
trust-help-strict = Responder que não também quando um ato não está assinado desde que o plano tem chaves, ou quando não tem nenhuma
trust-help-accept = Tomar o que lá está pelo novo começo, embora reescrito ou com outras primeiras chaves
trust-verify-holds = Tudo se sustenta.
trust-verify-whole = O histórico está inteiro. Nada nele está assinado: quem responde por ele é palavra de cada um, não uma prova.
trust-verify-part = O que há aqui do histórico está inteiro. Nada nele está assinado: quem responde por ele é palavra de cada um, não uma prova.
trust-verify-not = { $count ->
    [one] Uma coisa não se sustenta:
   *[other] { $count } coisas não se sustentam:
}
trust-verify-strict = { $count ->
    [one] Um ato não está assinado, desde que o plano tem chaves: { $changes }.
   *[other] { $count } atos não estão assinados, desde que o plano tem chaves: { $changes }.
}
trust-verify-strict-none = O plano não tinha chave com que assinar: nenhum ato está assinado.
trust-verify-party = { $signed } assinados por ela, { $recorded } assinados pelo secretariado por ela, { $unsigned } por provar
trust-behind-owner = assinado
trust-behind-secretariat = assinado pelo secretariado
trust-behind-nobody = por verificar
trust-verify-checked = { $changes ->
    [one] Foram vistos uma alteração e { $objects } objetos.
   *[other] Foram vistos { $changes } alterações e { $objects } objetos.
}
trust-verify-more-of-these = { $count ->
    [one] E mais um como estes.
   *[other] E mais { $count } como estes.
}
trust-not-remembered = Não foi possível recordar neste computador o que se viu. { $why }
trust-missing = { $count ->
    [one] Falta um objeto: { $object }. Traga-o de outra cópia do plano.
   *[other] Faltam { $count } objetos, o primeiro { $object }. Traga-os de outra cópia do plano.
}
trust-damaged = O objeto { $object } não é o que o seu nome diz: está danificado ou falsificado. Traga-o de outra cópia do plano.
trust-replaced = { $count ->
    [one] É dito ao git que mostre um objeto como outro (refs/replace). Aqui lê-se o que foi registado; outros programas mostram outra coisa. Retire-o com `git replace -d`.
   *[other] É dito ao git que mostre { $count } objetos como outros (refs/replace). Aqui lê-se o que foi registado; outros programas mostram outra coisa. Retire-os com `git replace -d`.
}
trust-grafted = É dito ao git outro passado que não o registado (info/grafts). Retire o ficheiro.
trust-cut = Esta cópia não tem o começo do histórico; o que veio antes não foi visto. `git fetch --unshallow` traz-o.
trust-rewritten = O histórico foi reescrito: o plano estava em { $change } quando este computador olhou pela última vez, e já não descende daí. Pergunte aos outros o que têm. Se todos concordarem, `plenary verify --accept` toma-o pelo novo começo.
trust-broken-signature = A assinatura não é deste ato: está danificada ou veio de outro lado.
trust-foreign-signature = A assinatura não é de uma chave SSH e não foi verificada.
trust-unknown-key = Está assinado pela chave { $key }, que nesse lugar não é de ninguém neste plano.
trust-key-out-of-time = Está assinado pela chave { $key } ({ $party }), que nesse lugar do histórico ainda não assinava ou já não, diga a data o que disser.
trust-other-partys-key = Diz ser de { $party } e está assinado por uma chave de { $other }.
trust-key-not-counted = A chave { $key } ({ $party }) foi mudada aqui por quem não pode: é precisa uma assinatura de { $party }, ou de um secretariado cuja chave já lá estava antes. Essa mudança não conta.
trust-first-key = Primeira chave de { $party }: { $key }. É tida por boa e recordada neste computador. Compare-a de viva voz.
trust-other-first-key = A primeira chave de { $party } é { $key }, e este computador viu antes outra. Pergunte de viva voz a { $party } qual é a certa.
trust-unsigned = Há uma chave ({ $party }), mas isto não está assinado.
trust-never-stood = Uma posição de { $party } sobre { $subject } está ligada a um texto que nunca existiu.
trust-altered = { $did } { $why }
trust-did-position-new = { $count ->
    [one] Foi registada uma posição de { $party } sobre { $subjects }.
   *[other] Foram registadas { $count } posições de { $party }: { $subjects }.
}
trust-did-position-other = { $count ->
    [one] A posição de { $party } sobre { $subjects } foi reescrita.
   *[other] Foram reescritas { $count } posições de { $party }: { $subjects }.
}
trust-did-position-gone = { $count ->
    [one] A posição de { $party } sobre { $subjects } foi apagada.
   *[other] Foram apagadas { $count } posições de { $party }: { $subjects }.
}
trust-did-amendment-new = { $count ->
    [one] A emenda { $subjects } foi apresentada ou retirada em nome de { $party }.
   *[other] Foram apresentadas ou retiradas { $count } emendas em nome de { $party }: { $subjects }.
}
trust-did-amendment-other = { $count ->
    [one] O que { $party } fez na emenda { $subjects } foi reescrito.
   *[other] O que { $party } fez em { $count } emendas foi reescrito: { $subjects }.
}
trust-did-amendment-gone = { $count ->
    [one] A emenda { $subjects } de { $party } foi removida.
   *[other] Foram removidas { $count } emendas de { $party }: { $subjects }.
}
trust-did-adoption-new = A adoção { $subjects } foi declarada, o que só { $party } faz.
trust-did-adoption-gone = A adoção { $subjects } foi revogada, o que só { $party } faz.
trust-why-other = O ato diz ser de { $other }.
trust-why-nobody = O ato não diz ser de ninguém.
trust-why-signed = Estava assinado, e este ato não é assinado nem por { $party } nem pelo secretariado.
trust-why-undone = Foi desfeito logo, sob a bandeira de { $other }.
trust-why-unsigned = O ato diz ser do secretariado e não está assinado.
trust-tag-gone = A etiqueta da adoção { $name } estava aqui quando este computador olhou pela última vez, e já não está. Traga-a de outra cópia do plano. Se todos concordarem, `plenary verify --accept` esquece-a.
trust-tag-moved = A etiqueta da adoção { $name } já não é a que este computador viu. Pergunte aos outros o que têm. Se todos concordarem, `plenary verify --accept` toma-a.
trust-adoption-is-not = { $count ->
    [one] A adoção { $name } nomeia outras palavras que não as da sua revisão, na cláusula { $clauses }.
   *[other] A adoção { $name } nomeia outras palavras que não as da sua revisão, em { $count } cláusulas: { $clauses }.
}
trust-adoption-changes = Uma adoção muda o texto que adota.
trust-signers-differ = O ficheiro allowed_signers nomeia outras chaves que não as de plan.toml. O git aceitaria assinaturas de outros. O próximo `plenary key` escreve-o de novo.

## On the screen

app-group-trust = Confiança
app-trust-code = Código de palavras
app-trust-code-help = Mostra doze palavras do que foi adotado por último, para ler em voz alta: quem tem as mesmas palavras tem o mesmo texto.
app-trust-verify = Verificar o histórico
app-trust-verify-help = Diz se o histórico está íntegro e quem responde pelas suas alterações.
app-trust-again = Verificar de novo
app-trust-again-help = Verifica outra vez, até ao estado atual do plano.
app-trust-leave = Voltar
app-trust-leave-help = Volta ao lugar de onde veio.
ui-stage-verifying = A verificar o histórico…
ui-trust-code-wait = As palavras estão a ser preparadas…
ui-trust-code-adopted = { $count ->
    [one] Código da adoção { $name }, uma cláusula
   *[other] Código da adoção { $name }, { $count } cláusulas
}
ui-trust-code-standing = { $count ->
    [one] Ainda nada foi adotado: código do plano tal como está, uma cláusula
   *[other] Ainda nada foi adotado: código do plano tal como está, { $count } cláusulas
}
ui-trust-verify-wait = Cada alteração e cada assinatura está a ser examinada. Pode sair entretanto e voltar.
ui-trust-verify-not = { $count ->
    [one] Uma coisa não se sustenta.
   *[other] { $count } coisas não se sustentam.
}
ui-trust-verify-earlier = O plano avançou desde então. { $key } verifica o que veio depois.
ui-trust-whole = O histórico está íntegro: tudo está lá e é o que o seu nome diz, e nada foi reescrito desde a última vez que este computador olhou.
ui-trust-whole-first = O histórico está íntegro: tudo está lá e é o que o seu nome diz. Este computador olhou pela primeira vez; a partir de agora dirá o que for reescrito.
ui-trust-signed = { $count ->
    [0] Nenhuma alteração está assinada pela sua parte
    [one] Uma alteração está assinada pela sua parte
   *[other] { $count } alterações estão assinadas pela sua parte
}
ui-trust-recorded = { $count ->
    [0] Nenhuma alteração foi registada e assinada pelo secretariado em nome de uma parte
    [one] Uma alteração foi registada e assinada pelo secretariado em nome da sua parte
   *[other] { $count } alterações foram registadas e assinadas pelo secretariado em nome da sua parte
}
ui-trust-unproved = { $count ->
    [0] Nenhuma alteração está por verificar
    [one] Uma alteração está por verificar: nenhuma assinatura prova de quem é
   *[other] { $count } alterações estão por verificar: nenhuma assinatura prova de quem são
}
ui-trust-unclaimed = { $count ->
    [one] Uma alteração não diz para quem foi feita
   *[other] { $count } alterações não dizem para quem foram feitas
}
