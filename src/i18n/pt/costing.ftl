### O que diz a sala `costing`, e o que se diz dos custos.

## O que não está estabelecido

costing-lack-figure = número { $id }
costing-lack-term = { $name } ({ $clause })
costing-lack-support = apoio de { $from } a { $scheme }
costing-lack-scenario = cenário { $id }
costing-lack-year = { $what }, { $year }
costing-lack-key = { $what }: { $key }
costing-lack-key-year = { $what }: { $key } { $year }
costing-lack-absent = { $what }: ninguém o indicou
costing-lack-disagree = { $what }: as fontes contradizem-se, ou está indicado duas vezes; escolha
costing-lack-over = { $what }: { $value } por cento é mais de 100
costing-lack-negative = { $what }: { $value } é menos de zero
costing-lack-far = { $what }: demasiados algarismos ou demasiados anos para o cálculo
costing-lack-word = { $what }: esta palavra não significa nada aqui
costing-lack-early = { $what }: o ano é anterior ao ano dos preços
costing-lack-zero = { $what }: seria preciso dividir por zero
costing-lack-circle = { $what }: o apoio volta a quem o dá
