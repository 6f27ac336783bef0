### What the room `app` says.

## Groups of commands

app-group-floor = A palavra
app-group-edit = Alterar o plano
app-group-review = O que mudou
app-group-move = Deslocar-se
app-group-program = Planos e programa

## The floor

app-floor-government = Palavra ao governo
app-floor-employers = Palavra aos empregadores
app-floor-workers = Palavra aos trabalhadores
app-floor-civil-society = Palavra à sociedade civil
app-floor-advisers = Palavra aos consultores
app-floor-secretariat = Palavra ao secretariado
app-floor-help = Dá a palavra: a próxima alteração é registada para esta voz. A mesma tecla outra vez pergunta quem fala.
app-floor-ask = Quem tem a palavra?
app-floor-as-a-whole = no seu conjunto
app-floor-nobody = ninguém
app-speaker = Quem fala
app-speaker-help = Escolhe a organização e o delegado que falam pela voz que tem a palavra.
app-speaker-ask = { $voice }: quem fala?

## Changing the plan

app-undo = Anular
app-undo-help = Anula a última alteração através de uma nova alteração, em nome de quem tem a palavra.
app-redo = Refazer
app-redo-help = Repõe o que foi anulado por último.
app-not-now = «{ $command }» não é possível aqui.
app-then-locked = Este é o plano tal como era. Prima Esc para voltar a hoje e depois altere-o.
app-recorded = Registado: { $subject }
app-nothing-changed = Nada mudou: não havia nada a registar.
app-adopt-subject = Adoção de alterações feitas fora do Plenary

## Problems and notices

app-problems = Problemas
app-problems-help = Enumera o que está mal nos ficheiros do plano, com o lugar.
app-problem = { $place }: { $problem }
app-notice = Ver o aviso
app-notice-help = Mostra o que a faixa anuncia e o que se pode fazer.
app-foreign-title = Alterações feitas fora do Plenary
app-foreign-show = Mostrar o que mudou
app-foreign-adopt = Registá-las em nome de quem tem a palavra
app-foreign-adopt-help = Regista o que outro programa alterou nos ficheiros do plano, em nome de quem tem a palavra.
app-foreign-leave = Deixá-las como estão
app-foreign-edited = { $path } foi alterado.
app-foreign-added = { $path } é novo.
app-foreign-deleted = { $path } foi eliminado.
app-offered-title = Texto que estava a ser escrito quando o Plenary terminou
app-offered-keep = Continuar: { $clause }
app-offered-drop = Descartar: { $clause }

## Getting about

app-read = Ler
app-read-help = Lê a cláusula escolhida; as setas fazem-na deslizar.
app-outline = Sumário
app-outline-help = Volta ao sumário.
app-other-pane = Outro painel
app-other-pane-help = Passa do sumário para a cláusula e vice-versa.
app-down = Descer
app-down-help = Uma linha abaixo.
app-up = Subir
app-up-help = Uma linha acima.
app-page-down = Página seguinte
app-page-down-help = Uma página abaixo.
app-page-up = Página anterior
app-page-up-help = Uma página acima.
app-first = Início
app-first-help = Vai para o início.
app-last = Fim
app-last-help = Vai para o fim.
app-next-clause = Cláusula seguinte
app-next-clause-help = Lê a cláusula seguinte.
app-previous-clause = Cláusula anterior
app-previous-clause-help = Lê a cláusula anterior.
app-search = Procurar
app-search-help = Procura nos títulos e no texto; acentos e maiúsculas não importam.
app-next-match = Ocorrência seguinte
app-next-match-help = Vai para a cláusula seguinte que contém o que se procura.
app-previous-match = Ocorrência anterior
app-previous-match-help = Vai para a cláusula anterior que contém o que se procura.
app-not-found = «{ $needle }» não figura neste plano.
app-no-clause = Não há cláusula «{ $id }» no plano no ecrã.

## The library

app-library = Biblioteca
app-library-help = Mostra os planos desta máquina e os incluídos.
app-library-open = Abrir
app-library-open-help = Abre o plano escolhido.
app-library-forget = Retirar da lista
app-library-forget-help = Retira o plano escolhido desta lista; os ficheiros ficam.
app-library-back = Voltar
app-library-back-help = Volta ao plano aberto.
app-open-folder = Abrir uma pasta
app-open-folder-help = Abre o plano de uma pasta desta máquina.
app-folder-ask = Que pasta?
app-folder-hint = O caminho completo da pasta do plano, por exemplo /home/eu/planos/mali
app-repository-title = Ainda não é um repositório
app-repository-text = { $folder } não contém nenhum repositório git: não se poderia registar nenhuma alteração. O Plenary pode torná-la um repositório; os ficheiros ficam como estão.
app-repository-make = Torná-la um repositório
app-answer-no = Não
app-new-plan = Novo plano
app-new-plan-help = Cria um plano: pergunta título, países, língua, modelo e pasta.
app-new-title = O título do plano
app-new-title-hint = Na língua do plano; poderá ser alterado.
app-new-countries = O país ou os países
app-new-countries-hint = Duas letras cada, separados por espaços: ML, ou AO MZ CV
app-new-language = A língua do texto do plano
app-new-template = Partir de
app-template-dialogue = Diálogo social
app-template-dialogue-detail = diagnóstico, seminário, plano de ação
app-template-empty = Plano vazio
app-template-empty-detail = sem cláusulas
app-new-folder = Onde o pôr
app-new-folder-hint = O caminho completo de uma pasta que ainda não existe, por exemplo /home/eu/planos/mali
app-no-plan = Não há plano aqui: um plano é uma pasta com um plan.toml.

## The program

app-help = Ajuda
app-help-help = Explica as teclas deste ecrã.
app-palette = Todos os comandos
app-palette-help = Enumera todos os comandos; algumas letras bastam para encontrar um.
app-theme = Tema seguinte
app-theme-help = Muda entre os temas escuro, claro e de alto contraste.
app-theme-dark = Tema escuro
app-theme-light = Tema claro
app-theme-contrast = Alto contraste
app-language = Língua da interface
app-language-help = Escolhe a língua do Plenary; o texto do plano não muda.
app-language-own-name = Português
app-quit = Sair
app-quit-help = Encerra o Plenary; pergunta primeiro se se perderia texto.
app-leave-title = Há texto por registar
app-leave-text = O que foi escrito não foi registado em nome de ninguém. Abandoná-lo?
app-leave-stay = Continuar a escrever
app-leave-go = Abandoná-lo
app-base-start = o início
app-reading-history = A ler o histórico: { $count } alterações
app-worker-panicked = Ocorreu um erro interno; nada foi alterado. Há um relatório na pasta de estado do Plenary.

app-undone = Anulado.
app-redone = Refeito.
app-newer-format = Um Plenary mais recente escreveu este plano: pode ser lido aqui, mas não alterado.
app-overtaken = { $clause }: alguém tinha escrito entretanto: { $text }
app-base-named = { $name }

## With numbers

app-problems-title =
    { $count ->
        [one] { $count } problema
       *[other] { $count } problemas
    }
app-foreign-text =
    { $count ->
        [one] Outro programa alterou { $count } ficheiro deste plano. Nada foi registado em nome de ninguém e o Plenary não o substituirá.
       *[other] Outro programa alterou { $count } ficheiros deste plano. Nada foi registado em nome de ninguém e o Plenary não os substituirá.
    }
app-overtaken-title =
    { $count ->
        [one] { $count } redação alterada entretanto
       *[other] { $count } redações alteradas entretanto
    }
