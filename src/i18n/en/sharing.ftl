### The plan taken home and brought back, on the screen.

app-group-sharing = Sharing
app-take-home = Take home
app-take-home-help = Takes the plan home: to a stick, a folder, a file that ends in .bundle, or a server.
app-bring-back = Bring back
app-bring-back-help = Fetches what came of the plan elsewhere and shows it before anything is merged.
app-sharing-merge = Merge
app-sharing-merge-help = Takes in what arrived; where the two collide, what is here stays and the other wording is tabled.
app-sharing-read = Read it first
app-sharing-read-help = Shows the plan as the other side has it, compared with yours; Esc comes back.
app-sharing-leave = Leave
app-sharing-leave-help = Leaves what arrived; nothing is changed.
app-sharing-where = Where to?
app-sharing-whence = Where from?
app-sharing-hint = A folder or stick, a file that ends in .bundle, or a server such as hub.example.org:plan.git. Tab completes a folder, ~ is your own.
app-sharing-stick = stick
app-sharing-another = Another place…
app-sharing-taking = The plan is on its way to { $place }…
app-sharing-fetching = Looking what there is at { $place }…
app-sharing-merging = Taking in what came from { $place }…
app-sharing-there = What came from { $place } is here. On the plan, B shows it; nothing is merged yet.
app-sharing-came = What came of it
app-sharing-ours = our own text
app-sharing-then = The plan as it is at { $place }, to be read only. t compares it with yours, Esc comes back.
app-sharing-collides =
    { $count ->
        [0] Nothing collides with what was done here.
        [one] One place collides; the amendment is tabled with the merge:
       *[other] { $count } places collide; the amendments are tabled with the merge:
    }
app-sharing-next-both = Nothing has been changed here yet. Merging brings it together with what was done here since.
app-sharing-next-onward = Nothing has been changed here yet. It goes on from where the plan stands.
app-sharing-asks-home = { $place } asks for a passphrase or a password, or was never met before, and that cannot be answered on this screen. Nothing was changed. Go there once on the command line: “plenary take-home { $place }”.
app-sharing-asks-back = { $place } asks for a passphrase or a password, or was never met before, and that cannot be answered on this screen. Nothing was changed. Go there once on the command line: “plenary bring-back { $place } --look”.
