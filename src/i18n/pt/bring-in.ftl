### Uma tabela de outro programa importada no ecrã.

app-bring-in = Importar uma tabela
app-bring-in-help = Importa regimes, dados ou cobertura de um ficheiro CSV: mostra-se o que mudaria antes de registar seja o que for.
bring-in-what = O que contém a tabela?
bring-in-kind = { $kind ->
    [schemes] Regimes, e o que deles dizem os inquéritos
    [figures] Dados por ano
   *[coverage] Cobertura: pessoas por grupo e regime
}
bring-in-title = Que ficheiro? { $what }
bring-in-from = { $file }: { $what }
bring-in-file-hint = O ficheiro da tabela, guardado como CSV. Tab completa o nome, ~ é a sua própria pasta.
bring-in-reading = A ler a tabela…
bring-in-recording = A registar…
bring-in-off = Interrompido; ainda não se sabe se a tempo.
bring-in-keys = Esc interrompe.
bring-in-came = O que resultou da tabela
bring-in-ask = { $what ->
    [encoding] Em que codificação?
    [delimiter] O que separa as células?
    [decimal] Ponto ou vírgula?
    [multiplier] Em milhares?
    [same] O mesmo regime?
   *[refused] Esta tabela não pode ser importada
}
bring-in-encoding = As suas letras podem ler-se de várias maneiras. Em { $encoding }, a linha { $line } lê-se: «{ $sample }». Está certo?
bring-in-garbled = O ficheiro não está em { $encoding }: a partir da linha { $line } contém bytes que aí nada significam. Em que codificação está?
bring-in-encoding-is = Em { $encoding }
bring-in-encoding-other = Outra codificação…
bring-in-encoding-title = Em que codificação está o ficheiro?
bring-in-encoding-hint = O nome, por exemplo windows-1252, macintosh ou ibm850.
bring-in-delimiter = As primeiras linhas não o dizem: nem todas têm o mesmo número de células, ou têm-no com vários sinais.
bring-in-delimiter-is = { $delimiter ->
    [semicolon] Pontos e vírgulas ;
    [comma] Vírgulas ,
    [tab] Tabulações
   *[bar] Barras |
}
bring-in-decimal = «{ $cell }» na coluna «{ $header }», linha { $line }, pode ser mais de mil ou pouco mais de um, e nenhuma outra célula da coluna o esclarece. O que precede a parte decimal?
bring-in-mixed = A coluna «{ $header }» escreve os seus números de duas maneiras: «{ $cell }» na linha { $line } e «{ $other-cell }» na linha { $other-line }. O melhor é corrigir o ficheiro. Ou diga o que precede a parte decimal; o que não se ler assim é recusado linha a linha.
bring-in-decimal-is = { $sign ->
    [comma] Uma vírgula: 0,5
   *[point] Um ponto: 0.5
}
bring-in-multiplier = O cabeçalho «{ $header }» fala de milhares ou de milhões. Devem os seus números ser multiplicados?
bring-in-multiplier-by = Sim, por { $by }
bring-in-multiplier-none = Não, valem tal como estão
bring-in-which = Que cabeçalho é a coluna { $column }?
bring-in-every-row = Nenhum: é o mesmo em todas as linhas…
bring-in-every-row-of = O mesmo em todas as linhas: { $column }
bring-in-fixed-title = { $column }, em todas as linhas
bring-in-fixed-hint = Vale onde quer que uma linha não diga outra coisa.
bring-in-header = O que é a coluna «{ $header }»?
bring-in-not-used = não usada
bring-in-same = { $count ->
    [one] A linha { $line }, «{ $name }», tem o país e o nome do regime { $scheme }. Não é tomada pelo mesmo sem que o diga.
   *[other] { $count } linhas têm o país e o nome de um regime existente, a primeira na linha { $line }: «{ $name }», como { $scheme }. Não são tomadas pelos mesmos sem que o diga.
}
bring-in-same-is = É { $scheme }
bring-in-same-new = É outro regime
bring-in-same-all = As { $count } são os regimes do seu nome
bring-in-same-all-new = As { $count } são outros regimes
bring-in-other-file = Escolher outro ficheiro
bring-in-leave = Deixar; nada é registado
bring-in-record = Registar { $for }
bring-in-record-whose = Registar, e dizer para quem
bring-in-hand-back = Escrever as linhas recusadas junto da tabela
bring-in-columns = O que é cada coluna…
bring-in-again = Ler de novo o ficheiro
bring-in-columns-title = O que são as colunas
bring-in-nothing = Nada do que é admissível nesta tabela é novo para o plano: não há nada a registar.
bring-in-row = Linha { $line }: { $told }
bring-in-more = { $count ->
    [one] Mais { $count } linha como estas.
   *[other] Mais { $count } linhas como estas.
}
bring-in-as-kept = Lida como diz imports/{ $name }.toml do plano.
bring-in-is = { $column }: «{ $header }»
bring-in-fixed = { $column }: «{ $text }» em cada linha que não diga outra coisa
bring-in-done = Importado { $for }: { $new } novas, { $changed } alteradas
bring-in-file-changed = { $path } mudou desde que foi mostrado; nada foi registado. Leia-o de novo e registe o que então for mostrado.
