### What is said of the diagnosis, of the time a plan takes, and of what was done since.

cli-group-figures = Cifras
cli-matrix-about = El diagnóstico: cada garantía bajo cada aspecto
cli-matrix-usage = plenary matrix [--at REVISIÓN] [--json]
cli-matrix-more =
    Lo que constató el diagnóstico cabe en una matriz: las cuatro garantías de un piso
    de protección social según las disposiciones existentes y previstas, los vacíos de
    política, los problemas de aplicación y las recomendaciones. Una cláusula está donde
    dicen su garantía y su aspecto; detrás, si las partes están de acuerdo.
matrix-every-guarantee = Ninguna garantía en particular
matrix-empty = nada establecido
matrix-agreed = acordado: { $agreed } de { $count }
