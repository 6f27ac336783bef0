### O segundo ecrã: o que dizem as suas páginas e o que dele diz a linha de comandos.

wall-now = Na sala
wall-all = Todas as cláusulas
wall-before = Antes:
wall-after = Depois:
wall-colon = { ": " }
wall-gone = Esta cláusula já não está no plano.
wall-no-baseline = Esta cópia do plano não conhece aquilo com que o texto era comparado. Este é o texto tal como está.
wall-no-amendments = Não há emendas pendentes a esta cláusula.
wall-result = Assim se leria então:
wall-removed = Esta cláusula deixaria de existir.
wall-wording = Eis o que seria então proposto:
wall-since = Alterações desde { $day }
wall-since-nothing = Aqui tudo é novo.
wall-last = O que foi alterado por último
wall-closed = O ecrã do facilitador está fechado. Isto é o que mostrou por último.
wall-lost = Não é possível ler o que mostra o ecrã do facilitador: { $why } Isto é o que foi alterado por último.
wall-unread = Não é possível ler o plano neste momento: { $why }
wall-broken = A ligação foi interrompida: o que está aqui pode ser antigo.
wall-again = Voltar a carregar a página
wall-waiting = À espera do computador do facilitador. A página aparece sozinha.
wall-ended = O segundo ecrã foi fechado.

cli-present-about = Mostrar a cláusula da sala num segundo ecrã ou na web
cli-present-usage = plenary present [PLANO] [--web [--address ENDEREÇO:PORTA] [--new-address]]
second-help-which = O plano: o seu lugar no repositório, ou a sua pasta
second-help-web = Servir páginas para navegadores: um projetor, os telefones dos delegados
second-help-address = Onde servi-las; se não for dito, só para este computador
second-help-new = Criar um endereço que ninguém conhece ainda
second-value-address = ENDEREÇO:PORTA
cli-present-more =
    O segundo ecrã mostra o que mostra o ecrã do facilitador do mesmo plano neste computador: cláusula, alterações,
    emendas, o texto tal como uma delas o deixaria, posições ou custos. Mostra o que está registado e nunca o que está a
    ser escrito, e nele nada pode ser alterado. Onde não está aberto nenhum ecrã assim, por exemplo noutro computador
    que segue um ponto de encontro, mostra o que foi alterado por último. Num terminal, as setas para a esquerda e a
    direita e a barra de espaços olham outra cláusula por um momento; Esc volta a seguir.

      plenary present                                  noutra janela, para o projetor
      plenary present --web                            para um navegador neste computador
      plenary present --web --address 0.0.0.0:8080     para todos os aparelhos da rede

    O endereço contém uma chave que ninguém pode adivinhar. Durante um dia é a mesma, para que cada ecrã volte sozinho após
    um novo início; --new-address cria outro. Quem tem o endereço pode ler o plano, e nada mais deste computador;
    quem escuta na rede também, porque as páginas não são cifradas. Os programas leem o mesmo como eventos em «events» sob
    esse endereço. Ctrl-C termina.
second-address-wrong = «{ $value }» não é um endereço. Escreva 127.0.0.1:8080 só para este computador, ou 0.0.0.0:8080 para todos os aparelhos da rede.
second-address-taken = Não é possível servir nada em { $address }: { $why } Escolha outra porta, ou nenhuma: então o sistema escolhe uma.
second-no-chance = Este sistema não dá acaso, sem o qual o endereço poderia ser adivinhado. Nada é servido.
second-alone = Só os navegadores deste computador o podem ler. Para outros aparelhos, diga --address 0.0.0.0:8080. Ctrl-C termina.
second-everybody = Quem tem este endereço pode ler o plano nesta rede, sem cifra; ninguém pode alterar nada. Ctrl-C termina.
second-again = É o endereço de antes: o que mostrava o plano volta sozinho. --new-address cria outro.
second-ended = O segundo ecrã está fechado.

app-second-follow = Seguir de novo
app-second-follow-help = Volta ao que mostra o ecrã do facilitador.
app-second-away = Outra cláusula por um momento. Esc volta a seguir o ecrã do facilitador.
app-second-only = Este ecrã só mostra o que mostra o do facilitador: aqui nada pode ser alterado.
app-second-base = aquilo com que compara o ecrã do facilitador
