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
