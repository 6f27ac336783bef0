### Taking in a table of another program, and the register of schemes, on the command line.

cli-import-about = Importa regimes, dados ou a cobertura de um ficheiro CSV
cli-import-usage =
    plenary import schemes|figures|coverage FICHEIRO [--record --party PARTE] [OPÇÕES]
           plenary import FICHEIRO.docx --party PARTE [--as "NOME=PARTE"]... [--dry-run] [--json]
           plenary import FICHEIRO.docx --show [--json]
cli-import-more =
    Sem --record nada é registado: mostra-se o que cada linha mudaria, e o código de saída
    é 1 se uma linha for recusada ou estiver por decidir. As linhas boas entram numa só
    alteração, que «plenary undo» desfaz; as recusadas são escritas em
    FICHEIRO.refused.csv. O modo de ler a tabela é guardado em imports/ e volta a ser
    usado para uma tabela com os mesmos cabeçalhos. Um ficheiro para --map escreve-se
    como esses.

    «plenary import FICHEIRO.docx --party PARTE» traz de volta um ficheiro Word enviado
    com «export docx»: o que os seus autores alteraram passa a ser emendas dessa parte,
    ou da que --as nomeia, e o texto do plano fica como está. --dry-run só as mostra.
    Trazer duas vezes o mesmo ficheiro não faz nada.

    «plenary import FICHEIRO.docx --show» diz quem inseriu e suprimiu o quê num ficheiro
    Word, de quem quer que seja, com os seus comentários. Não precisa de plano e nada muda.
import-value-kind = TIPO
import-value-sign = SINAL
import-value-number = NÚMERO
import-help-kind = O que são as linhas: schemes (regimes), figures (séries) ou coverage (cobertura)
import-help-file = A tabela, em CSV
import-help-map = Que cabeçalho é que coluna, e o que mais há a saber da tabela
import-help-encoding = A codificação das suas letras, como windows-1252
import-help-delimiter = O que separa as suas células: semicolon, comma, tab ou bar
import-help-decimal = O que precede a parte decimal: point (ponto) ou comma (vírgula)
import-help-multiplier = Por quanto se multiplicam os números cujo cabeçalho fala de milhares
import-help-same = As linhas com o país e o nome de um regime são esse regime
import-help-new = As linhas com o país e o nome de um regime são outros regimes
import-help-dry-run = Mostra apenas o que mudaria, como sem --record
import-help-show = Só dizer quem inseriu e suprimiu o quê num ficheiro Word; sem plano
import-help-record = Regista as linhas boas
import-no-file = O ficheiro { $path } não existe.
import-encoding-unknown = Não há nenhuma codificação «{ $value }». Conhecem-se, por exemplo, utf-8, windows-1252, macintosh, ibm850.
import-delimiter-unknown = «{ $value }» não separa células. Pode ser: semicolon, comma, tab, bar
import-decimal-unknown = «{ $value }» não precede nenhuma parte decimal. Pode ser: point, comma
import-multiplier-unknown = «{ $value }» não é um multiplicador: um um com zeros, como 1, 1000 ou 1000000.
import-map = { $path } não pode servir de ficheiro de correspondências. { $why }
import-map-kind = É de uma tabela de outro tipo: { $kind }.
import-progress = Linha { $row } de { $rows }
import-as-kept = Lida como diz imports/{ $name }.toml do plano; outro ficheiro para --map lê-a de outro modo.
import-read = { $count ->
        [one] Uma linha, lida com { $delimiter ->
            [semicolon] ponto e vírgula
            [comma] vírgula
            [tab] tabulação
           *[bar] barra
        } entre as células.
       *[other] { $count } linhas, lidas com { $delimiter ->
            [semicolon] ponto e vírgula
            [comma] vírgula
            [tab] tabulação
           *[bar] barra
        } entre as células.
    }
import-unused = Não usados: { $headers }
import-multiplied = Os números de «{ $header }» foram multiplicados por { $by }.
import-read-as = «{ $word }» foi lido como «{ $kind }». Se não o for, diga o que significa num ficheiro para --map, sob [words.kind].
import-row-alike = «{ $name }» é novo e chama-se quase como { $scheme }.
import-row-asked = «{ $name }» pode ser { $scheme }: diga --same ou --new, ou decida-o num ficheiro para --map.
import-row-changed = «{ $name }»: { $changes }
import-row-refused = Recusada em { $place }: { $why }
import-row-same = «{ $name }»: nada de novo.
import-change = { $what }: { $old } → { $new }
import-nothing-yet = por estabelecer
import-more-rows = { $count ->
        [one] Não se mostra outra linha; --json dá-a.
       *[other] Não se mostram outras { $count } linhas; --json dá-as.
    }
import-new-source = Nova em registers/sources.toml: { $id }, «{ $name }»
import-summary = { $column }: { $given } de { $of } indicam-no, mediana { $median }.
import-summary-none = { $column }: nenhum de { $of } o indica.
import-largest = { $column }: o maior valor é { $number }, na linha { $line }.
import-share = Todos os valores de { $column } estão entre 0 e 1. { $number } por cento? 85 por cento escreve-se 85.
import-counts = Novas: { $new }. Alteradas: { $changed }. Já assim: { $same }. Por estabelecer: { $blank }. Por decidir: { $asked }. Recusadas: { $refused }.
import-not-recorded = Nada foi registado. Com --record --party PARTE registam-se as linhas boas.
import-nothing = Nada nesta tabela é novo para o plano; nada foi registado.
import-done = Importado: { $new } novas, { $changed } alteradas.
import-subject-schemes = Importar regimes de { $file }: { $new } novos, { $changed } alterados
import-subject-figures = Importar séries de { $file }: { $new } novas, { $changed } alteradas
import-subject-coverage = Importar a cobertura de { $file }: { $new } novas, { $changed } alteradas
import-refused-line = linha
import-refused-column = coluna
import-refused-header = cabeçalho
import-refused-reason = razão
import-refused-in = { $count ->
        [one] A linha recusada está em { $path }, com a razão.
       *[other] As { $count } linhas recusadas estão em { $path }, cada uma com a sua razão.
    }
import-refused-lost = { $count ->
        [one] A linha recusada não pôde ser escrita junto da tabela. { $why }
       *[other] As { $count } linhas recusadas não puderam ser escritas junto da tabela. { $why }
    }
cli-schemes-about = Lista os regimes e o que os inquéritos dizem de cada um
cli-schemes-usage = plenary schemes [--at REVISÃO] [--json | --csv [--excel]]
cli-schemes-more =
    De cada número mostra-se o mais recente. Se as fontes dão números diferentes para
    esse ano e nenhum está marcado como usado, é contestado e não conta. O que --csv
    escreve, «plenary import schemes» importa-o.
schemes-none = Não há regimes em registers/schemes.toml.
schemes-count = { $count ->
        [one] Um regime.
       *[other] { $count } regimes.
    }
schemes-figure = { $name }: { $value } ({ $year }, { $source })
schemes-contested = { $name }: contestado ({ $year })
