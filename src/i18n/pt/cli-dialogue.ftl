### O que a sala `cli` diz do diálogo: emendas, posições, sessões, martelo.

## Valores

cli-value-amendment = EMENDA
cli-value-subject = OBJETO
cli-value-stance = POSIÇÃO
cli-value-date = DATA
cli-value-clauses = CLÁUSULAS
cli-value-present = QUEM

## Ajuda sobre os argumentos

cli-help-amendment = Uma emenda, pelo seu número, por exemplo D.3, ou pelo seu id
cli-help-table-value = As palavras propostas; um valor vazio propõe esvaziar o campo
cli-help-amends = Propor outras palavras para esta emenda: uma subemenda
cli-help-table-of = Com --amends, de uma cláusula nova: este campo, e não o texto
cli-help-table-add = Propor uma cláusula nova deste tipo, com --title
cli-help-table-remove = Propor que se suprima esta cláusula
cli-help-table-move = Propor que esta cláusula passe para outro lugar
cli-help-table-title = O título da cláusula nova
cli-help-table-id = O id da cláusula nova. Senão, tirado do título
cli-help-amendments-all = Também as decididas, retiradas ou remetidas
cli-help-amendments-party = Só as desta voz; pode repetir-se
cli-help-overlay = Mostrar esta cláusula com todas as propostas pendentes no seu texto
cli-help-dry-run = Dizer só o que se seguiria; nada é registado
cli-help-uncontested = Todas as pendentes a que ninguém se opõe e que não colidem com outra
cli-help-of = Só as desta voz
cli-help-subject = Uma cláusula, por id ou número, ou uma emenda
cli-help-stance = agree, agree-ad-referendum, agree-with-reservation, object, abstain; none retira-a
cli-help-statement = O que foi dito com ela
cli-help-no-objection = Ninguém se opôs: aceitam todas as partes presentes que não se pronunciaram sobre este texto
cli-help-open = O que continua em aberto, e para quem
cli-help-nearest = As cláusulas a que só falta uma parte
cli-help-session-name = Como se chama; ou o nome ou o id de uma preparada
cli-help-session-place = Onde se realiza
cli-help-session-date = O dia, por exemplo 2003-10-14. Senão, hoje
cli-help-session-chair = Quem a preside
cli-help-session-agenda = As cláusulas a examinar, por ordem, separadas por vírgulas. Senão, todas
cli-help-session-present = Quem está: VOZ[:ORGANIZAÇÃO[:NOME,NOME]]; pode repetir-se
cli-help-session-prepare = Só prepará-la; abre-se mais tarde
cli-help-session-gone = Estes saem
cli-help-session-all = Examina-se tudo
cli-help-session-id = A sessão, pelo seu id ou nome. Senão, a que está aberta
cli-help-gavel-name = O nome da adoção, por exemplo plano-2003; é posta uma etiqueta com esse nome
cli-help-gavel-clause = Só esta cláusula e as que estão sob ela; pode repetir-se
cli-help-gavel-dry-run = Dizer só o que ainda falta
cli-help-overrule = A presidência adota embora falte acordo, por esta razão
cli-help-rescind = Tornar sem efeito esta adoção; --reason diz porquê
cli-help-record-session = A sessão, pelo seu id ou nome
cli-help-record-language = A língua da ata: en, fr, es, pt. Senão, a do plano

## Comandos

cli-table-about = Apresentar uma emenda
cli-table-usage =
    plenary table CLÁUSULA CAMPO (VALOR | --stdin) --party PARTE
           plenary table --amends EMENDA [--of CAMPO] (VALOR | --stdin) --party PARTE
           plenary table --add TIPO --title TEXTO [TEXTO | --stdin] [LUGAR] --party PARTE
           plenary table --move CLÁUSULA LUGAR --party PARTE
           plenary table --remove CLÁUSULA --party PARTE
cli-table-more =
    O texto do plano fica como está até a emenda ser adotada. Numa sessão a emenda
    recebe logo o seu número (D.1, D.2, ...); senão, quando o secretariado a recebe.
    LUGAR é --parent ou --top, e --after ou --first.
    Um valor que começa por um traço vai depois de `--`.
cli-amendments-about = As emendas apresentadas, ou uma delas
cli-amendments-usage =
    plenary amendments [--clause CLÁUSULA]... [--party PARTE]... [--all] [--json]
           plenary amendments EMENDA [--json]
           plenary amendments --overlay CLÁUSULA [--party PARTE]... [--json]
cli-amendments-more =
    As palavras propostas vão na cor da sua parte, depois da sua letra e do número
    da emenda; sem cores, {"{"}+W D.3:acrescentadas+{"}"} e [-E D.5:suprimidas-].
    Onde as propostas colidem vêm primeiro as palavras em vigor
    entre [parênteses retos] e depois cada proposta como variante.
cli-receive-about = Numerar as emendas que ainda não têm número
cli-receive-usage = plenary receive [EMENDA]... --party PARTE
cli-receive-more =
    Todas as que não o têm, pela ordem em que foram apresentadas, salvo se algumas
    forem nomeadas. De duas com o mesmo número, a posterior recebe um novo.
cli-second-about = Apoiar uma emenda
cli-second-usage = plenary second EMENDA --party PARTE
cli-adopt-about = Adotar uma emenda, com tudo o que se segue
cli-adopt-usage =
    plenary adopt EMENDA [--overrule TEXTO] [--dry-run [--json]] --party PARTE
           plenary adopt --uncontested [--of PARTE] [--dry-run [--json]] --party PARTE
cli-adopt-more =
    Com --dry-run diz o que se seguiria: o texto resultante, que emendas ficam
    prejudicadas, quais ficam como estão ou se fundem, que posições caducam. --party
    diz quem a declara adotada; as palavras continuam a ser de quem as propôs.
    `plenary undo` anula tudo. Com --uncontested cada uma é um ato próprio, com o
    seu ACK.
cli-reject-about = Decidir que uma emenda não é adotada
cli-reject-usage =
    plenary reject EMENDA --party PARTE
           plenary reject --uncontested [--of PARTE] --party PARTE
cli-withdraw-about = Retirar uma emenda
cli-withdraw-usage = plenary withdraw EMENDA --party PARTE
cli-withdraw-more = Só a retira a parte que a apresentou. Outra pode então retomá-la.
cli-take-up-about = Retomar uma emenda retirada ou remetida
cli-take-up-usage = plenary take-up EMENDA --party PARTE
cli-refer-about = Remeter uma emenda a outros
cli-refer-usage = plenary refer EMENDA --reason TEXTO --party PARTE
cli-refer-more = --reason diz a quem, por exemplo a um grupo de redação, e porquê.
cli-fall-about = Registar que uma emenda ficou prejudicada
cli-fall-usage = plenary fall EMENDA --party PARTE
cli-fall-more = As emendas que perdem as suas palavras com a adoção de outra ficam prejudicadas com ela.
cli-position-about = O que as partes sustentam, ou registar uma posição
cli-position-usage =
    plenary position OBJETO [--party PARTE] [--json]
           plenary position OBJETO (POSIÇÃO | none) --party PARTE [--statement TEXTO]
           plenary position OBJETO --no-objection --party PARTE
cli-position-more =
    Uma posição vale para as palavras exatas sobre as quais foi tomada. Quando mudam
    caduca, e mostram-se as palavras mudadas desde então; volta a valer quando elas
    voltam. --no-objection abrange as partes presentes na sessão aberta.
cli-consensus-about = Quem concorda com o quê, e o que continua em aberto
cli-consensus-usage = plenary consensus [CLÁUSULA] [--open | --nearest] [--json]
cli-consensus-more =
    Uma coluna por cada parte: + de acordo, ~ de acordo ad referendum, * de acordo
    com reserva, o abstenção, x objeção, ? caducada (as palavras mudaram), ponto: não
    se pronunciou. Com uma cláusula: ela e as que estão sob ela. Se o plano tem
    chaves: ■ assinado pela parte, □ assinado por ela pelo secretariado, - por
    verificar. ≈ diz onde os números mudaram desde então; as posições mantêm-se.
cli-progress-about = Quantos parênteses retos continuam abertos, ao longo do tempo
cli-progress-usage = plenary progress [--json]
cli-progress-more =
    Os parênteses retos abertos são as emendas por decidir e os [parênteses retos]
    escritos em títulos e textos. Ao longo do tempo: uma linha por cada dia em que
    algo mudou.
cli-session-about = As sessões: lista, abertura, encerramento, presenças
cli-session-usage =
    plenary session [--json]
           plenary session COMANDO [OPÇÕES]
cli-session-more =
    Enquanto uma sessão está aberta, cada alteração leva o seu nome, e as emendas
    recebem o seu número ao serem apresentadas. `plenary session COMANDO --help` diz
    mais.
cli-session-open-about = Abrir uma sessão
cli-session-open-usage = plenary session open NOME --party PARTE [--present QUEM]... [OPÇÕES]
cli-session-open-more = QUEM escreve-se workers, workers:unions ou "workers:unions:Awa Traoré,Paul Diop".
cli-session-present-about = Registar quem chega ou sai
cli-session-present-usage = plenary session present QUEM... [--gone] --party PARTE
cli-session-present-more = QUEM escreve-se workers, workers:unions ou "workers:unions:Awa Traoré,Paul Diop".
cli-session-agenda-about = Alterar a ordem do dia
cli-session-agenda-usage = plenary session agenda (CLÁUSULA... | --all) --party PARTE
cli-session-park-about = Adiar uma cláusula para mais tarde
cli-session-park-usage = plenary session park CLÁUSULA [--reason TEXTO] --party PARTE
cli-session-unpark-about = Retomar uma cláusula que fora adiada
cli-session-unpark-usage = plenary session unpark CLÁUSULA --party PARTE
cli-session-close-about = Encerrar uma sessão
cli-session-close-usage = plenary session close [ID] --party PARTE
cli-session-show-about = Mostrar uma sessão
cli-session-show-usage = plenary session show [ID] [--json]
cli-gavel-about = Adotar o plano ou uma parte dele
cli-gavel-usage =
    plenary gavel NOME [--clause CLÁUSULA]... [--overrule TEXTO] --party PARTE [--json]
           plenary gavel --dry-run [--clause CLÁUSULA]... [--json]
           plenary gavel --rescind NOME --reason TEXTO --party PARTE
cli-gavel-more =
    Enquanto faltar um acordo requerido a resposta é não, com o que falta e de quem,
    e o código de saída é 1. A presidência declara e o secretariado regista: --by diz
    quem bate o martelo. A adoção é uma alteração do histórico e a nova referência do que
    adota; o resto conserva as suas marcas. `plenary undo` revoga a adoção que acaba
    de ser declarada.
cli-record-about = A ata de uma sessão, em Markdown ou JSON
cli-record-usage = plenary record SESSÃO [--language LÍNGUA] [--json]
cli-record-more = Para a guardar: plenary record 2003-10-14 > ata.md

## Onde se aplica uma emenda

cli-amendment-does = { $verb }: { $place }
cli-place-field = { $clause } · { $field }
cli-place-add = «{ $title }», { $place }
cli-place-move = { $clause }, { $place }
cli-place-sub = { $clause } · em { $amendment }
cli-place-after = depois de { $clause }
cli-place-under = a primeira sob { $clause }
cli-place-under-proposed = sob «{ $title }», proposta em { $amendment }
cli-place-top = no início de tudo

## Respostas sobre as emendas

cli-alternative = Alt { $number }
cli-amendments-none = Não há nenhuma emenda pendente.
cli-amendment-gone = já não estão as palavras sobre as quais foi redigida
cli-amendment-met = o plano já o diz
cli-amendment-reason = Motivo
cli-amendment-before = Redigida sobre
cli-amendment-clause = A cláusula
cli-amendment-tracked = Proposto
cli-amendment-result = Se for adotada
cli-amendment-subs = Subemendas
cli-amendment-life = O que aconteceu
cli-because = por causa de { $amendment }
cli-nobody-known = Não se sabe quem
cli-its-id = O seu id é { $id }.
cli-tabled-unnumbered = Não tem número até o secretariado a receber. O seu id é { $id }.
cli-received = { $amendment }: { $id }
cli-amendment-now = { $amendment }: { $state }
cli-follows-joint = Decididas em conjunto:
cli-follows-unheard = A submeter antes:
cli-follows-held = Posições a seu respeito:
cli-follows-falls = Ficam prejudicadas:
cli-follows-carried = Ficam como estão:
cli-follows-merged = Fundem-se palavra a palavra:
cli-follows-stale = Posições que caducam:
cli-pending = { $count ->
    [one] { $count } emenda
   *[other] { $count } emendas
}
cli-show-pending = { $count ->
    [one] Emenda pendente: { $amendments }
   *[other] Emendas pendentes: { $amendments }
}
cli-uncontested-none = Nenhuma emenda pendente é incontestada.

## Respostas sobre as posições e o consenso

cli-position-missing = não se pronunciou
cli-position-stale = { $stance }, caducada: as palavras mudaram desde então
cli-consensus-whose = { $consensus }: { $parties }
cli-consensus-none = Nenhuma cláusula está nesse caso.
cli-open-none = Nada fica em aberto para ninguém.
cli-brackets = { $count ->
    [one] { $count } parêntese reto
   *[other] { $count } parênteses retos
}
cli-progress-open = { $count ->
    [one] { $count } parêntese reto aberto: emendas pendentes { $pending }, escritos { $typed }.
   *[other] { $count } parênteses retos abertos: emendas pendentes { $pending }, escritos { $typed }.
}
cli-progress-agreed = { $clauses ->
    [one] Cláusulas acordadas: { $count } de { $clauses }.
   *[other] Cláusulas acordadas: { $count } de { $clauses }.
}

## Respostas sobre as sessões

cli-sessions-none = Ainda não há nenhuma sessão.
cli-session-state-prepared = preparada
cli-session-state-open = aberta
cli-session-state-closed = encerrada
cli-session-date = Data
cli-session-place = Local
cli-session-chair = Presidência
cli-session-began = Aberta
cli-session-ended = Encerrada
cli-session-attendance = Presentes
cli-session-items = Ordem do dia
cli-session-aside = Adiadas
cli-present-now = { $count ->
    [0] Nenhuma parte está presente agora.
   *[other] Partes presentes agora: { $parties }.
}

## Respostas sobre o martelo

cli-adopted = Adotado como { $name }. É agora a referência.
cli-adopted-part = { $count ->
    [one] Adotado como { $name }: { $count } cláusula. É agora a sua referência; o resto conserva as suas marcas.
   *[other] Adotado como { $name }: { $count } cláusulas. É agora a sua referência; o resto conserva as suas marcas.
}
cli-gavel-referendum = Sob reserva de confirmação (ad referendum): { $parties }.
cli-gavel-ready = { $count ->
    [one] { $count } cláusula pode ser adotada.
   *[other] { $count } cláusulas podem ser adotadas.
}
cli-gavel-missing = { $count ->
    [one] Ainda não pode ser adotado. Falta um ponto:
   *[other] Ainda não pode ser adotado. Faltam { $count } pontos:
}
cli-gavel-reservation = Reserva de { $party } sobre { $clause }: { $statement }

## O que está errado numa linha de comandos

cli-table-what = Diga o que se propõe: CLÁUSULA CAMPO VALOR, ou --amends, --add, --move ou --remove.
cli-subject-unknown = Não há cláusula nem emenda { $subject }. `plenary list` e `plenary amendments` mostram as que há.
cli-session-unknown = Não há nenhuma sessão { $session }, ou há mais de uma com esse nome. `plenary session` mostra os seus id.
cli-date = «{ $value }» não é um dia. Escreva-o 2003-10-14.
cli-agenda-empty = Nomeie as cláusulas a examinar, ou diga --all.
cli-present-form = «{ $value }» não diz quem está presente. Escreva VOZ, VOZ:ORGANIZAÇÃO ou VOZ:ORGANIZAÇÃO:NOME,NOME, por exemplo workers:unions:Awa Traoré.
cli-not-present = { $who } não figura entre os presentes.
