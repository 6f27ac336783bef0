### A plan on its way: taken home and brought back.

travel-nothing-there = There is no plan in { $path }: neither a repository nor a file that ends in .bundle. Nothing was changed. Look whether it is the right stick or folder; “plenary take-home { $path }” takes this plan there.
travel-several-there =
    { $count ->
        [one] There is a plan there: { $names }. Say that it is meant.
       *[other] There are { $count } plans there: { $names }. Say which one is meant.
    }
travel-not-a-bundle = { $path } is no bundle of git's, or is damaged, as happens when a stick is pulled out too early. Nothing was changed. Ask for it to be written once more with “plenary take-home”.
travel-no-bundle = { $path } is there already and is no bundle. It was left as it is. Name another file.
travel-unbrought = { $path } holds changes that are not here. Nothing was written over them. Bring them back first with “plenary bring-back”, or name another file.
travel-prerequisite = This bundle builds on the change { $change }, which is not here. Nothing was changed. Bring back first what came before it, or ask for the whole plan: “plenary take-home FILE.bundle” without --new and --since.
travel-filtered = At { $place } parts of the plan were left out on purpose, so it cannot be brought back from there. Nothing was changed. Ask for a whole copy.
travel-incomplete = What { $place } names is not all there: a part is missing or damaged, because the copy was cut short or the stick was pulled out. Nothing was changed. Ask whoever brought it to take the plan there once more.
travel-unsound = What came is not as git keeps it: the object { $object } is wrong ({ $why }). Nothing of it was taken in. Ask whoever sent it where it comes from, and for a fresh copy.
travel-worked-on = Somebody works on the plan in { $path }, and it would change under their hands. Nothing was changed. Take the plan to an empty folder or a stick instead; or open the plan there and bring this one back from here.
travel-in-the-way = Something else is in the way at { $path }. Nothing was changed. Name another folder.
travel-cut-short = The history of this copy was cut short, so nobody else can be given the whole of it. Nothing was changed. Fetch the rest with “git fetch --unshallow”, then try again.
travel-no-git = There is no git program on this computer, and it takes one to reach a server. Nothing was changed. Install git (https://git-scm.com), or use a stick or a bundle, which need none.
travel-called-off = Called off on the way. Nothing was changed here, and { $place } has all of what was on its way there or nothing of it.
travel-vanished = { $place } is no longer there: the stick was pulled out, or the share went away. Nothing was changed here. Look whether it is plugged in, and do it once more: what is there already is not taken twice.
travel-full = There is no room left at { $place }. Nothing was changed there. Make room, or take the plan to another place.
travel-several-branches = { $place } has several lines of work, and none is called as yours or is its first: { $names }. Nothing was changed. Ask whoever keeps it which one is the plan; “git symbolic-ref HEAD refs/heads/NAME” there says it once and for all.
travel-shallow-there = The history at { $place } was cut short there, so the plan cannot be brought back from it. Nothing was changed. Ask whoever keeps it to fetch the rest with “git fetch --unshallow”, or for a bundle of the whole plan.
travel-others-there = The repository at { $place } belongs to another user of that computer, and git there does not serve it. Nothing was changed. Ask whoever keeps it to give it to your user, or to say there once: “git config --global --add safe.directory FOLDER”.
travel-no-branch = { $place } has no branch that could be this plan's. Nothing was changed. If nobody has brought the plan there yet, do so with “plenary take-home”.
travel-stranger = What is at { $place } is another plan, or was begun anew: it has no change in common with this one. Nothing was changed. Look whether it is the right place.
travel-rejected = Others brought something to { $place } meanwhile. Nothing was changed there. Bring it back first with “plenary bring-back”, then take the plan there again.
travel-not-let-in = { $place } does not let you in: the passphrase, the password or the key is not right, or you have no right there. Nothing was changed. Try again; ask whoever keeps the place whether your key is known there.
travel-other-host = { $place } is not the computer that was known under this name, or was never met before. Nothing was changed. Ask whoever keeps it for its fingerprint, connect once with “ssh” and compare.
travel-unreachable = { $place } cannot be reached. Nothing was changed here. Look whether there is a network and whether the name is right, and try again.
travel-none-there = There is no repository at { $place }. Nothing was changed. Look at how the place is spelled; “plenary hub DIRECTORY” makes one there.
travel-protocol = { $place } names a way that is not gone, because it could start other programs. Nothing was changed. Use a folder, a bundle, or a server over ssh or https.
travel-rewritten = { $place } no longer has what it had: it stood at { $seen } when it was last seen, and { $now } does not go on from there. Somebody has taken changes back there, or it is another stick or an older copy. Nothing was followed and nothing was changed. Ask whoever keeps it; if it is meant so, say --rewritten.
travel-refused = { $place } refuses the plan: { $why }. Nothing was changed there. Ask whoever keeps it.
travel-program = git could not do it at { $place }: { $why }. Nothing was changed.

## What was taken home

travel-taken =
    { $count ->
        [one] Taken to { $place }: one change it did not have.
       *[other] Taken to { $place }: { $count } changes it did not have.
    }
travel-taken-nothing = { $place } has everything already.
travel-taken-partial = This bundle builds on what the other side has. Who has nothing yet needs a whole one.
travel-taken-ahead = { $place } has changes that are not here. Bring them back with “plenary bring-back”.
travel-taken-kept = { $place } has these names for something else, and kept them: { $names }
travel-hub-made = A hub is at { $path }. Each table takes the plan there with “plenary take-home”, and follows it with “plenary watch”.

## What came

travel-nothing-new = Nothing new at { $place }.
travel-look-from =
    { $count ->
        [one] One change from { $place }, recorded last by { $sender }:
       *[other] { $count } changes from { $place }, recorded last by { $sender }:
    }
travel-look-signatures-hold = Signatures hold: { $signed } signed by their party, { $recorded } by the secretariat for it, { $unverified } unverified
travel-look-signatures-not =
    { $count ->
        [one] One thing does not hold; { $signed } signed by their party, { $recorded } by the secretariat for it, { $unverified } unverified:
       *[other] { $count } things do not hold; { $signed } signed by their party, { $recorded } by the secretariat for it, { $unverified } unverified:
    }
travel-look-signatures-unknown = The signatures were not looked at. { $why }
travel-look-by =
    { $count ->
        [one] { $party }: one change
       *[other] { $party }: { $count } changes
    }
travel-look-nobody = Unattributed
travel-look-clauses =
    { $count ->
        [one] One clause:
       *[other] { $count } clauses:
    }
travel-look-amendments =
    { $count ->
        [one] One new amendment:
       *[other] { $count } new amendments:
    }
travel-look-positions =
    { $count ->
        [one] One new position:
       *[other] { $count } new positions:
    }
travel-look-sessions =
    { $count ->
        [one] One session:
       *[other] { $count } sessions:
    }
travel-look-adoptions =
    { $count ->
        [one] One new adoption or milestone:
       *[other] { $count } new adoptions and milestones:
    }
travel-next-onward = Nothing was changed here. “plenary bring-back { $place }” takes it in: it goes on from where the plan stands.
travel-next-both = Nothing was changed here. “plenary bring-back { $place }” merges it with what was done here since.
travel-joined-onward = Taken in from { $place }.
travel-joined-merged = Merged with what was done here since.
travel-tags-collided =
    { $count ->
        [one] An adoption or milestone of this name is here already and names something else; it stays as it is: { $names }
       *[other] { $count } adoptions or milestones of these names are here already and name something else; they stay as they are: { $names }
    }

## Places

travel-no-places = This plan has not travelled yet, and no stick is plugged in. Say where: a folder, a file that ends in .bundle, or a server such as hub.example.org:plan.git.
travel-places = Where this plan has been, the last place first:
travel-sticks = Sticks that are plugged in:

## The hub of a room

travel-watching = Following { $place }. Ctrl-C ends it.
travel-watch-no-place = Say which place to follow: none is known yet.
travel-watch-ended = { $place } is no longer followed.
travel-hub-away = { $why } It is tried again and again; the work here goes on.
travel-hub-back = { $place } is back.
travel-brought =
    { $count ->
        [one] one change, recorded by { $sender }
       *[other] { $count } changes, recorded last by { $sender }
    }

## On the command line

cli-value-place = PLACE
cli-help-place = A folder or stick, a file that ends in .bundle, or a server; without it, the known ones are listed
cli-help-take-new = Of a bundle: only what this place was not given yet
cli-help-take-since = Of a bundle: only what came after this revision, which the other side has
cli-help-rewritten = A place that has taken changes back is followed all the same
cli-help-look = Only say what came; nothing is taken in
cli-help-into = Make a first copy in this new or empty folder
cli-help-hub = Where to make it; a new or empty folder
cli-help-every = How many seconds to wait between two visits; 5 if left out
cli-take-part = Only a bundle can hold a part. Every other place says itself what it has: leave out --new and --since.
cli-take-home-about = Take the plan home: to a stick, a bundle or a server
cli-take-home-usage = plenary take-home [PLACE] [--new | --since REVISION]
cli-take-home-more =
    A folder becomes a copy of the plan's repository if it is empty; otherwise
    the copy lies in it under the plan's name. A file that ends in .bundle holds
    the plan in one piece, to be sent by mail; git clones and fetches from it as
    well. Adoptions travel along. A server is reached by your own git program,
    with your keys:
      plenary take-home /media/stick
      plenary take-home plan.bundle
      plenary take-home hub.example.org:plan.git
cli-bring-back-about = Bring back what came of the plan elsewhere
cli-bring-back-usage = plenary bring-back [PLACE] [--look | --into DIRECTORY]
cli-bring-back-more =
    What is received is checked before anything names it, then told: who sends
    it, for whom the changes were made, which clauses, amendments, positions and
    adoptions. With --look nothing more is done. A place that has taken back
    what it had is never followed silently.
cli-hub-about = Make the hub of a room, to which several tables bring their work
cli-hub-usage = plenary hub DIRECTORY
cli-hub-more =
    On a share that all can write to, or on a server that all reach over ssh.
    Nobody can take back there what was brought.
cli-watch-about = Follow a hub: fetch, take in and bring, every few seconds
cli-watch-usage = plenary watch [PLACE] [--every SECONDS]
cli-watch-more =
    Without a place, the one used last. A line says who brought what. A hub that
    goes away is said once; the work goes on, and is brought when the hub is
    back.
