### A figure, scenario, scheme, group or source taken away as a whole.

app-ledgers-remove = Remove a figure
app-ledgers-remove-help = Removes a figure, a scenario, a scheme, a group, a source or a resource as a whole; what still names it is said.
removing-title = What shall be removed?
removing-what = { $what ->
    [figure] Figure { $id }
    [scenario] Scenario { $id }
    [scheme] Scheme { $id }
    [group] Group { $id }
    [resource] Resource { $id }
   *[source] Source { $id }
}
removing-says = { $path }: { $why }
removing-named = { $what } is still named
removing-ask = Remove { $what }?
removing-text = All that it says goes with it; undo brings it back.
removing-text-warned = { $count ->
    [one] All that it says goes with it; undo brings it back. A check warns then: { $first }
   *[other] All that it says goes with it; undo brings it back. A check gives { $count } warnings then, the first: { $first }
}
removing-no = Keep it
removing-yes = Remove it
removing-subject = { $what } removed
removing-done = { $what } removed { $for }
