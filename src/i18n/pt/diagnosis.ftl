### What is said of the diagnosis, of the time a plan takes, and of what was done since.

cli-group-figures = Números
cli-matrix-about = O diagnóstico: cada garantia sob cada aspeto
cli-matrix-usage = plenary matrix [--at REVISÃO] [--json]
cli-matrix-more =
    O que o diagnóstico constatou cabe numa matriz: as quatro garantias de um piso de
    proteção social segundo as disposições existentes e previstas, as lacunas de política,
    os problemas de aplicação e as recomendações. Uma cláusula está onde dizem a sua
    garantia e o seu aspeto; atrás dela, se as partes estão de acordo.
matrix-every-guarantee = Nenhuma garantia em particular
matrix-empty = nada estabelecido
matrix-agreed = acordado: { $agreed } de { $count }
