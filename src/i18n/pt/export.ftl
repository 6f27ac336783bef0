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
export-called-off = Foi interrompido; nada foi registado.
export-mixed = A coluna «{ $header }» escreve os seus números de duas maneiras: «{ $cell }» na linha { $line } e «{ $other-cell }» na linha { $other-line }. Corrija uma delas; ou diga --decimal point ou --decimal comma, e o que não se ler assim é recusado linha a linha.
export-no-column = Nenhuma coluna é { $column }. Os cabeçalhos são: { $headers }. Diga num ficheiro para --map qual é.
export-no-header = O ficheiro de correspondências indica um cabeçalho «{ $header }» que esta tabela não tem. Os seus cabeçalhos são: { $headers }
export-fixed = O ficheiro de correspondências fixa { $column } em «{ $value }», que não é um valor dessa coluna. Corrija-o.
export-map-broken = A linha { $line } não está escrita como deve: TOML, com `of = "schemes"` no início e tabelas como [columns], com cabeçalhos e colunas entre aspas.
export-map-word = «{ $word }» não é conhecido em { $key }. Pode ser: { $known }

## Why a row is refused

export-row-width = { $width } células, e o cabeçalho tem { $expected }. Dê outras tantas à linha.
export-row-empty = Esta célula não pode estar vazia: sem ela ninguém sabe de que trata a linha.
export-row-id = «{ $cell }» não é um identificador: letras minúsculas de a a z, algarismos e hífenes.
export-row-character = Contém { $code }, um carácter que ninguém vê ou que comanda alguma coisa.
export-row-country = «{ $cell }» não é um código de país de duas letras, como ML. Diga o que significa num ficheiro de correspondências, em [words.country].
export-row-currency = «{ $cell }» não é um código de moeda de três letras, como XOF. Diga o que significa num ficheiro de correspondências, em [words.currency].
export-row-year = «{ $cell }» não é um ano de quatro algarismos, como 2004.
export-row-word = «{ $cell }» não é nenhuma das palavras { $known }.
export-row-number = «{ $cell }» não é um número como esta coluna os escreve ({ $sign ->
        [comma] vírgula decimal
       *[point] ponto decimal
    }).
export-row-negative = «{ $cell }» é negativo. Escreva zero ou mais, ou nada se não estiver estabelecido.
export-row-share = «{ $cell }» por cento é mais do que o total.
export-row-whole = «{ $cell }» não é um número inteiro de pessoas, como 1240.
export-row-no-year = Dá números, mas não diz de que ano.
export-row-no-source = O plano tem outro valor para { $year }. Indique a fonte deste, para que ambos possam constar.
export-row-twice = A linha { $line } diz { $old }.
export-row-other = A série diz { $old }; os seus valores não podem mudá-lo.
export-row-no-figure = Não há nenhuma série { $id }. Para começar uma, diga o que mede numa coluna «medida».
export-row-no-scheme = Não há nenhum regime { $id }. Escreva o identificador de um que lá esteja, ou acrescente-o antes.
export-row-no-group = Não há nenhum grupo { $id } em registers/groups.toml. Escreva o identificador de um que lá esteja, ou acrescente-o antes.
export-row-several = Vários chamam-se «{ $name }». Dê o identificador.
