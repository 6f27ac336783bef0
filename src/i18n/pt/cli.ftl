### O que diz a sala `cli`.

## A primeira página

cli-about = Plenary: a mesa de redação de um seminário de diálogo social. Cada palavra de um plano tem autor, cada alteração é guardada.
cli-usage =
    plenary [PASTA]
           plenary COMANDO [OPÇÕES]
cli-examples =
    Exemplos:
      plenary example mali            abrir o plano do Mali no ecrã
      plenary example mali ./mali     escrevê-lo, com o seu histórico, em ./mali
      plenary example figures         abrir um inventado, com custos e fundos
      plenary -C mali list            o seu índice
      plenary -C mali diff            o que mudou desde a última adoção
      plenary -C mali set 2.1 title "Um novo título" --party workers
      plenary -C mali table 2.1 title "Um novo título" --party workers
                                      propô-lo, para que a sala decida

    `plenary COMANDO --help` diz mais sobre um comando. Nada se regista sem uma
    voz: --party diz por quem. Uma alteração termina com a linha ACK e o seu commit
    quando está segura no disco. Código de saída: 0 feito, 1 a resposta é não, 2 a
    linha de comandos está errada, 3 não foi possível e nada mudou.
cli-heading-usage = Utilização:
cli-heading-commands = Comandos
cli-heading-arguments = Argumentos
cli-heading-options = Opções
cli-heading-floor = Quem tem a palavra
cli-heading-everywhere = Com qualquer comando
cli-group-start = Obter um plano
cli-group-read = Lê-lo
cli-group-write = Alterá-lo
cli-group-amend = Propor emendas e decidir sobre elas
cli-group-agree = Chegar a acordo
cli-group-follow = Seguir quem alterou o quê
cli-group-program = Sobre o programa

## Valores

cli-value-directory = PASTA
cli-value-clause = CLÁUSULA
cli-value-party = PARTE
cli-value-revision = REVISÃO
cli-value-id = ID
cli-value-person = PESSOA
cli-value-text = TEXTO
cli-value-time = MOMENTO
cli-value-zone = FUSO
cli-value-language = LÍNGUA
cli-value-when = QUANDO
cli-value-field = CAMPO
cli-value-value = VALOR
cli-value-kind = TIPO
cli-value-base = BASE
cli-value-range = BASE[..REVISÃO]
cli-value-number = NÚMERO
cli-value-shell = SHELL
cli-value-command = COMANDO
cli-value-name = NOME
cli-value-template = MODELO
cli-value-year = ANO
cli-value-country = PAÍS
cli-value-change = ALTERAÇÃO

## Ajuda sobre os argumentos

cli-help-folder = A pasta de um plano; abre o ecrã. Sem ela: o plano daqui, senão a biblioteca
cli-help-directory = Procurar o plano nesta pasta e não aqui
cli-help-plan = Qual plano, se o repositório contiver vários
cli-help-lang = A língua das respostas: en, fr, es, pt
cli-help-color = Cores: auto, always (sempre), never (nunca)
cli-help-help = Mostrar esta ajuda
cli-help-version = Mostrar a versão
cli-help-clause = Uma cláusula, pelo seu id ou pelo seu número, por exemplo 2.1.3
cli-help-clauses = Só esta cláusula, por id ou número; pode repetir-se
cli-help-parties = Só o que esta voz alterou; pode repetir-se
cli-help-at = Tal como estava nesta revisão: um commit, uma etiqueta, HEAD~3
cli-help-json = Escrever JSON para outros programas
cli-help-party = Por quem: government, employers, workers, civil-society, advisers ou secretariat
cli-help-organisation = A organização que propõe, pelo seu id em plan.toml
cli-help-by = Quem propõe: "Nome <correio>". Senão a organização ou, na falta dela, a voz
cli-help-reason = Porquê; guardado com a alteração
cli-help-session = A sessão a que pertence, pelo seu id. Senão, a que está aberta
cli-help-recorder = Quem regista: "Nome <correio>". Senão segundo as definições ou, na falta delas, o git
cli-help-time = Quando foi dito, por exemplo 2003-10-14T09:30. Senão agora
cli-help-future = Um momento posterior a agora é intencional
cli-help-time-zone = O fuso horário do plano, por exemplo Africa/Maputo. Senão o deste computador
cli-help-field = O campo: title, text, kind, lead, partners, start, end, guarantee, ...
cli-help-value = O novo valor; um valor vazio esvazia o campo
cli-help-stdin = Ler o valor da entrada padrão
cli-help-kind = chapeau (preâmbulo), finding (constatação), recommendation, objective ou action
cli-help-title = O seu título
cli-help-text = O seu texto
cli-help-stdin-text = Ler o seu texto da entrada padrão
cli-help-new-id = O seu id, que nunca muda. Senão tirado do título
cli-help-parent = Sob esta cláusula
cli-help-after = Logo depois desta cláusula
cli-help-first = Antes de todas as outras
cli-help-top = No topo, sob nenhuma cláusula
cli-help-with-children = Com todas as cláusulas que estão sob ela
cli-help-since = Comparar com esta referência, como em `diff`
cli-help-range = A referência e, depois de dois pontos, a revisão a observar
cli-help-passing = Com as palavras que vieram e se foram desde a referência, como trechos "passing"
cli-help-limit = No máximo tantas
cli-help-shell = bash, elvish, fish, powershell ou zsh
cli-help-page = O comando a consultar
cli-help-man-to = Escrever as páginas de todos os comandos nesta pasta
cli-help-example = O nome de um plano incluído
cli-help-example-folder = Escrevê-lo aqui em vez de o abrir; uma pasta nova ou vazia
cli-help-new-folder = Onde começar; uma pasta nova ou vazia
cli-help-template = Com que começar: { $known }
cli-help-plan-title = O título do plano
cli-help-country = Um país pelas suas duas letras, por exemplo MZ; pode repetir-se
cli-help-plan-language = A língua do texto do plano, por exemplo pt; se faltar, a do Plenary
cli-help-change = A alteração a anular, tal como `log` a mostra. Senão a última
cli-help-redo = A anulação a refazer. Senão a última

## Comandos

cli-examples-about = Mostrar os planos incluídos
cli-examples-usage = plenary examples [--json]
cli-example-about = Abrir um plano incluído, ou escrevê-lo numa pasta
cli-example-usage = plenary example NOME [PASTA]
cli-example-more =
    Sem pasta, o plano abre-se no ecrã, numa cópia sua que é guardada com os dados
    do Plenary. Com pasta, é apenas escrito nela, com o seu histórico, e a última
    linha é ACK e o commit com que termina.
cli-new-about = Começar um novo plano
cli-new-usage =
    plenary new PASTA --title TEXTO --country PAÍS --language LÍNGUA [OPÇÕES]
           plenary new PASTA --from FICHEIRO.docx [--country XX] [--as "NOME=PARTE"]...
cli-new-more = A primeira alteração é do secretariado. Termina com ACK e o seu commit.
cli-list-about = O índice: números, títulos, o que mudou
cli-list-usage = plenary list [--at REVISÃO] [--since BASE] [--json]
cli-list-more =
    Depois de cada cláusula: o que lhe aconteceu desde a referência (a última adoção,
    senão o início) e as letras de quem a alterou: G governo, E empregadores,
    W trabalhadores, C sociedade civil, A consultores, S secretariado, ? não se
    sabe quem.
cli-show-about = Uma cláusula com todos os seus campos
cli-show-usage = plenary show CLÁUSULA [--at REVISÃO] [--json]
cli-check-about = O que está errado nos ficheiros do plano
cli-check-usage = plenary check [--at REVISÃO] [--json]
cli-check-more =
    O código de saída é 1 se houver erros. São também nomeados os ficheiros da pasta
    que diferem do que está registado; isso não é um erro.
cli-set-about = Dar um novo valor a um campo de uma cláusula
cli-set-usage = plenary set CLÁUSULA CAMPO (VALOR | --stdin) --party PARTE [OPÇÕES]
cli-set-more =
    As datas escrevem-se 2004-01-31; as organizações e os grupos, pelos seus id
    separados por vírgulas. Uma mudança de linha no fim da entrada padrão não faz
    parte do valor. Um valor que começa por um traço vai depois de `--`. Um campo que
    já tem esse valor fica como está: nada se regista e não há ACK.
cli-add-about = Acrescentar uma cláusula
cli-add-usage = plenary add TIPO --title TEXTO --party PARTE [OPÇÕES]
cli-add-more = Sem --after nem --first, a cláusula fica em último lugar.
cli-move-about = Pôr cláusulas noutro lugar do índice
cli-move-usage = plenary move CLÁUSULA... [--parent CLÁUSULA | --top] [--after CLÁUSULA | --first] --party PARTE
cli-remove-about = Suprimir cláusulas
cli-remove-usage = plenary remove CLÁUSULA... [--with-children] --party PARTE
cli-batch-about = Muitas alterações, uma por linha da entrada padrão
cli-batch-usage = plenary batch --party PARTE [OPÇÕES]
cli-batch-more =
    Cada linha traz CLÁUSULA, CAMPO e VALOR separados por tabulações; em VALOR, \n é
    uma mudança de linha, \t uma tabulação e \\ uma barra invertida. Cada linha é
    respondida antes de se ler a seguinte: ACK e o commit quando está no disco, SAME
    se o campo já tem esse valor, ou ERR, o número da linha e a razão; as outras são
    feitas na mesma, e o código de saída é então 3.
cli-undo-about = Anular uma alteração, com uma alteração própria
cli-undo-usage = plenary undo [ALTERAÇÃO] --party PARTE
cli-undo-more =
    O histórico nunca é reescrito: a anulação é registada pela voz que a pede. Uma
    alteração que colide com outras posteriores não é anulada. Uma fusão é anulada
    por inteiro, com tudo o que fez entrar.
cli-redo-about = Refazer o que foi anulado
cli-redo-usage = plenary redo [ALTERAÇÃO] --party PARTE
cli-diff-about = O que mudou desde uma referência, palavra a palavra, e por quem
cli-diff-usage = plenary diff [BASE[..REVISÃO]] [--clause CLÁUSULA]... [--party PARTE]... [--json]
cli-diff-more =
    BASE é `adoption` (a última), `last-look`, `start` (o início), `empty` (antes de tudo),
    `session:ID` (o fim de uma sessão), um dia como 2003-10-14 (o seu fim), ou o que
    o git entende: um commit, uma etiqueta, HEAD~3. Sem ela: a última adoção, senão
    o início.

    Num terminal, as palavras acrescentadas vão sublinhadas e as suprimidas riscadas,
    na cor de quem o fez e depois da sua letra: G governo, E empregadores,
    W trabalhadores, C sociedade civil, A consultores, S secretariado, ? não se sabe
    quem. Noutros sítios, as palavras acrescentadas escrevem-se
    {"{"}+W:acrescentadas+{"}"} e as suprimidas [-E:suprimidas-]. As que alguém
    acrescentou e outro suprimiu desde então levam ambas as marcas; não estão em
    nenhum dos dois textos, e o JSON omite-as sem --passing. As palavras deslocadas são
    suprimidas onde estavam, [-E→:deslocadas-], e continuam a ser de quem as escreveu
    onde estão, {"{"}+→W:deslocadas+{"}"}; o JSON tem aí `moved`, e em `by` quem o fez.
cli-blame-about = Quem escreveu cada palavra em vigor
cli-blame-usage = plenary blame [--clause CLÁUSULA]... [--at REVISÃO] [--json]
cli-log-about = As alterações, primeiro as mais recentes
cli-log-usage = plenary log [--party PARTE]... [--clause CLÁUSULA]... [--limit NÚMERO] [--json]
cli-completions-about = Preenchimento automático para um shell
cli-completions-usage = plenary completions SHELL
cli-completions-more = Para bash: plenary completions bash > ~/.local/share/bash-completion/completions/plenary
cli-man-about = A página de manual
cli-man-usage =
    plenary man [COMANDO]...
           plenary man --to PASTA
cli-man-more = Para a ler: plenary man | man -l -
cli-man-name = Nome
cli-man-synopsis = Sinopse
cli-man-description = Descrição
cli-man-extra = Mais
cli-man-version = Versão

## Respostas

cli-state-added = nova
cli-state-removed = suprimida
cli-state-changed = alterada
cli-state-moved = deslocada
cli-list-empty = Ainda não há nenhuma cláusula.
cli-diff-none = Nada mudou desde a referência.
cli-same = Já está assim. Nada foi registado.
cli-check-error = erro
cli-check-warning = aviso
cli-check-none = Não se encontraram problemas.
cli-check-count = { $count ->
    [one] Encontrou-se { $count } problema.
   *[other] Encontraram-se { $count } problemas.
}
cli-check-unrecorded = { $path } difere do que está registado. Abra o plano no ecrã para o adotar em nome de uma voz ou deixá-lo como está.
cli-overtaken = Enquanto escrevia, { $clause } também foi alterada ({ $field }), em { $commit }. Agora figura a sua redação; a outra fica guardada um passo atrás no histórico.
cli-place = lugar
cli-left-alone = { $path }, na pasta, contém algo que não está registado; foi deixado como está.
cli-written = Escrito em { $path }.
cli-recorded-unseen = A alteração está registada como { $commit }, mas isso não pôde ser escrito na saída.

## O que uma alteração diz de si, na língua do plano

cli-subject-set = Altera { $field }: { $title }
cli-subject-add = Acrescenta: { $title }
cli-subject-move = Desloca: { $title }
cli-subject-remove = Suprime: { $title }

## O que uma alteração fez, depois de registada

cli-done-set = «{ $title }» ({ $field }): cláusula alterada { $for }.
cli-done-add = «{ $title }»: cláusula acrescentada { $for }.
cli-done-move = «{ $title }»: cláusula deslocada { $for }.
cli-done-remove = «{ $title }»: cláusula suprimida { $for }.

## O que está errado numa linha de comandos

cli-see-help = `plenary --help` mostra os comandos; `plenary COMANDO --help`, o que um deles aceita.
cli-usage-unknown = Aqui não existe { $what }.
cli-usage-unknown-similar = Aqui não existe { $what }. Queria dizer { $similar }?
cli-usage-command = Não há nenhum comando { $what }.
cli-usage-missing = Falta algo: { $what }
cli-usage-twice = { $what } só pode ser dado uma vez.
cli-usage-conflict = { $what } e { $other } não podem ir juntos.
cli-usage-unicode = Isso não é texto UTF-8 válido.
cli-usage-values = { $what } tem valores a mais ou a menos.
cli-usage-no-value = { $what } precisa de um valor.
cli-usage-value = { $value } não é um valor de { $what }.
cli-usage-value-of = { $value } não é um valor de { $what }. Pode ser: { $valid }
cli-usage-other = A linha de comandos não se entende.
cli-namesake = «{ $name }» é um comando, e há aqui também um plano numa pasta com esse nome. Para o abrir: plenary ./{ $name }
cli-no-folder = Não há nenhuma pasta { $folder }.
cli-no-folder-similar = Não há nem pasta nem comando { $folder }. Queria dizer `plenary { $similar }`?
cli-no-party = Nada se regista sem uma voz. Diga quem tem a palavra: --party government, employers, workers, civil-society, advisers ou secretariat.
cli-organisation-unknown = { $count ->
    [0] Não há nenhuma organização { $id } em plan.toml, nem nenhuma de { $voice }. Omita --organisation, ou acrescente-a primeiro a plan.toml.
   *[other] Não há nenhuma organização { $id } em plan.toml. As de { $voice } são: { $known }
}
cli-organisation-other = A organização { $id } fala por { $voice }. Dê a palavra a essa voz, ou nomeie outra organização.
cli-person = "{ $value }" não é uma pessoa. Escreva um nome e um endereço: "Nome <correio>".
cli-time = "{ $value }" não é um momento. Escreva-o 2003-10-14T09:30, seguido de +02:00 se não for a hora do plano.
cli-time-range = "{ $value }" está fora dos anos de 1970 a 2099: o git não conhece outros. Omita --time para registar agora e diga no texto quando foi.
cli-time-skipped = "{ $value }" nunca esteve no relógio: foi adiantado para além dessa hora. Corrija-a, ou escreva-a seguida da diferença, como +01:00.
cli-time-future = "{ $value }" está mais de um dia à frente do relógio deste computador. Corrija o momento ou o relógio; se for intencional, acrescente --future.
cli-number = "{ $value }" não é um número.
cli-set-empty-input = Nada chegou pela entrada padrão, por isso nada foi alterado. Para esvaziar o campo, dê "" como valor.
cli-set-no-value = Dê o novo valor, ou --stdin para o ler da entrada padrão.
cli-field-unknown = Não há nenhum campo { $field }. Os campos são: { $known }
cli-clause-broken = Não é possível ler a cláusula: o seu ficheiro { $path } está danificado. { $why } Corrija-o primeiro; nada foi alterado.
cli-clause-broken-at = Não é possível ler a cláusula: o seu ficheiro { $path } está danificado na linha { $line }. { $why } Corrija-o primeiro; nada foi alterado.
cli-left-out =
    { $count ->
        [one] { $path } não pode ser lido e falta aqui. `plenary check` diz o que está errado.
       *[other] { $count } ficheiros não podem ser lidos e faltam aqui; o primeiro é { $path }. `plenary check` diz o que está errado.
    }
cli-clause-unknown = Não há nenhuma cláusula { $clause }. `plenary list` mostra os id e os números.
cli-baseline-unknown = Não há nenhuma referência { $name } no histórico deste plano. `plenary diff --help` diz qual pode ser.
cli-start-unknown = Esta cópia do repositório está truncada, pelo que não se sabe aqui como o plano começou. Obtenha o resto com `git fetch --unshallow`, ou compare com uma alteração que `plenary log` mostre.
cli-id-form = "{ $id }" não dá um id. Um id tem letras minúsculas de a a z, algarismos e hífenes, 100 no máximo: diga-o com --id.
cli-after-elsewhere = A cláusula { $clause } não está nesse lugar. Nomeie uma que esteja, ou só --after.
cli-move-nowhere = Diga para onde: --parent ou --top, e --after ou --first.
cli-remove-children = { $count ->
    [one] Há uma cláusula sob { $clause }. Desloque-a primeiro, ou suprima-a também com --with-children.
   *[other] Há { $count } cláusulas sob { $clause }. Desloque-as primeiro, ou suprima todas com --with-children.
}
cli-input-refused = O valor contém { $code }, um carácter que ninguém vê ou que comanda algo. Retire-o.
cli-input-long = O valor excede 8 MiB.
cli-batch-form = Esperavam-se CLÁUSULA, CAMPO e VALOR separados por tabulações.
cli-batch-escape = Depois de uma barra invertida só pode vir n, t ou outra barra.

## O que não foi possível

cli-input-failed = Não foi possível ler a entrada padrão: { $why }
cli-output-failed = Não foi possível escrever a resposta: { $why }
cli-settings-broken = { $path } não pode ser usado; valem os valores por omissão: { $why }
cli-no-data-folder = Não há pasta onde guardar o plano, porque este utilizador não tem pasta pessoal. Nomeie uma: plenary example { $name } PASTA
cli-no-recorder = Não se sabe quem regista. Diga-o uma vez nas definições ou com `git config --global user.name` e `user.email`, ou agora com --recorder "Nome <correio>".
