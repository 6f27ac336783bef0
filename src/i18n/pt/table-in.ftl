# O que numa tabela é demasiado.

export-row-long = Esta célula tem { $length } caracteres. Escreva-a com { $most } no máximo.
export-row-times = «{ $cell }» multiplicado por { $by } tem mais de 18 algarismos antes da vírgula ou de 9 depois: não é quantidade de nada.
import-none-sound = Nenhuma linha desta tabela é válida; nada foi registado.
store-file-too-long = { $path } ultrapassaria 8 MiB, o máximo que se lê de um ficheiro. Nada foi registado. Divida o que aí põe, ou guarde menos.
plan-value-once = { $field }: uma coluna está duas vezes numa linha. Escreva cada uma só uma vez.
import-summary-mixed = { $column }: { $given } de { $of } indicam-no, em várias moedas ou períodos: sem mediana.
