### Orientar-se: ir aonde se quer, e o que já se viu.

app-jump = Ir para…
app-jump-help = Encontra uma cláusula, emenda, sessão ou alteração por algumas letras e vai até lá.
app-jump-clause = Cláusula
app-jump-amendment = Emenda
app-jump-session = Sessão
app-jump-change = Alteração
app-jump-to-clause = Enter mostra a cláusula.
app-jump-to-amendment = Enter mostra a emenda no texto da sua cláusula.
app-jump-to-session = Enter mostra a ata da sessão.
app-jump-to-change = Enter mostra a alteração no histórico.
app-jump-reading = A lista está a ser preparada.
app-jump-no-history = O histórico ainda está a ser lido: as suas alterações vêm a seguir.
app-jump-unread = O histórico não pode ser lido: as suas alterações não figuram aqui.
app-jump-empty = Ainda não há aonde ir.
app-jump-nothing = Nada tem esse nome.
