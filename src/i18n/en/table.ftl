# Rows and registers being filled in as a table
table-ledger = { $what ->
    [value] Figure { $id }
    [set] Scenario { $id }
    [survey] Scheme { $id }
    [group] Groups of people
    [source] Sources
    [covered] Coverage
   *[overlap] Overlaps
}
