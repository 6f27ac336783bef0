### What is said of trust: whether all hold the same text, and who stands behind it.

cli-group-trust = Confiar nele

## Which text

trust-value-which = ADOÇÃO
trust-value-words = PALAVRAS
trust-value-held = FICHEIRO-OU-PASTA
trust-help-which = Uma adoção pelo seu nome, ou uma revisão. Sem ela: a última adoção, senão o plano tal como está
trust-help-which-agreed = Uma adoção pelo seu nome, ou uma revisão. Sem ela: a última adoção
trust-help-check = Comparar com estas palavras, tal como se ouviram: "palavra palavra ..."
trust-help-held = O ficheiro de uma cláusula, ou a pasta de um plano
trust-which-adoption = a adoção { $name }
trust-which-revision = a revisão { $revision }
trust-adoption-differs = A adoção { $name } nomeia outras palavras que não as da sua revisão: alguém mudou a etiqueta ou o histórico. Peça a cópia às outras partes e execute `plenary verify`.
trust-nothing-adopted = Ainda nada foi adotado. Nomeie uma revisão com que comparar, como HEAD.

## The word code

trust-code-about = Dizer um texto em doze palavras, para ler em voz alta e comparar
trust-code-usage =
    plenary code [ADOÇÃO | REVISÃO] [--json]
           plenary code [ADOÇÃO | REVISÃO] --check PALAVRAS
trust-code-more =
    Quem lê as mesmas doze palavras tem as mesmas palavras de cada cláusula. O lugar
    das cláusulas e o que delas foi relatado não contam. As palavras vêm de uma lista
    pública e fixa na língua do plano (inglês, francês, espanhol ou português, senão
    inglês). --check responde pelo código de saída e assinala uma palavra mal ouvida.
trust-code-of = { $count ->
    [one] Código de { $which }, uma cláusula:
   *[other] Código de { $which }, { $count } cláusulas:
}
trust-code-how = Leia as palavras em voz alta. Quem tem as mesmas palavras tem o mesmo texto.
trust-code-same = Sim: são as palavras de { $which }. Ambos têm o mesmo texto.
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
trust-code-misheard = Não: pelo menos uma palavra foi mal ouvida, pois estas não são o código de nenhum texto. Diferem de { $which }:
trust-code-other = Não: são as palavras de outro texto. Diferem de { $which }:
trust-code-ours = palavra { $place }: «{ $heard }», aqui é «{ $instead }»

## Is this what we agreed?

trust-agreed-about = Responder se um ficheiro ou uma pasta é o que foi acordado
trust-agreed-usage = plenary agreed FICHEIRO-OU-PASTA [ADOÇÃO | REVISÃO] [--json]
trust-agreed-more =
    Compara as palavras que alguém tem com as de uma adoção do plano daqui, ou do
    plano que -C nomeia. Onde diferem, são mostradas: o que foi acordado e não está,
    riscado; o que está e não foi acordado, inserido.
trust-agreed-yes = Sim: { $held } é o que foi acordado, palavra por palavra ({ $which }).
trust-agreed-yes-revision = Sim: { $held } lê-se como { $which }, palavra por palavra.
trust-agreed-no = { $count ->
    [one] Não: { $held } difere de { $which } num lugar.
   *[other] Não: { $held } difere de { $which } em { $count } lugares.
}
trust-held-missing = Foi acordada e não está.
trust-held-added = Está e não foi acordada.
trust-held-unread = Não é possível ler { $path }: { $why }
trust-clause-not-agreed = Não há nenhuma cláusula { $clause } em { $which }.
trust-other-plan = É outro plano: o seu identificador é «{ $held }», e aqui é «{ $agreed }».
