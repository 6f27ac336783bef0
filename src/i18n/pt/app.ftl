### What the room `app` says.

## Groups of commands

app-group-floor = A palavra
app-group-edit = Alterar o plano
app-group-dialogue = O diálogo
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
app-interrupt = Ctrl-C não termina nada aqui; { $quit } sai do Plenary e pergunta antes que algo se perca.
app-interrupt-closed = Fechado; nada foi feito.
app-interrupt-typed = Ctrl-C mantém o que está escrito aqui; Esc descarta-o.
app-interrupt-typing = Não há nada selecionado para copiar. O que foi escrito mantém-se; Esc sai do texto.
app-then-locked = Este é o plano tal como era. Prima Esc para voltar a hoje e depois altere-o.

## Problems and notices

app-problems = Problemas
app-problems-help = Enumera o que está mal nos ficheiros do plano, com o lugar.
app-notice = Ver o aviso
app-notice-help = Mostra o que a faixa anuncia e o que se pode fazer.
app-foreign-title = Alterações feitas fora do Plenary
app-foreign-show = Mostrar o que mudou
app-foreign-adopt = Registá-las em nome de quem tem a palavra
app-foreign-adopt-help = Regista o que outro programa alterou nos ficheiros do plano, em nome de quem tem a palavra.
app-foreign-file = { $name }: { $what }
app-foreign-struck = − { $line }
app-foreign-inserted = + { $line }
app-foreign-more =
    { $count ->
        [one] Difere mais { $count } linha
       *[other] Diferem mais { $count } linhas
    }
app-foreign-leave = Deixá-las como estão
app-offered-title = Texto que estava a ser escrito quando o Plenary terminou
app-offered-keep = Continuar: { $clause }
app-offered-drop = Descartar: { $clause }
app-unplaced-title = Texto cujo lugar não se conhece
app-unplaced-read = Ler e copiar: «{ $text }»
app-unplaced-drop = Deitar fora: «{ $text }»
app-unplaced-copied = Está na área de transferência; cole-o na cláusula a que pertence. É guardado até que o deite fora.
app-unplaced-text = { $text }

## Getting about

app-read = Ler
app-read-help = Lê a cláusula escolhida; as setas fazem-na deslizar.
app-page-empty = Este plano ainda não tem cláusulas. A tecla { $key } acrescenta a primeira.
app-page-after = O que se segue
app-page-nothing = Nenhuma cláusula aqui.
app-outline = Índice
app-outline-help = Volta ao índice.
app-other-pane = Outro painel
app-other-pane-help = Passa do índice para a cláusula e vice-versa.
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
app-search-help = Vai a uma cláusula pelo número, pelo título ou por uma palavra do texto; acentos e maiúsculas não importam.
app-next-match = Ocorrência seguinte
app-next-match-help = Vai para a cláusula seguinte que contém o que se procura.
app-previous-match = Ocorrência anterior
app-previous-match-help = Vai para a cláusula anterior que contém o que se procura.
app-not-found = «{ $needle }» não figura neste plano.
app-only-match = «{ $needle }» não aparece em mais nenhuma parte deste plano.
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
app-folder-none = Nada começa assim aí.
app-folder-several = Começam assim: { $names }
app-folder-hint = A pasta que contém o plano; Tab completa o que se escreve, ~ é a sua pasta pessoal.
app-repository-title = Ainda não é um repositório
app-repository-text = { $folder } não contém nenhum repositório git: não se poderia registar nenhuma alteração. O Plenary pode torná-la um repositório; os ficheiros ficam como estão.
app-repository-make = Torná-la um repositório
app-answer-no = Não
app-new-plan = Novo plano
app-new-plan-help = Cria um plano: pergunta título, países, língua, modelo e pasta.
app-new-title = O título do plano
app-new-title-hint = Na língua do plano; poderá ser alterado.
app-new-countries = O país, ou o primeiro de vários: escreva para o encontrar
app-new-more-countries = Outro país, ou a primeira linha para continuar
app-new-countries-all = Continuar: { $countries }
app-new-language = A língua do texto do plano
app-new-template = Partir de
app-new-folder = Onde o pôr
app-new-folder-hint = Uma pasta que ainda não exista; Tab completa o que se escreve, ~ é a sua pasta pessoal.

## The program

app-help = Ajuda
app-help-keys = Teclas deste ecrã · Tab: as marcas
app-help-marks = O que significam as marcas · Tab: as teclas
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
app-quit-help = Fecha o Plenary; pergunta antes.
app-leave-title = Há texto por registar
app-leave-text = O que foi escrito não foi registado em nome de ninguém. Abandoná-lo?
app-leave-stay = Continuar a escrever
app-leave-go = Abandoná-lo
app-quit-session-title = A sessão está aberta
app-quit-title = Sair do Plenary?
app-quit-text = Tudo o que foi registado fica guardado.
app-quit-go = Sair
app-quit-session-text = { $session }: a sessão continua aberta. Pode ser encerrada no seu ecrã ({ $open } e depois { $close }); se ficar aberta, prossegue quando o Plenary for iniciado de novo.
app-quit-session-stay = Ficar
app-quit-session-go = Sair e deixá-la aberta
app-base-start = o início


## With numbers

app-left-out =
    { $count ->
        [one] { $path } não pode ser lido e falta aqui: ver «{ $problems }».
       *[other] { $count } ficheiros não podem ser lidos e faltam aqui: ver «{ $problems }».
    }
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

## Escrita, formulários, texto com alterações e histórico

app-edit-text = Redigir o texto
app-edit-text-help = Redige o texto da cláusula para quem tem a palavra.
app-edit-save = Registar
app-edit-save-help = Regista o texto como alteração de quem tem a palavra.
app-edit-leave = Sair do texto
app-edit-leave-help = Sai do texto; pergunta o que fazer dele se foi alterado.
app-edit-keep = Guardar como rascunho
app-edit-keep-help = Sai do texto e guarda-o para mais tarde; nada é registado.
app-edit-undo = Anular o que se escreveu
app-edit-undo-help = Anula o que se escreveu por último, palavra a palavra.
app-edit-redo = Refazer o que se escreveu
app-edit-redo-help = Volta a escrever o que foi anulado.
app-edit-all = Selecionar tudo
app-edit-all-help = Seleciona todo o texto.
app-bracket = Entre parênteses
app-bracket-help = Põe um parágrafo da cláusula entre parênteses retos, como uma alteração da voz que tem a palavra, ou tira-os.
bracket-which = Que parágrafo vai para entre parênteses retos, ou sai deles?
bracket-off = entre parênteses
bracket-subject = { $way ->
    [off] Tirar os parênteses retos de um parágrafo de { $number } { $title }
   *[on] Pôr entre parênteses retos um parágrafo de { $number } { $title }
}
app-edit-copy = Copiar
app-edit-copy-help = Põe o que está selecionado na área de transferência.
app-edit-cut = Cortar
app-edit-cut-help = Põe o que está selecionado na área de transferência e retira-o.
app-edit-brackets = Parênteses retos
app-edit-brackets-help = Põe entre parênteses retos o que está selecionado, ou a palavra sob o cursor, ou tira-os.
app-edit-copied = Copiado para a área de transferência.
app-edit-refused = Não aceite: o texto contém { $code }, um carácter que não se vê. Escreva-o sem ele.
app-edit-taken-again = { $taken } Releia o texto e registe-o de novo.
app-edit-subject = Alterar o texto de { $number } { $title }
app-met-title = Outra pessoa alterou este texto entretanto
app-met-theirs = Registado entretanto
app-met-mine = Escrito aqui
app-met-merged = Ambos, combinados palavra a palavra
app-met-collide = Ambos alteram as mesmas palavras: não podem ser combinados.
app-met-wait = A procurar quem escreveu o quê …
app-met-merge = Combinar palavra a palavra: ambos se mantêm
app-met-table = Apresentar o que está escrito aqui como emenda
app-met-replace = Substituir a outra redação pelo que está escrito aqui
app-edit-leave-title = O texto ainda não está registado
app-edit-leave-text = O que fazer do que foi escrito?
app-edit-leave-save = Registar
app-edit-leave-keep = Guardar como rascunho
app-edit-leave-discard = Descartar
app-edit-leave-stay = Continuar a escrever
app-edit-kept = Guardado como rascunho; nada foi registado. Reaparece quando a cláusula voltar a ser redigida.
app-edit-draft-back = Este é o rascunho que foi guardado; não está registado.
app-edit-draft-no-clause = A cláusula deste rascunho já não está no plano. O rascunho é conservado.
app-form-details = Pormenores da cláusula
app-form-details-help = Altera título, tipo, responsável, datas, garantia e grupos, e as linhas de prestações, dinheiro e acompanhamento.
app-form-details-title = Pormenores: { $title }
app-form-add = Acrescentar uma cláusula
app-form-add-help = Acrescenta uma cláusula para quem tem a palavra.
app-form-add-title = Nova cláusula
app-form-where = Onde
app-form-first = No início de tudo
app-form-after = Depois de { $number } { $title }
app-form-under = Dentro de { $number } { $title }
app-form-under-new = Dentro de { $name } { $title } (proposta)
app-form-under-new-tabled = Dentro de uma cláusula que só está proposta pode-se apresentar outra, não acrescentá-la: apresente-a.
app-form-date-hint = Um dia, por exemplo 2027-06-30
app-form-pick = { $field }: escreva para filtrar
app-form-pick-many = { $field }: Space escolhe, Enter confirma
app-form-needs-title = Uma cláusula precisa de um título.
app-form-gone = Esta cláusula já não está no plano.
app-form-nothing = Nada foi alterado.
app-form-leave = Sair do formulário
app-form-leave-help = Fecha o formulário; pergunta o que fazer dele se foi preenchido.
app-form-leave-title = Ainda não registado
app-form-leave-text = O que foi preenchido não foi registado. O que fazer?
app-form-move = Mover a cláusula
app-form-move-help = Move a cláusula pelo índice com as setas.
app-form-move-title = Onde fica a cláusula?
app-form-remove = Suprimir a cláusula
app-form-remove-help = Suprime a cláusula e as que dela dependem, depois de perguntar; anular recupera-as.
app-form-remove-yes = Suprimir
app-form-remove-no = Deixá-la
app-form-subject-details = Alterar os pormenores de { $number } { $title }
app-form-subject-add = Acrescentar { $title }
app-form-subject-move = Mover { $title }
app-form-subject-remove = Suprimir { $number } { $title }
app-track = Texto com alterações
app-track-help = Mostra cada inserção e cada supressão desde a versão de referência, e quem as fez.
app-track-base = Escolher a referência
app-track-base-help = Escolhe com que se compara o texto.
app-track-base-title = Comparar com
app-track-base-tag = { $tag }
app-track-base-parts = { $base }; { $tag } para a sua parte
app-track-base-session = o início desta sessão
app-track-base-start = o início
app-track-base-cut = desconhecido antes daqui (aquilo com que esta cópia começa)
app-track-base-nothing = nada: quem escreveu cada palavra
app-track-base-log = uma alteração do histórico …
app-track-base-word = uma etiqueta ou uma data …
app-track-base-hint = Uma etiqueta, ou um dia como 2003-09-15
app-track-moved = Foi deslocada de { $from } para { $to }.
app-track-moved-number = { $number }
app-track-moved-under = { $number } («{ $title }»)
app-track-next = Alteração seguinte
app-track-next-help = Vai à alteração seguinte e depois à cláusula alterada seguinte; aceitar é avançar.
app-track-previous = Alteração anterior
app-track-previous-help = Vai à alteração anterior.
app-track-original = Texto original
app-track-original-help = Mostra o texto como era na versão de referência.
app-track-tracked = Todas as alterações
app-track-tracked-help = Mostra as inserções sublinhadas e as supressões riscadas.
app-track-clean = Texto limpo
app-track-clean-help = Mostra o texto como está.
app-track-reject = Rejeitar esta alteração
app-track-reject-help = Retira a alteração sob o cursor, como alteração de quem tem a palavra.
app-track-reject-past = Só se pode rejeitar uma alteração do texto atual.
app-track-reject-back = Estas palavras já estão de novo no texto; não há nada a rejeitar.
app-track-reject-gone = A cláusula já não está no plano; anule antes a sua supressão no histórico.
app-track-reject-nothing = Não há alteração sob o cursor.
app-track-reject-subject = Rejeitar uma alteração em { $number } { $title }
app-track-only = Só uma parte
app-track-only-help = Destaca as alterações de uma parte, depois da seguinte, depois de todas.
app-track-word-right = Palavra seguinte
app-track-word-right-help = Vai à palavra seguinte; em baixo vê-se quem a escreveu.
app-track-word-left = Palavra anterior
app-track-word-left-help = Vai à palavra anterior.
app-track-leave = Voltar
app-track-leave-help = Sai do texto com alterações.
app-track-last = Era a última alteração.
app-track-first = Era a primeira alteração.
app-track-touches-nothing = Esta alteração não tocou em nenhuma cláusula.
app-past = Histórico
app-past-help = Lista cada alteração com a letra de quem a fez.
app-past-show = Mostrar a alteração
app-past-show-help = Mostra o que fez a alteração escolhida, palavra a palavra.
app-past-travel = Ver o plano de então
app-past-travel-help = Mostra o plano como ficou depois da alteração escolhida; nada ali pode ser alterado.
app-undo-merge = Anular uma fusão
app-undo-merge-text = O último registo é «{ $called }». Anular tudo o que entrou com ele, também as emendas e posições? O trabalho do outro lado fica no histórico, e { $redo } fá-lo entrar de novo.
app-undo-merge-yes = Anular tudo
app-past-undo = Anular a alteração escolhida
app-past-undo-help = Anula a alteração escolhida com uma nova; o histórico permanece.
app-past-undo-text = Anular «{ $subject }» ({ $day })? Fica registado como nova alteração de quem tem a palavra.
app-past-undo-yes = Anulá-la
app-past-undo-no = Deixá-la
app-past-by = Só uma parte
app-past-by-help = Mostra as alterações de uma parte, depois da seguinte, depois de todas.
app-past-clause = Só esta cláusula
app-past-clause-help = Mostra só as alterações da cláusula escolhida, ou de novo todas.
app-past-leave = Voltar
app-past-leave-help = Sai do histórico.
app-past-pick = Escolha a alteração com que comparar e prima { $key }.
app-past-change = { $subject } ({ $day })
app-past-then = O plano como estava em { $day }, depois de «{ $subject }». Esc para voltar.
app-past-back = Voltar ao presente
app-past-back-help = Deixa o passado e mostra o plano como está.
app-form-remove-text =
    { $count ->
        [0] Suprimir { $number } { $title }?
        [one] Suprimir { $number } { $title } e a cláusula que dela depende?
       *[other] Suprimir { $number } { $title } e as { $count } cláusulas que dela dependem?
    }
