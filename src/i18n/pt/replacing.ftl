### Palavras postas no lugar de outras, onde quer que estejam.

## O ecrã

app-replace = Procurar e substituir
app-replace-help = Procura palavras em todo o plano e põe outras no seu lugar; mostra cada sítio antes de registar seja o que for.
app-replace-record = Substituir
app-replace-record-help = Substitui as palavras em todos os sítios escolhidos, numa só alteração da voz que tem a palavra.
app-replace-toggle = Incluir ou não
app-replace-toggle-help = Deixa o sítio selecionado como está, ou inclui-o de novo.
app-replace-table = Apresentar
app-replace-table-help = Apresenta o que está escolhido como emendas, uma por texto; os textos ficam como estão.
app-replace-all = Tudo ou nada
app-replace-all-help = Deixa todos os sítios como estão, ou inclui-os todos de novo.
app-replace-again = Outras palavras
app-replace-again-help = Pergunta de novo que palavras se procuram e o que fica no seu lugar.
app-replace-whole = Palavra inteira
app-replace-whole-help = Procura só palavras inteiras, ou também dentro das palavras.
app-replace-exact = Maiúsculas
app-replace-exact-help = Maiúsculas, apóstrofos, hífenes e espaços têm de ser como se escreveram, ou não contam.
app-replace-part = Onde
app-replace-part-help = Procura em todo o plano, sob o objetivo da cláusula selecionada, ou na cláusula selecionada.
app-replace-fields = Que textos
app-replace-fields-help = Procura em títulos e textos, só em títulos ou só em textos.
app-replace-leave = Sair
app-replace-leave-help = Sai dos sítios encontrados; nada muda.

replace-find = Procurar
replace-find-hint = Que palavras devem ser substituídas?
replace-with = Substituir «{ $find }» por
replace-with-hint = O que fica no seu lugar; nada, para riscar.
replace-nothing-sought = Escreva as palavras que devem ser substituídas.
replace-none = Nada está escolhido: Espaço inclui um sítio.
replace-heading = { $struck ->
    [yes] Riscar «{ $find }»
   *[no] «{ $find }» → «{ $with }»
} · { $chosen } de { $all } · { $clauses ->
    [one] { $clauses } cláusula
   *[other] { $clauses } cláusulas
}
replace-how = { $part ->
    [plan] Todo o plano
    [branch] Sob o objetivo
   *[clause] Esta cláusula
} · { $fields ->
    [title] títulos
    [text] textos
   *[both] títulos e textos
} · { $whole ->
    [yes] palavras inteiras
   *[no] partes de palavras
} · { $exact ->
    [yes] tal como escrito
   *[no] maiúsculas ou não
}
replace-not-found = «{ $find }» não está em nenhum sítio aqui.
replace-left-out = { $number } ({ $field }) fica como está: { $why }
replace-unread = { $path } não se consegue ler e não foi percorrido.
replace-subject = { $struck ->
    [yes] { $count ->
        [one] Riscar «{ $find }» numa cláusula
       *[other] Riscar «{ $find }» em { $count } cláusulas
    }
   *[no] { $count ->
        [one] Substituir «{ $find }» por «{ $with }» numa cláusula
       *[other] Substituir «{ $find }» por «{ $with }» em { $count } cláusulas
    }
}
replace-done = { $struck ->
    [yes] { $count ->
        [one] «{ $find }» riscado numa cláusula { $for }.
       *[other] «{ $find }» riscado em { $count } cláusulas { $for }.
    }
   *[no] { $count ->
        [one] «{ $find }» substituído por «{ $with }» numa cláusula { $for }.
       *[other] «{ $find }» substituído por «{ $with }» em { $count } cláusulas { $for }.
    }
}

## A linha de comandos

replace-sum = { $places ->
    [0] Nada seria substituído.
    [one] Um sítio.
   *[other] { $places } sítios em { $clauses ->
        [one] uma cláusula
       *[other] { $clauses } cláusulas
    }.
}
cli-replace-about = Pôr palavras no lugar de outras, onde quer que estejam
cli-replace-usage = plenary replace PROCURADO POSTO [--clause CLÁUSULA]... [--field CAMPO] [--words] [--case] [--table] --party PARTE
cli-replace-more =
    Todos os sítios são uma só alteração da parte; só as palavras postas são suas.
    Um segundo texto vazio risca. `--dry-run` mostra cada sítio e dispensa a parte.
    Sem --case, maiúsculas, apóstrofos, hífenes e espaços não contam; os acentos
    contam sempre.
cli-help-replace-find = As palavras procuradas
cli-help-replace-with = O que fica no seu lugar
cli-help-replace-clause = Só nesta cláusula e nas que estão sob ela; pode repetir-se
cli-help-replace-field = Só aí: title ou text
cli-help-replace-words = Só palavras inteiras
cli-help-replace-case = Só onde maiúsculas e sinais são como se escreveram
cli-help-replace-dry-run = Mostrar cada sítio; não alterar nada
cli-help-replace-table = Apresentar como emendas, uma por texto, num só ato
