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
app-sharing-again = Bring it in again
app-sharing-again-help = Brings in again what came here before and was taken back since.
app-sharing-again-title = It came before
app-sharing-stays-out = It stays out
app-sharing-again-hint = a brings it in again before the rest is merged.
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
app-sharing-there = What came from { $place } is here. On the plan, { $back } shows it; nothing is merged yet.
app-sharing-came = What came of it
app-sharing-ours = our own text
app-sharing-then = The plan as it is at { $place }, to be read only. { $track } compares it with yours, Esc comes back.
app-sharing-collides =
    { $count ->
        [0] Nothing collides with what was done here.
        [one] One place collides; the amendment is tabled with the merge:
       *[other] { $count } places collide; the amendments are tabled with the merge:
    }
app-sharing-next-both = Nothing has been changed here yet. Merging brings it together with what was done here since.
app-sharing-next-onward = Nothing has been changed here yet. It goes on from where the plan stands.

## On the way

app-sharing-to = On the way to { $place }
app-sharing-from = From { $place }
app-going-asking = Asking what is there…
app-going-packing =
    { $all ->
        [0] Putting together what is missing…
       *[other] Putting together what is missing: { $done } of { $all } pieces
    }
app-going-sending =
    { $all ->
        [0] Sending: { $amount }
       *[other] Sending: { $done } of { $all } pieces, { $amount }
    }
app-going-receiving =
    { $all ->
        [0] Receiving: { $amount }
       *[other] Receiving: { $done } of { $all } pieces, { $amount }
    }
app-going-checking =
    { $all ->
        [0] Looking through what came…
       *[other] Looking through what came: { $done } of { $all } pieces
    }
app-going-off = Calling it off…
app-amount-kilo = { $count } kB
app-amount-mega = { $count } MB
app-sharing-keys = Esc calls it off. Enter goes on working while it travels; { $home } or { $back } shows it again.
app-sharing-busy = The plan is still on its way: { $place }.
app-sharing-asks = { $place } asks
app-sharing-secret = What is typed is not shown and is kept nowhere. Enter sends it, Esc calls it off.
app-sharing-word = Enter sends it, Esc calls it off.
app-sharing-waits = { $place } asks something. On the plan, { $home } or { $back } shows it.
app-sharing-note = { $place }: { $question }
app-sharing-host-title = Is this the right computer?
app-sharing-host = { $host } was never met before. Ask whoever keeps it for its fingerprint and compare it to the last letter with this one: { $print }
app-sharing-host-no = Do not connect
app-sharing-host-yes = It is the same: connect
app-sharing-no = No
app-sharing-yes = Yes
app-signing-title = Your security key
app-signing-touch = Touch your security key: it waits for you.
app-signing-keys = Esc calls it off: nothing is recorded then.
app-signing-asks = Your key asks
app-signing-secret = What is typed is not shown and is kept nowhere. Enter sends it, Esc calls it off: nothing is recorded then.
app-signing-waits = Your key asks for its passphrase or PIN. Close what is open, and it can be typed.
app-sharing-rewritten-title = It no longer has what it had
app-sharing-rewritten = { $place } stood at { $seen } when it was last seen, and { $now } does not go on from there. Somebody has taken changes back there, or it is another stick or an older copy. Nothing was followed and nothing was changed. Ask whoever keeps it before you go on.
app-sharing-rewritten-no = Leave it
app-sharing-rewritten-yes = It is meant so: go on all the same

## The hub that is followed

app-follow = Follow a hub
app-follow-help = Follows a hub: every few seconds what others brought comes in and what is new here is brought. Once more ends it.
app-sharing-hub = Which hub?
app-following = { $place } is followed: what others bring comes in every few seconds, and what is new here is brought.
app-following-brought =
    { $count ->
        [one] { $sender } brought one change for { $parties }: { $clauses }
       *[other] { $sender } brought { $count } changes for { $parties }: { $clauses }
    }
app-following-nobody = { $place } lets you in only with a passphrase or a password, and while it is followed nobody can be asked every few seconds. It is no longer followed. Have an agent keep the key (ssh-add), then follow it again.
app-following-rewritten = { $place } no longer has what it had: it stood at { $seen } when it was last seen, and { $now } does not go on from there. Nothing was followed or changed, and it is followed no longer. { $key } asks what becomes of it.
