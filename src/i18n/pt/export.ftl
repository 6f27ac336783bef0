## A table that is to be taken in: what must be said first

export-ask-encoding = As letras deste ficheiro podem ler-se de várias maneiras. Em { $proposal }, a linha { $line } lê-se: «{ $sample }». Se estiver certo, diga --encoding { $proposal }; se não, indique outra codificação, como macintosh ou ibm850, ou guarde o ficheiro em UTF-8.
export-ask-delimiter = Não se pode saber o que separa as células: as primeiras linhas não têm todas o mesmo número de células, ou têm-no com vários sinais. Diga qual é com --delimiter: { $proposals }
export-ask-decimal = «{ $cell }» na coluna «{ $header }», linha { $line }, pode ser mais de mil ou pouco mais de um, e nenhuma outra célula da coluna o esclarece. Diga --decimal point (ponto) ou --decimal comma (vírgula), conforme o que precede a parte decimal.
export-ask-multiplier = O cabeçalho «{ $header }» fala de { $proposal }. Se os seus números devem ser multiplicados por isso, diga --multiplier { $proposal }; se valem tal como estão, --multiplier 1.
export-ask-columns = Vários cabeçalhos podem ser a coluna { $column }: { $headers }. Indique o que se pretende num ficheiro para --map e dê "" aos outros.
export-ask-same = { $count ->
    [one] A linha { $line }, «{ $name }», tem o país e o nome do regime { $scheme }. Não é tomada pelo mesmo sem que o diga: --same se o for, --new se for outro, ou decida-o num ficheiro para --map.
   *[other] { $count } linhas têm o país e o nome de um regime que já existe, a primeira na linha { $line }: «{ $name }», como { $scheme }. Não são tomadas pelos mesmos sem que o diga: --same se todas o forem, --new se nenhuma o for, ou decida cada uma num ficheiro para --map.
}

## A table that cannot be taken in

export-too-long = O ficheiro tem mais de 16 MiB. Divida-o e importe as partes uma após outra.
export-too-many = A tabela tem mais de { $most } linhas. Divida-a e importe as partes uma após outra.
export-too-wide = A tabela tem mais de { $most } colunas. Guarde-a só com as que são necessárias.
export-workbook = É um livro de uma folha de cálculo (XLSX, XLS ou ODS), não uma tabela de texto. Abra-o lá, escolha a folha, guarde-a como CSV (UTF-8) e importe esse ficheiro.
export-garbled = O ficheiro não está em { $encoding }: a partir da linha { $line } contém bytes que aí nada significam. Indique outra codificação com --encoding ou guarde o ficheiro em UTF-8.
export-unclosed = As aspas que abrem uma célula na linha { $line } nunca se fecham, de modo que o resto do ficheiro seria uma só célula. Feche-as, ou duplique-as se fizerem parte do texto.
export-empty = O ficheiro não tem nenhuma linha abaixo de um cabeçalho.
export-mixed = A coluna «{ $header }» escreve os seus números de duas maneiras: «{ $cell }» na linha { $line } e «{ $other-cell }» na linha { $other-line }. Corrija uma delas; ou diga --decimal point ou --decimal comma, e o que não se ler assim é recusado linha a linha.
export-no-column = Nenhuma coluna é { $column }. Os cabeçalhos são: { $headers }. Diga num ficheiro para --map qual é.
