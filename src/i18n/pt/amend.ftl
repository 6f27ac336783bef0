### The amendments on screen: tabling, the overlay, what follows from adopting.

## Tabling

app-amend-table = Apresentar emenda
app-amend-table-help = Apresenta o que foi escrito como emenda de quem tem a palavra; o texto fica como está.
app-amend-leave-table = Apresentar como emenda
app-amend-remove = Apresentar uma emenda para a suprimir
app-amend-reason =
    { $count ->
        [one] Porque é apresentada a emenda?
       *[other] Porque são apresentadas as { $count } emendas?
    }
app-amend-reason-hint = Uma linha. Enter sem texto: sem motivo; Esc: voltar.
app-amend-nothing = Nada foi alterado: não há nada a apresentar.
app-amend-no-words = Esta emenda não propõe nenhum texto que possa ser emendado.
ui-amend-wording = O que { $name } propõe

## The commands of the screen

app-amend = Emendas
app-amend-help = Mostra todas as emendas pendentes no texto da cláusula, cada uma com a letra da sua parte e o seu número.
app-amend-all = Todas as emendas
app-amend-all-help = Enumera as emendas de todo o plano.
app-amend-do = O que fazer
app-amend-do-help = Propõe o que pode ser feito da emenda escolhida.
app-amend-what = { $name }: o que fazer?
app-amend-no-step = Agora nada se pode fazer com { $name }.
app-amend-named = { $name } ({ $party })
app-amend-show = Ver no texto
app-amend-show-help = Mostra a emenda escolhida no texto da sua cláusula.
app-amend-adopt = Adotar …
app-amend-adopt-help = Mostra primeiro o que resulta de adotar a emenda escolhida; só então uma tecla a adota.
app-amend-not-adopt = Não adotar …
app-amend-not-adopt-help = Regista que a emenda escolhida foi submetida e não é adotada; pergunta porquê.
app-amend-sub = Subemendar
app-amend-sub-help = Altera o texto da emenda escolhida, para apresentar uma subemenda.
app-amend-title = Subemendar o título
app-amend-title-ask = O título que teria em vez disso a cláusula de { $name }
app-amend-title-hint = Enter passa ao motivo
app-amend-second = Apoiá-la
app-amend-position = Registar uma posição sobre ela …
app-amend-refer = Remetê-la …
app-amend-withdraw = Retirá-la …
app-amend-take-up = Retomá-la
app-amend-fall = Constatar que ficou prejudicada
app-amend-receive = Recebê-la: dar-lhe o seu número
app-amend-gavel = Adotar
app-amend-gavel-help = Adota a emenda com tudo o que é mostrado; anular reverte tudo.
app-amend-results = Textos combinados
app-amend-results-help = Mostra, ou deixa de mostrar, o que as emendas combinadas fariam então do texto.
app-amend-changed = As consequências mudaram entretanto: reveja-as e prima { $key } outra vez.
app-amend-next = Emenda seguinte
app-amend-next-help = Escolhe a emenda seguinte e passa à cláusula seguinte que as tenha.
app-amend-previous = Emenda anterior
app-amend-previous-help = Escolhe a emenda anterior.
app-amend-last = Era a última emenda.
app-amend-first = Era a primeira emenda.
app-amend-last-here = Era a última emenda desta cláusula; { $next } passa à cláusula seguinte que as tenha.
app-amend-first-here = Era a primeira emenda desta cláusula; { $previous } volta à cláusula anterior que as tenha.
app-amend-before = Texto tal como está
app-amend-before-help = Mostra o texto sem emendas.
app-amend-marked = Texto com emendas
app-amend-marked-help = Mostra os acrescentos sublinhados e as supressões riscadas, com parte e número.
app-amend-result = Resultado
app-amend-result-help = Mostra o texto como o deixaria apenas a emenda escolhida.
app-amend-alone = Só esta
app-amend-alone-help = Mostra só a emenda escolhida com as suas subemendas, ou de novo todas.
app-amend-party = Uma só parte
app-amend-party-help = Mostra as emendas de uma parte, depois da seguinte, depois todas.
app-amend-decided = Também as decididas
app-amend-decided-help = Acrescenta à lista as emendas já decididas, ou retira-as.
app-amend-leave = Voltar
app-amend-leave-help = Volta um passo: de uma página, da lista, ao plano.
app-amend-none = Não há emendas pendentes.
app-amend-receive-all = Numerar todas
app-amend-receive-all-help = Recebe as emendas sem número: cada uma recebe o seguinte.

## What is said with a step

app-amend-why-not-adopted = Porque não é adotada { $name }?
app-amend-why-referred = A quem é remetida { $name } e porquê?
app-amend-why-withdrawn = Porque é retirada { $name }?
app-amend-with-falls = { $count ->
    [one] Com ela fica prejudicada { $falls }.
   *[other] Com ela ficam prejudicadas { $falls }.
} { $hint }

## The uncontested ones of a party

app-amend-bulk = As não contestadas …
app-amend-bulk-help = Adota ou não adota as emendas não contestadas de uma parte, uma após outra; mostra-as primeiro.
app-amend-bulk-adopt = Adotar: { $voice }
app-amend-bulk-not = Não adotar: { $voice }
app-amend-bulk-none = Todas as emendas desta parte são contestadas ou perderam o seu texto: decida cada uma em separado.
app-amend-bulk-go = Fazer tudo
app-amend-bulk-go-help = Faz o que é mostrado, um ato após outro; para no primeiro que for recusado.
app-amend-bulk-contested = Já é contestada.
app-amend-bulk-done =
    { $count ->
        [one] { $count } emenda tratada.
       *[other] { $count } emendas tratadas.
    }
app-amend-bulk-stopped =
    { $count ->
        [one] { $count } tratada. Parado em { $name }: { $why }
       *[other] { $count } tratadas. Parado em { $name }: { $why }
    }

## On the screen

ui-amend-before = como está
ui-amend-all = todas
ui-amend-one = uma só
ui-amend-result = resultado
ui-amend-title =
    { $count ->
        [one] { $count } emenda
       *[other] { $count } emendas
    }
ui-amend-no-clause = não está no plano
ui-amend-none = Não há emendas aqui. A tecla { $key } acrescenta as já decididas.
ui-amend-none-here = Não há emendas pendentes aqui. Para apresentar uma: editar o texto e { $key }.
ui-amend-words-gone = texto desaparecido
ui-amend-words-met = já no texto
ui-amend-gone = O texto sobre o qual foi redigida desapareceu. Foi redigida sobre isto:
ui-amend-met = O texto já o diz.
ui-amend-alternative = Alt { $number }:
ui-amend-removes = suprime esta cláusula
ui-amend-moves = desloca esta cláusula: { $place }
ui-amend-adds = acrescenta uma cláusula: { $place }
ui-amend-after = depois de { $clause }
ui-amend-under = a primeira dentro de { $clause }
ui-amend-first = a primeira de todas
ui-amend-clause = { $number } { $title }

## What follows from adopting

ui-amend-adoption = Se { $name } for adotada
ui-amend-count-falls =
    { $count ->
        [one] { $count } prejudicada
       *[other] { $count } prejudicadas
    }
ui-amend-count-merged =
    { $count ->
        [one] { $count } combinada
       *[other] { $count } combinadas
    }
ui-amend-count-carried =
    { $count ->
        [one] { $count } mantém-se
       *[other] { $count } mantêm-se
    }
ui-amend-count-stale =
    { $count ->
        [one] { $count } posição caduca
       *[other] { $count } posições caducam
    }
ui-amend-count-nothing = Não afeta nenhuma outra emenda nem posição.
ui-amend-falls-with = com o que emenda
ui-amend-falls-under = com a cláusula de que depende
ui-amend-joint = Propõem o mesmo e são decididas em conjunto
ui-amend-caption = { $name }:
ui-amend-put-first = a submeter antes: { $names }
ui-amend-unheard = A submeter antes; se for adotada agora, ficam prejudicadas sem ser ouvidas
ui-amend-held = Posições a seu respeito
app-amend-why-overruled = { $name }: há uma objeção. Porque é que a presidência decide em contrário?
ui-amend-falls = Ficam prejudicadas: o seu texto desaparece
ui-amend-merged = São combinadas palavra a palavra
ui-amend-carried = Ficam como estão
ui-amend-stale = Estas posições caducam
ui-amend-only-words = Nenhum texto do plano muda: só o que a emenda propõe.
ui-amend-bulk-adopt =
    { $count ->
        [one] { $voice }: { $count } emenda não contestada a adotar
       *[other] { $voice }: { $count } emendas não contestadas a adotar
    }
ui-amend-bulk-not =
    { $count ->
        [one] { $voice }: { $count } emenda não contestada a não adotar
       *[other] { $voice }: { $count } emendas não contestadas a não adotar
    }
