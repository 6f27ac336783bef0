### What documents say in the place of keys, and how it comes back.

documents-cell = ; { $name }:
back-no-value = { $author }, { $clause }, { $field }: “{ $text }” is no value that this field can have. It was left out.
