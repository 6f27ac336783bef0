### Um dado, um cenário, um regime, um grupo ou uma fonte removidos por inteiro.

app-ledgers-remove = Remover um dado
app-ledgers-remove-help = Remove por inteiro um dado, um cenário, um regime, um grupo, uma fonte ou um recurso; diz-se o que ainda os nomeia.
removing-title = O que deve ser removido?
removing-what = { $what ->
    [figure] Dado { $id }
    [scenario] Cenário { $id }
    [scheme] Regime { $id }
    [group] Grupo { $id }
    [resource] Recurso { $id }
   *[source] Fonte { $id }
}
removing-says = { $path }: { $why }
removing-named = Ainda nomeado: { $what }
removing-ask = Remover? { $what }
removing-text = Tudo o que diz desaparece com ele; anular repõe-no.
removing-text-warned = { $count ->
    [one] Tudo o que diz desaparece com ele; anular repõe-no. A verificação avisa então: { $first }
   *[other] Tudo o que diz desaparece com ele; anular repõe-no. A verificação dá então { $count } avisos, o primeiro: { $first }
}
removing-no = Manter
removing-yes = Remover
removing-subject = { $what }: remoção
removing-done = { $what }: remoção registada { $for }
