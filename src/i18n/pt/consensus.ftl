# Where a clause stands between the parties, and what is still open.
