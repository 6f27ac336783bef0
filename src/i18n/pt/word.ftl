### Um ficheiro Word que voltou, trazido no ecrã.

app-word = Trazer um ficheiro Word
app-word-help = Mostra o que se alterou num ficheiro Word do plano e apresenta o que se escolher como emendas das suas partes.
app-word-open = Ler
app-word-open-help = Lê inteira a proposta escolhida; na última linha apresenta o que resta.
app-word-leave-out = Deixar de fora
app-word-leave-out-help = Deixa de fora a proposta escolhida, com o que a emenda, ou repõe-na.
app-word-party = Parte
app-word-government = O autor fala pelo Governo
app-word-employers = O autor fala pelos empregadores
app-word-workers = O autor fala pelos trabalhadores
app-word-civil-society = O autor fala pela sociedade civil
app-word-advisers = O autor fala pelos assessores
app-word-secretariat = O autor fala pelo secretariado
app-word-table = Apresentar tudo
app-word-table-help = Apresenta cada proposta que não ficou de fora, pela sua parte.
app-word-leave = Sair
app-word-leave-help = Volta atrás; o que não se apresentou fica no ficheiro.
word-title = Que ficheiro Word voltou?
word-file-hint = O .docx que foi enviado e alterado. Tab completa o nome, ~ é a sua própria pasta.
word-reading = A ler { $file }… Esc interrompe.
word-working = { $file }: { $done } de { $all } alterações. Esc interrompe.
word-tabling = A apresentar…
word-not-now = Está a ser apresentado e já não se pode interromper.
word-left = Nada foi apresentado.
word-from = { $count ->
    [0] { $file }: nenhuma proposta
    [one] { $file }: uma proposta
   *[other] { $file }: { $count } propostas
}
word-place = { $number } { $field } · { $title }
word-place-remove = { $number } Suprimir · { $title }
word-place-move = { $number } Colocar { $place } · { $title }
word-place-add = Nova cláusula, { $place }
word-out = de fora
word-amends = emenda a { $number }
word-amends-pending = emenda uma emenda
word-reason = Motivo: { $text }
word-beside = Ao lado das propostas
word-table-all = { $count ->
    [0] Nada resta para apresentar
    [one] Apresentar a única que resta
   *[other] Apresentar as { $count }
}
word-nothing-left = Tudo ficou de fora: nada foi apresentado.
word-whose = De quem são as palavras de «{ $name }»?
word-listed = segundo plan.toml
word-no-stamp = { $file } não foi enviado pelo Plenary, ou perdeu o que diz de que plano e de que versão é.
word-unknown-revision = Este ficheiro foi enviado de uma versão do plano que não está aqui. Traga primeiro essa versão, com B.
word-plan-moved = O plano mudou entretanto. Nada foi apresentado; o ficheiro foi comparado de novo: veja e apresente outra vez.
word-file-changed = { $file } mudou desde que foi mostrado. Nada foi apresentado; foi lido de novo: veja e apresente outra vez.
