### O que os documentos dizem em lugar das chaves, e como volta.

documents-cell = ; { $name }:
back-no-value = { $author }, { $clause }, { $field }: «{ $text }» não é um valor deste campo. Ficou de fora.
