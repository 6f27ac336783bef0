### O comando `plan`.

cli-manifest-about = O próprio plano e quem negoceia: mostrar, alterar
cli-manifest-usage =
    plenary manifest [--at REV] [--json]
           plenary manifest COMANDO [OPÇÕES]
cli-manifest-more =
    `plan set` altera uma linha; `plan put` e `plan take`, uma linha de uma tabela. Quem
    negoceia é mantido pelo secretariado. `plenary manifest COMANDO --help` diz mais.
cli-manifest-set-about = Dar um novo valor a uma linha do plano
cli-manifest-set-usage = plenary manifest set CAMPO VALOR --party PARTE
cli-manifest-set-more =
    Campos: title, countries, language, time-zone, stage, required, seconding,
    costing-currency, costing-from, costing-to. Uma lista separa-se com vírgulas.
cli-manifest-put-about = Preencher uma linha de uma tabela, ou acrescentá-la
cli-manifest-put-usage = plenary manifest put TABELA COLUNA=VALOR... --party PARTE
cli-manifest-put-more =
    Tabelas, e por que se conhece uma linha: organisation (id), delegates (organisation,
    name), key (organisation, public-key), schedule (stage), assumptions (text). Mais
    colunas: name, party; email; delegate, from, until; start, end. Um valor vazio esvazia a
    célula.
cli-manifest-take-about = Retirar uma linha de uma tabela
cli-manifest-take-usage = plenary manifest take TABELA COLUNA=VALOR... --party PARTE
cli-plan-value-table = TABELA
cli-plan-value-cell = COLUNA=VALOR
cli-plan-field = A linha: title, countries, language, time-zone, stage, required, ...
cli-plan-table = organisation, delegates, key, schedule ou assumptions
cli-plan-cell = Uma coluna e o seu valor, por exemplo id=unions
cli-plan-no-field = Aqui não há «{ $field }». Indique um destes: { $fields }.
cli-plan-no-table = O plano não tem a tabela «{ $table }». Indique uma destas: { $tables }.
cli-plan-known = Diga de que linha de { $table } se trata: dê { $columns }, cada um como COLUNA=VALOR.
cli-plan-no-row = Não há tal linha entre { $table }. `plenary manifest` mostra-as.

### O comando `register`.

cli-register-about = Grupos, regimes, fontes, cobertura: mostrar, alterar
cli-register-usage =
    plenary register [--at REV] [--json]
           plenary register COMANDO [OPÇÕES]
cli-register-more =
    O que se mantém ao lado das cláusulas: group, source, resource, covered, overlap, e cada
    scheme/ID, figure/ID e scenario/ID. Qualquer voz o pode alterar; cada alteração consta do
    registo, e undo desfá-la. `plenary register COMANDO --help` diz mais.
cli-register-set-about = Dar um novo valor a uma linha de um regime ou dado
cli-register-set-usage = plenary register set QUAL COLUNA VALOR --party PARTE
cli-register-put-about = Preencher uma linha de uma tabela, ou acrescentá-la
cli-register-put-usage = plenary register put QUAL COLUNA=VALOR... --party PARTE
cli-register-take-about = Retirar uma linha, ou um regime, dado ou cenário inteiro
cli-register-take-usage = plenary register take QUAL [COLUNA=VALOR...] --party PARTE
cli-register-which =
    QUAL é group, source, resource, covered ou overlap, ou então scheme/ID, figure/ID ou
    scenario/ID, que pode ser novo. Uma linha conhece-se por: id; da cobertura, group,
    scheme, year, source; das sobreposições, schemes, group, year, source; de inquéritos e
    valores, year e source; de um cenário, figure e coverage. Um valor vazio esvazia a
    célula.
cli-register-take-more =
    Sem COLUNA=VALOR retira-se por inteiro um regime, um dado ou um cenário. Diz-se o que
    ainda o nomeia, e nada é alterado.
cli-register-value-which = QUAL
cli-register-help-which = group, source, resource, covered, overlap, scheme/ID, ...
cli-register-unknown = Não há registo «{ $which }». Indique group, source, resource, covered ou overlap, ou então scheme/ID, figure/ID ou scenario/ID.
cli-register-rows = { $what } só tem linhas de tabela. Use `plenary register put`.
cli-register-none = Não há { $which } no plano.
cli-register-column = A linha: name, kind, founded, measure, growth, ...
