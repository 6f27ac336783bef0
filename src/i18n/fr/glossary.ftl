### Ce que les documents disent à la place des clés, et ce qui en revient.

documents-cell = {"\u00A0"}; { $name } :
back-no-value = { $author }, { $clause }, { $field } : « { $text } » n’est pas une valeur de ce champ. Cela a été laissé de côté.
