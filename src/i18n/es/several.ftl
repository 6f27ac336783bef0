### Varias cláusulas a la vez.

## La pantalla

app-mark = Marcar
app-mark-help = Marca la cláusula seleccionada, para trasladar, copiar, suprimir o numerar varias juntas, o le quita la marca.
app-mark-down = Marcar abajo
app-mark-down-help = Marca la cláusula seleccionada y la siguiente.
app-mark-up = Marcar arriba
app-mark-up-help = Marca la cláusula seleccionada y la anterior.
app-unmark = Sin marcas
app-unmark-help = Quita todas las marcas.
app-form-copy = Copiar
app-form-copy-help = Pone copias de la cláusula, o de todas las marcadas, donde digan las flechas, con todo lo que depende de ellas.
app-form-number = Numerar así
app-form-number-help = Numera las cláusulas marcadas en el orden en que se marcaron, bajo aquella de la que depende la primera.

several-move-title = ¿Dónde poner las cláusulas?
several-copy-title = ¿Dónde poner las copias?
several-copy-over = «{ $title }» tiene cláusulas debajo, que no tienen lugar antes de su adopción. Cópielas una por una, o consigne la copia con Enter.
several-in-order = Ya están en ese orden.
several-remove-title = Suprimir las cláusulas
several-remove-table = Presentar las supresiones como enmiendas
several-hint-move = Trasladar
several-remove-text = Hay { $clauses } cláusulas marcadas. { $count ->
    [0] Nada depende de ellas.
    [one] Una cláusula depende de ellas y se suprime también.
   *[other] { $count } cláusulas dependen de ellas y se suprimen también.
}
several-move = Trasladar { $count } cláusulas, primero { $number } { $title }
several-copy = { $count ->
    [one] Copiar { $number } { $title }
   *[other] Copiar { $count } cláusulas, primero { $number } { $title }
}
several-number = Numerar de nuevo { $count } cláusulas, primero { $number } { $title }
several-remove = Suprimir { $count } cláusulas, primero { $number } { $title }

## La línea de órdenes

cli-subject-several-move = Traslada { $count } cláusulas
cli-subject-several-remove = Suprime { $count } cláusulas
cli-subject-copy = { $count ->
    [one] Copia una cláusula
   *[other] Copia { $count } cláusulas
}
cli-done-several-move = { $count } cláusulas trasladadas { $for }.
cli-done-several-remove = { $count } cláusulas suprimidas { $for }.
cli-done-copy = { $count ->
    [one] Una cláusula copiada { $for }.
   *[other] { $count } cláusulas copiadas { $for }.
}
cli-move-more =
    Varias cláusulas son un solo cambio: van una tras otra, en el orden en que se
    nombran, cada una con lo que depende de ella. Así, `move 2.4 2.1 --first` les da
    los números 2.1 y 2.2.
cli-copy-about = Copiar cláusulas, con lo que depende de ellas
cli-copy-usage = plenary copy CLÁUSULA... [--parent CLÁUSULA | --top] [--after CLÁUSULA | --first] --party PARTE
cli-copy-more =
    Una copia es una cláusula nueva, con su propio id. Sus palabras son de la parte
    que copia, pues es su acto; nada de lo acordado o informado la acompaña, pero sí
    lo que la cláusula cuesta. Sin lugar, las copias van tras la última.
