### What is said of the diagnosis, of the time a plan takes, and of what was done since.

cli-group-figures = Figures
cli-matrix-about = The diagnosis: each guarantee under each aspect
cli-matrix-usage = plenary matrix [--at REVISION] [--json]
cli-matrix-more =
    What the diagnosis found stands in one matrix: the four guarantees of a social
    protection floor by existing provisions, planned provisions, policy gaps,
    implementation issues and recommendations. A clause stands where its guarantee
    and its aspect say; behind it, whether the parties agree on it.
matrix-every-guarantee = No one guarantee
matrix-empty = nothing established
matrix-agreed = { $agreed } of { $count } agreed
