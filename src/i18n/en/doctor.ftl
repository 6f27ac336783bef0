### What is said of what is wrong with a repository, a terminal and the settings.

cli-doctor-about = Find what is wrong here, and repair what is safe
cli-doctor-usage = plenary doctor [--repair] [--json]
cli-help-repair = Repair what can be repaired without losing anything, and say what was done
cli-doctor-more =
    Looks at the repository and the plan in it, at the settings and the programs at
    hand, and on a terminal at the terminal. √ is as it should be, · worth knowing,
    ✗ wrong. Nothing is changed without --repair, but what every command finishes.
    --repair removes locks that belong to nobody, writes files of the plan that are
    gone from the folder, rebuilds git's index and removes old caches. Exit status:
    0 all well, 1 something is wrong, 3 a repair failed.

## The whole

doctor-area-repository = Repository
doctor-area-terminal = Terminal
doctor-area-settings = Settings and programs
doctor-well = { $notes ->
    [0] Nothing is wrong.
    [one] Nothing is wrong; { $notes } thing is worth knowing.
   *[other] Nothing is wrong; { $notes } things are worth knowing.
}
doctor-unwell = { $count ->
    [one] { $count } thing is wrong.
   *[other] { $count } things are wrong.
}
doctor-can-repair = { $count ->
    [one] `plenary doctor --repair` can repair { $count } of these.
   *[other] `plenary doctor --repair` can repair { $count } of these.
}
doctor-unchecked = This could not be looked at: { $why }
doctor-repair-do = `plenary doctor --repair` does it.

## The repository

doctor-stands = The repository opens; the plan stands at { $change } on { $branch }.
doctor-bare = The repository has no folder with files, as on a hub; the plan stands at { $change } on { $branch }.
doctor-writable-good = Everything can be written that recording writes.
doctor-writable-not = { $path } cannot be written: { $why }.
doctor-writable-do = Copy the whole folder to a place of your own and go on there, or have its owner give it to you.
doctor-lock-none = Nobody holds a lock.
doctor-lock-left = The lock { $path } was left behind by a program that died; it keeps changes from being recorded.
doctor-lock-fresh = Another program holds the lock { $path } just now. If it is still there in a minute, look again.
doctor-held-by = A Plenary on { $host } is recording just now (process { $process }).
doctor-held = Another Plenary is recording just now.
doctor-space-good = There is room on the disk: { $free } MiB.
doctor-space-low = The disk is running full: { $free } MiB are left.
doctor-space-full = The disk is full: { $free } MiB are left, and what is recorded may fail.
doctor-space-do = Make room on it.
doctor-settings-plain = The settings of the repository start no program.
doctor-programs = { $count ->
    [one] The repository would have git run a program: { $names }. Plenary never runs it.
   *[other] The repository would have git run { $count } programs: { $names }. Plenary never runs them.
}
doctor-programs-do = If you did not set that yourself, use no git command here: take the plan over with `plenary bring-back` into a copy of your own.
doctor-flush = git was told here not to wait for the disk: what is committed with git itself may be lost in a power cut. What Plenary records is not.
doctor-flush-do = Take core.fsync and core.fsyncObjectFiles out of its settings.
doctor-driver-absent = git merges by lines here; `plenary merge` merges by clause and word.
doctor-driver-whole = git merges plans here as Plenary does.
doctor-driver-uninstalled = The plan asks git to merge as Plenary does, but this copy was not told how.
doctor-driver-unnamed = This copy knows how to merge as Plenary does, but no line in .gitattributes asks for it.
doctor-driver-gone = git is to merge with { $path }, which is no longer there: git merge will fail.
doctor-driver-do = `plenary install-merge-driver` sets it right.

## The plan in it

doctor-interrupted = { $count ->
    [one] A save had been interrupted; { $count } file in the folder was brought to the last change just now, as by every command.
   *[other] A save had been interrupted; { $count } files in the folder were brought to the last change just now, as by every command.
}
doctor-index-good = git's index is as the last change has it.
doctor-index-missing = git's index is missing: git takes every file for removed.
doctor-index-broken = git's index cannot be read.
doctor-index-behind = { $count ->
    [one] git's index holds an earlier version of { $count } file: the next commit with git would take the recorded change back.
   *[other] git's index holds earlier versions of { $count } files: the next commit with git would take the recorded changes back.
}
doctor-index-staged = { $count ->
    [one] Somebody staged { $count } file with git that is not committed yet.
   *[other] Somebody staged { $count } files with git that are not committed yet.
}
doctor-files-good = The files in the folder are as recorded.
doctor-files-gone = { $count ->
    [one] { $path } is recorded and gone from the folder.
   *[other] { $count } files are recorded and gone from the folder, the first of them { $path }.
}
doctor-files-gone-do = If nobody meant to remove it, `plenary doctor --repair` writes it again.
doctor-files-changed = { $count ->
    [one] { $path } differs from what is recorded.
   *[other] { $count } files differ from what is recorded, the first of them { $path }.
}
doctor-files-changed-do = Open the plan on the screen to adopt that for a voice or to leave it.
doctor-check-good = The plan's files are in order.
doctor-check-warned = { $count ->
    [one] There is { $count } remark on the plan's files.
   *[other] There are { $count } remarks on the plan's files.
}
doctor-check-wrong = { $count ->
    [one] { $count } thing is wrong in the plan's files.
   *[other] { $count } things are wrong in the plan's files.
}
doctor-check-do = `plenary check` names file and line.
doctor-objects-good = { $count ->
    [one] The history is whole: { $count } object was looked at.
   *[other] The history is whole: { $count } objects were looked at.
}
doctor-objects-do = Keep this folder as it is and go on with the copy of another party: `plenary bring-back` brings in what is new there.
doctor-replaced-do = Plenary reads what was recorded. `git replace -d` and removing .git/info/grafts has git read it as well.
doctor-cut-off = { $count ->
    [one] { $count } object is cut off, as by a copy that did not come to its end: git's library would read on in it for ever, so nothing else was looked at.
   *[other] { $count } objects are cut off, as by a copy that did not come to its end: git's library would read on in them for ever, so nothing else was looked at.
}
doctor-cut-off-do = `plenary doctor --repair` puts them aside; then bring in what is missing from another party's copy.
doctor-name-head = The file HEAD is damaged: it no longer says that the plan stands on the branch { $branch }.
doctor-name-branch = The branch { $branch } is damaged or gone: it no longer says at which change the plan stands.
doctor-name-do = `plenary doctor --repair` sets it to { $change }, where its log has it last.
doctor-did-head = HEAD names the branch { $branch } again.
doctor-did-branch = The branch { $branch } stands at { $change } again, where its log has it last.
doctor-name-list = git's list of branches and tags, packed-refs, is cut off or damaged.
doctor-name-list-do = `plenary doctor --repair` keeps what of it is whole; bring in what is missing from another party's copy.
doctor-did-list = What is whole of git's list of branches and tags was kept; the damaged one was put aside as { $path }.
doctor-cut-do = `git fetch --unshallow` fetches the rest.
doctor-rewritten-do = Ask who did that. `plenary verify` says more, and `plenary verify --accept` takes it for the new beginning.
doctor-clock-good = The clock agrees with the last change.
doctor-clock-early = The clock of this machine says { $now }, which cannot be.
doctor-clock-behind = The clock of this machine says { $now }, and the last change was recorded at { $last }.
doctor-clock-do = Set the clock, or find out which machine recorded in the future.
doctor-drafts = { $count ->
    [one] { $count } text was typed and never recorded.
   *[other] { $count } texts were typed and never recorded.
}
doctor-drafts-do = It is offered when the plan is opened on the screen.
doctor-caches = { $count ->
    [one] { $count } file in the cache is of another version of Plenary.
   *[other] { $count } files in the cache are of other versions of Plenary.
}

## The terminal

doctor-size-good = The terminal has { $columns } columns and { $rows } rows.
doctor-size-small = The terminal has { $columns } columns and { $rows } rows; the screen needs 80 and 24.
doctor-size-do = Make the window larger or its letters smaller.
doctor-size-none = The terminal does not say how large it is.
doctor-colours-true = It has all colours.
doctor-colours-256 = It has 256 colours.
doctor-colours-16 = It has 16 colours: parties are told apart by their letters more than by colour.
doctor-colours-none = It has no colours: parties are told apart by their letters.
doctor-term-none = The terminal does not say what it is (TERM).
doctor-term-do = Open Plenary in a window of its own, not within another program.
doctor-within = Plenary runs within { $program }, which stands between it and the terminal.
doctor-within-do = For large letters on the wall, start it outside.
doctor-encoding-good = It reads UTF-8: every language can be shown.
doctor-encoding-other = It does not read UTF-8: letters with accents are shown wrongly.
doctor-encoding-mute = It was asked and did not answer; by its settings it reads UTF-8.
doctor-encoding-unsure = It was asked and did not answer; its settings do not say that it reads UTF-8 (“{ $locale }”).
doctor-encoding-do = Set the encoding of the terminal to UTF-8.
doctor-letters-plain = It has letters of one size; on the wall make its font larger.
doctor-letters-drawn = It has letters of one size; for the wall, larger ones are drawn.
doctor-letters-double = It has letters of double size for the wall.
doctor-letters-scaled = It has letters of any size for the wall.
doctor-keys-apart = It tells all keys apart.
doctor-keys-plain = It sends keys as most terminals do, which is enough.

## Settings and programs

doctor-settings-good = { $path } is in order.
doctor-settings-none = Nothing is set for this user; that is all right.
doctor-settings-do = Until it is mended it counts as if it were empty.
doctor-no-home = The system knows no home of this user: settings are not kept, and what is typed is kept in the repository.
doctor-no-home-do = Set HOME.
doctor-recorder = { $name } <{ $email }> records.
doctor-recorder-none = It is not set who records: on the screen the secretariat of the plan does, and a command needs --recorder.
doctor-recorder-do = `git config --global user.name "Your name"` and `git config --global user.email you@example.org` set it.
doctor-signing-none = Nothing is signed, as nobody asked for it.
doctor-signing-good = The key for signing is at hand.
doctor-signing-gone = The key for signing, { $key }, cannot be read.
doctor-signing-do = Name the file of the key in settings.toml (signing-key), or put the key back.
doctor-typed-kept = What is typed survives a crash.
doctor-typed-lost = What is typed would not survive a crash: { $path } cannot be written, because { $why }.
doctor-typed-do = Make that folder your own, or set XDG_STATE_HOME to one that is.
doctor-program = { $version } is at hand.
doctor-git-none = There is no git program: plans travel by folder and stick only, not to servers.
doctor-git-do = Install git.
doctor-ssh-none = There is no ssh program: nothing can be signed, nor signatures be verified.
doctor-ssh-old = { $version } is too old to verify signatures.
doctor-ssh-do = Install OpenSSH 8.2 or later.

## What was repaired

doctor-did-nothing = There was nothing to repair.
doctor-did-lock = The lock { $path } was removed.
doctor-did-aside = What was cut off was put aside as { $path }.
doctor-did-file = { $path } was written again as recorded.
doctor-did-index = git's index is as the last change has it again.
doctor-did-index-aside = git's index was made anew; the broken one was put aside as { $path }.
doctor-did-caches = { $count ->
    [one] { $count } old file was removed from the cache.
   *[other] { $count } old files were removed from the cache.
}

## On the screen

app-doctor = Is everything in order?
app-doctor-help = Looks for what is wrong here, and puts right what can be.
app-doctor-looking = Looking whether everything is in order…
app-doctor-repairing = Putting right what can be…
app-doctor-of = Looked at: { $folder }
app-doctor-offer = { $count ->
    [one] { $count } of these can be put right here: press Enter.
   *[other] { $count } of these can be put right here: press Enter.
}
app-doctor-ask = Put it right?
app-doctor-ask-text = { $count ->
    [one] { $count } thing can be put right. Nothing that was recorded is lost by it, and it is said what was done.
   *[other] { $count } things can be put right. Nothing that was recorded is lost by it, and it is said what was done.
}
app-doctor-ask-go = Put it right
app-doctor-marked = { $mark } { $said }
app-doctor-advised = { $said } { $advice }
