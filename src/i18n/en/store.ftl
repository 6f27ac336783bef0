### What the room `store` says.

store-no-folder = There is no folder { $path }. Check how its name is spelled.
store-not-a-repository = { $path } is not in a git repository. Go to the folder of a plan. If this folder holds one, open it on the screen with “plenary FOLDER”, which offers to make it a repository.
store-owner = The repository at { $path } belongs to another user, as happens on a memory stick. Copy it into a folder of your own and open the copy.
store-missing = This copy of the repository lacks a part of what was recorded, so this cannot be told or done here. Nothing was changed. Fetch the rest with “git fetch --refetch”, or “git fetch --unshallow”, or copy the repository anew and whole from another party's.
store-cut-off = Object { $object } of the repository { $path } is damaged: its file ends too early, as after a power cut or a copy that did not come to its end. Nothing was read or changed. Run “plenary doctor --repair” there: it puts the object aside, and says what to do next.
store-cut-short = The history of this copy of the repository was cut short, and what this rests on is not known before that. Nothing was changed. Fetch the rest with “git fetch --unshallow”; where a file .git/info/grafts cuts it, take that file away.
store-not-a-file = { $path } is a pipe, a device or a folder, where a plain file belongs. It was left as it is, and nothing was changed. Take it away and try again.
store-too-many = This plan has more than { $count } files and folders, far more than a plan that people negotiate. It was not read, and nothing was changed. Divide it into several plans, each in a folder of its own with its own plan.toml, or look for what was put among its clauses by mistake.
store-not-plain = { $path } is a link, a pipe or a device, where git keeps a plain file or folder. It was not followed, and nothing was changed. Take it away, or get the repository afresh with “git clone” from whoever keeps it.
store-elsewhere = By its own settings this repository would be written outside of itself, at { $path }. Nothing was changed. If you know that place, open the plan there; else make a clone of your own with “git clone” and open that.
store-sha256 = The repository at { $path } uses SHA-256, which Plenary cannot read yet. Ask whoever made it for a clone in git's usual form (SHA-1).
store-reftable = The repository at { $path } keeps its branches in a reftable, which Plenary cannot read yet. Convert it with “git refs migrate --ref-format=files”.
store-extension = The repository at { $path } uses an extension of git that Plenary does not know. Clone it with “git clone --no-local” and open the clone.
store-no-plan = This repository holds no plan. Make a new one with “plenary new”, or record a plan.toml first.
store-several-plans =
    { $count ->
        [one] This repository holds one plan: { $plans }. Say that it is meant, with --plan.
       *[other] This repository holds { $count } plans: { $plans }. Say which one is meant, with --plan.
    }
store-no-such-plan = There is no plan at { $path } in this revision.
store-unborn = No change was ever recorded in this repository. Record the files of the plan once with “git add .” and “git commit”, then open it again.
store-branch-gone = The branch { $branch } is gone, although its log says that changes were recorded on it. Nothing was changed. “plenary doctor --repair” sets it where its log has it last.
store-detached = The repository is at an old state and on no branch, so a change would belong to nothing. Go back to a branch first, for example with “git switch main”.
store-unfinished-merge = A merge is unfinished in this repository, so nothing was recorded. Make it anew with “plenary merge --redo”, finish it with “git commit”, or take it back with “git merge --abort”; then try again.
store-unfinished-revert = A revert is unfinished in this repository, so nothing was recorded. Finish it with “git revert --continue”, or take it back with “git revert --abort”; then try again.
store-unfinished-cherry-pick = A cherry-pick is unfinished in this repository, so nothing was recorded. Finish it with “git cherry-pick --continue”, or take it back with “git cherry-pick --abort”; then try again.
store-unfinished-rebase = A rebase is unfinished in this repository, so nothing was recorded. Finish it with “git rebase --continue”, or take it back with “git rebase --abort”; then try again.
store-unfinished-am = A series of patches (git am) is unfinished in this repository, so nothing was recorded. Finish it with “git am --continue”, or take it back with “git am --abort”; then try again.
store-unfinished-bisect = A search with “git bisect” is unfinished in this repository, so nothing was recorded. End it with “git bisect reset”; then try again.
store-unfinished-conflict = Files are in conflict in this repository, so nothing was recorded. Settle them, name each with “git add” and finish with “git commit”, or go back to the last change with “git reset --merge”; then try again.
store-newer = A newer Plenary wrote this plan (format { $format }). You can read it here; to change it, update Plenary.
store-broken-manifest = The plan's plan.toml cannot be read, so nothing is recorded. Repair that file first; “plenary check” shows the place.
store-no-revision = There is no revision “{ $name }”. Name a change, a tag or a branch, or “start”.
store-two-revisions = “{ $name }” is a tag and a branch, at different changes. Say which: tags/{ $name } or heads/{ $name }.
store-not-empty = The folder { $path } is not empty. Choose a new or an empty one.
store-no-example = There is no built-in plan “{ $name }”. “plenary examples” lists them.
store-no-template = There is no template “{ $name }”. Choose one of these: { $known }.
store-not-an-id = “{ $text }” cannot be an id. Use lower-case letters, digits and hyphens.
store-sheet-meanwhile = { $path } was changed meanwhile. Nothing was recorded; import the table again, and look at what it changes now.
store-sheet-broken = { $path } cannot be edited as it stands: `plenary check` says where. Nothing was recorded; correct it first.
store-removed-meanwhile = The clause { $id } was removed while you were working on it. Nothing was changed; your text is still here.
store-field-meanwhile = The text of the clause { $id } was changed meanwhile. Nothing was recorded; look at it again first.
store-changed-meanwhile = The clause { $id } was changed while you were about to remove it. Nothing was removed; look at it again first.
store-nothing = This changes nothing, so nothing was recorded.
store-organisation = The plan lists no organisation { $id } for the voice that has the floor. Choose one from the list, or add it to plan.toml.
store-person = The name “{ $name }” cannot be recorded. Write it without line ends and angle brackets, and the e-mail address without spaces.
store-time = This time cannot be recorded: git holds the years 1970 to 2099 only. Set the clock of this computer, or give a time within these years.
store-collision =
    { $count ->
        [one] This can no longer be undone by itself: { $clauses } was changed again since, in the same words. Nothing was changed.
       *[other] This can no longer be undone by itself: { $count } places were changed again since, in the same words ({ $clauses }). Nothing was changed.
    }
store-undo-held =
    { $count ->
        [one] A party has spoken on this amendment ({ $parties }), so its tabling cannot be undone. Undo that position first, or have the amendment withdrawn.
       *[other] { $count } parties have spoken on this amendment ({ $parties }), so its tabling cannot be undone. Undo those positions first, or have the amendment withdrawn.
    }
store-undo-first = The first change of a plan cannot be undone.
store-undo-part = This change is one part of an act that was recorded in several. Undo the whole act by its last change, { $change }.
store-undo-elsewhere = That change did not touch this plan.
store-undone-by = That change was undone already, by { $undo }. Undo { $undo } to have it again.
store-nothing-to-undo = There is nothing to undo or redo.
store-not-ready =
    { $count ->
        [one] Agreement is still missing on one point, so the gavel was not struck. Settle it, or let the chairperson overrule it with a reason.
       *[other] Agreement is still missing on { $count } points, so the gavel was not struck. Settle them, or let the chairperson overrule them with a reason.
    }
store-tag-name = “{ $name }” cannot be the name of an adoption. Use letters, digits and hyphens.
store-tag-means = “{ $name }” already means something to Plenary or to git: a day, a branch, HEAD, start, the beginning of a change’s id. Choose another name, such as plan-{ $name }.
store-not-chair = What is under the gavel is the chairperson’s to declare and the secretariat’s to record. { $party } cannot adopt a text, overrule or take an adoption back alone: let the secretariat record it (--party secretariat; on the screen, key 6).
store-redo-gavel = What the gavel declared is not done again by this key. Strike the gavel again.
store-rescinded = Taken back: the adoption { $name }
store-tag-exists = There is an adoption or a milestone “{ $name }” already. Choose another name.
store-no-adoption = There is no adoption “{ $name }”. Nothing was taken back.
store-foreign-moved = The file { $path } changed again in this moment. Nothing was recorded; look at it once more.
store-script = The script of acts cannot be replayed: { $why }.
store-locked = Another program is working in this repository ({ $path }). Nothing was changed. Wait a moment and try again; if no other program is running, remove that file.
store-held = Another Plenary, process { $process } on { $host }, holds this repository and does not let go of it. Nothing was changed. If it is stopped or hangs, continue or end it, and try again.
store-held-by-unknown = Another Plenary holds this repository ({ $path }) and does not let go of it. Nothing was changed. If it is stopped or hangs, continue or end it, and try again.
store-busy =
    { $count ->
        [one] Others are recording changes at the same time. Tried once; nothing was changed. Try again.
       *[other] Others are recording changes at the same time. Tried { $count } times; nothing was changed. Try again.
    }
store-read-only = { $path } cannot be written. Nothing was changed. Copy the plan to a place where you may write, or ask for permission.
store-full = The disk is full. Nothing was changed. Make room and try again.
store-io = { $path } could not be read or written: { $why }. Nothing was changed.
store-io-missing = there is no such file or folder
store-io-denied = permission is missing
store-io-read-only = the disk can only be read
store-io-full = the disk is full
store-io-exists = there is something of this name already
store-io-folder = it is a folder
store-io-no-folder = it is no folder, or a part of its path is none
store-io-not-empty = the folder is not empty
store-io-busy = another program is using it
store-io-name = this name is not allowed here, or too long
store-io-large = it is too large
store-io-short = it ends too early
store-io-broken = what it holds cannot be read
store-io-network = the disk on the network does not answer
store-io-fault = the disk reports a fault
store-io-memory = the computer has no memory left
store-io-closed = the program that was to read it is gone
store-io-other = the system refused ({ $why })
store-git = { $what } Nothing was changed. (git: { $why })
store-trouble-locked = Another program is changing the repository. Wait until it is done and try again; if no other program is running, remove the file ending in .lock in the folder .git.
store-trouble-full = The disk is full. Make room and try again.
store-trouble-denied = The system does not allow to read or write a file of the repository. Ask for permission, or copy the plan to a place where you may write.
store-trouble-settings = git's settings cannot be read. Correct the file that is named: .git/config in the repository, or .gitconfig in your own folder.
store-trouble-missing = An object of the repository is missing. Fetch it with “git fetch --refetch”, or copy the repository anew from another party's.
store-trouble-damaged = A file of the repository is damaged. “plenary doctor” says which; copy the repository anew from another party's.
store-trouble-reference = A branch or a tag of the repository cannot be read. “plenary doctor” says whether it can be put right; else copy the repository anew from another party's.
store-trouble-index = git's index cannot be read. “plenary doctor --repair” makes it anew.
store-trouble-system = The system could not read or write a file of the repository. See that the disk is connected and sound, and try again.
store-trouble-other = The repository could not do this. Try again; if it stays so, copy the repository anew from another party's.

store-left-index = This is recorded, but git's index could not follow. { $why } Do not commit with git here before it has: that would take the change back. Plenary tries again with each command; if it stays so, “plenary doctor --repair” makes { $path } anew.
store-left-aside = An object of the repository was damaged: its file ended too early, as after a power cut. Nothing of the plan needs it, so it was put aside as { $path } and the work went on.
store-left-held = This is recorded, but another program holds git's index ({ $path }). Do not commit with git here before the index has followed: that would take the change back. Plenary tries again with each command; if no other program is running, remove that file.
store-left-staged = This is recorded, but { $path } was staged with git before and stays as it was staged. Committing it with git would take the change back; “git restore --staged { $path }” lets go of it.
store-left-file = This is recorded, but { $path } in the folder could not follow. { $why } Plenary tries again with each command.
store-left-kept = This is recorded, but git keeps { $path } in the folder otherwise than in the record, by a filter or an encoding in .gitattributes, which Plenary does not do. Type “git checkout HEAD -- { $path }” to bring the file up; what was changed in it by hand would be lost.
store-left-kept-gone = This is recorded, but git kept { $path } in the folder otherwise than in the record, by a filter or an encoding in .gitattributes, so that Plenary cannot tell whether it was changed by hand. Remove the file if you do not need it.
store-left-bare = This is recorded, but the files in { $path } could not follow: by git's settings this repository has none (core.bare). Do not commit with git here before they have: that would take the change back. Type “git config core.bare false”; the next command of Plenary brings them up.

store-symlink = A link stands where a file of the plan should be. Links are not followed: put the file itself here.
store-gitlink = Another repository stands where a file of the plan should be. It is left out.
store-folder = A folder stands where a file of the plan should be. It is left out.
store-file-deep = This lies in too many folders, one in another, and is left out. How files are divided into folders carries no meaning: move it up.
store-name-bytes = The name of this file, or of a folder it lies in, is not Unicode, so the file is left out. Give it another name.
store-too-long = The file is longer than 8 MiB and is left out. A clause should be some paragraphs long.
store-not-text = The file is not text in UTF-8 and is left out. Save it as UTF-8.
store-missing-object = The file's content is missing from this clone. Fetch the repository again from whoever has it.

store-subject-undo = Undo: { $subject }
store-subject-redo = Redo: { $subject }
store-taken-back = Taken back: { $subject }
store-done-again = Done again: { $subject }
store-what = { $what ->
    [table] the tabling of { $thing }
    [receive] the receipt of { $thing }
    [second] the seconding of { $thing }
    [adopt] the adoption of { $thing }
    [not-adopt] the decision not to adopt { $thing }
    [withdraw] the withdrawal of { $thing }
    [take-up] the taking up of { $thing }
    [split] the splitting of { $thing }
    [join] the joining of { $thing }
    [refer] the referral of { $thing }
    [fall] the fall of { $thing }
    [position] the position on { $thing } ({ $party })
    [retract] the withdrawal of the position on { $thing } ({ $party })
    [no-objection] the agreement without objection on { $thing }
    [session] the change to the session “{ $thing }”
    [open] the opening of the session “{ $thing }”
    [close] the closing of the session “{ $thing }”
    [park] the setting aside of { $thing }
    [unpark] the return to { $thing }
    [add] the addition of { $thing }
    [remove] the removal of { $thing }
    [move] the move of { $thing }
    [order] the new order of the clauses
   *[change] the change to { $thing }
}
store-clauses =
    { $count ->
        [one] { $count } clause
       *[other] { $count } clauses
    }
store-the-merge = the merge “{ $subject }”
store-positions-of = the positions: { $party }
store-unnumbered = { $whose }
store-listed = { $first }, { $next }
store-subject-rescind = Rescind the adoption: { $name }

## New plans, and watching the files

store-subject-created = Open the plan “{ $title }”
store-subject-adopted = Take over the plan “{ $title }” from its files
store-watch-blind = Changes that other programs make to the files will not be noticed while the plan is open: this system cannot watch the folder. Open the plan again (O) to see them.
