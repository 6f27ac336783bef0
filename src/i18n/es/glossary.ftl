### Lo que dicen los documentos en lugar de las claves, y cómo vuelve.

documents-cell = ; { $name }:
back-no-value = { $author }, { $clause }, { $field }: «{ $text }» no es un valor de este campo. Se dejó fuera.
