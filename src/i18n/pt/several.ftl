### Várias cláusulas de uma vez.

## O ecrã

app-mark = Marcar
app-mark-help = Marca a cláusula selecionada, para deslocar, copiar, suprimir ou numerar várias juntas, ou tira-lhe a marca.
app-mark-down = Marcar abaixo
app-mark-down-help = Marca a cláusula selecionada e a seguinte.
app-mark-up = Marcar acima
app-mark-up-help = Marca a cláusula selecionada e a anterior.
app-unmark = Sem marcas
app-unmark-help = Tira todas as marcas.
app-form-copy = Copiar
app-form-copy-help = Põe cópias da cláusula, ou de todas as marcadas, onde disserem as setas, com tudo o que delas depende.
app-form-number = Numerar assim
app-form-number-help = Numera as cláusulas marcadas pela ordem em que foram marcadas, sob aquela de que depende a primeira.

several-move-title = Onde pôr as cláusulas?
several-copy-title = Onde pôr as cópias?
several-copy-over = «{ $title }» tem cláusulas por baixo, que não têm lugar antes da sua adoção. Copie-as uma a uma, ou registe a cópia com Enter.
several-in-order = Já estão por essa ordem.
several-remove-title = Suprimir as cláusulas
several-remove-table = Apresentar as supressões como emendas
several-hint-move = Deslocar
several-remove-text = Há { $clauses } cláusulas marcadas. { $count ->
    [0] Nada depende delas.
    [one] Uma cláusula depende delas e é suprimida também.
   *[other] { $count } cláusulas dependem delas e são suprimidas também.
}
several-move = Deslocar { $count } cláusulas, primeiro { $number } { $title }
several-copy = { $count ->
    [one] Copiar { $number } { $title }
   *[other] Copiar { $count } cláusulas, primeiro { $number } { $title }
}
several-number = Numerar de novo { $count } cláusulas, primeiro { $number } { $title }
several-remove = Suprimir { $count } cláusulas, primeiro { $number } { $title }

## A linha de comandos

cli-subject-several-move = Desloca { $count } cláusulas
cli-subject-several-remove = Suprime { $count } cláusulas
cli-subject-copy = { $count ->
    [one] Copia uma cláusula
   *[other] Copia { $count } cláusulas
}
cli-done-several-move = { $count } cláusulas deslocadas { $for }.
cli-done-several-remove = { $count } cláusulas suprimidas { $for }.
cli-done-copy = { $count ->
    [one] Uma cláusula copiada { $for }.
   *[other] { $count } cláusulas copiadas { $for }.
}
cli-move-more =
    Várias cláusulas são uma só alteração: ficam umas atrás das outras, pela ordem em
    que são nomeadas, cada uma com o que dela depende. Assim, `move 2.4 2.1 --first`
    dá-lhes os números 2.1 e 2.2.
cli-copy-about = Copiar cláusulas, com o que delas depende
cli-copy-usage = plenary copy CLÁUSULA... [--parent CLÁUSULA | --top] [--after CLÁUSULA | --first] --party PARTE
cli-copy-more =
    Uma cópia é uma cláusula nova, com o seu próprio id. As suas palavras são da parte
    que copia, pois é ato seu; nada do que se acordou ou relatou a acompanha, mas sim
    o que a cláusula custa. Sem lugar, as cópias ficam atrás da última.
