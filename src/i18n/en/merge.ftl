### Two lines of work brought together: what it says in a plan's history, and what the command line says of it.

store-unrelated = The two have no change in common: they are not two states of one plan. Nothing was changed. Look whether this is the right repository, or get a clone of the other with “git clone”.
store-nothing-unfinished = No merge that needs doing again was found here: none is unfinished, and the last change joins nothing with marks of a conflict in it. Nothing was changed.

## In the history

merge-subject =
    { $count ->
        [0] Merge { $name }
        [one] Merge { $name }; one place collides and is proposed
       *[other] Merge { $name }; { $count } places collide and are proposed
    }
merge-left = In { $path } both changed the same. It stays as it was here; from the other side was not taken over: { $theirs }
merge-left-file = { $path } was changed on both sides. It stays as it was here; what the other side has is in its own line of the history.
merge-left-later = In { $path } two positions of one party on the same words met. The later one stands; the other is in the line of the history it was taken in.
merge-left-adopted = { $path } was adopted on the other side and not here. Its words came in with it, so it stands as adopted.
merge-renumbered = { $from } of the other side is { $to } from now on: the number had been given here.
merge-taken-back = What came in here with “{ $called }” was taken back since and stays out.
merge-again = To have it in the plan again: plenary redo { $undo }
merge-kind =
    { $kind ->
        [words] the same words were changed differently
        [value] two values
        [place] moved to two places
        [removal] changed here, removed there
        [return] removed here, changed there
        [twice] two new clauses with one id
        [settings] changed differently
        [dialogue] other steps on each side
        [adopted] adopted there, not here
        [late] adopted on one side, amended on the other
        [positions] one party took two positions on the same words
       *[file] changed on both sides
    }

## On the command line

cli-group-share = Sharing it
cli-merge-about = Bring another line of work together with this one, word by word
cli-merge-usage = plenary merge REVISION [--dry-run] [--json] [--party PARTY]
cli-merge-more =
    Clauses are merged by id, fields by name, lists and rows by element, prose by word.
    Where both sides changed the same words, what is here stays and the other wording is
    tabled as an amendment of its party: nothing is lost, and no marks of a conflict get
    into a text. Words keep the flag of who wrote them. --redo makes a merge anew that git
    left unfinished, or with its marks in the files.
cli-install-merge-driver-about = Let “git merge” bring plans together as Plenary does
cli-install-merge-driver-usage = plenary install-merge-driver [--remove]
cli-install-merge-driver-more =
    For this repository only: a line in .gitattributes, which travels with the plan, and the
    command in git's settings, which does not. Where “git merge” meets the same words changed
    differently, it stops with what is here, and “plenary merge --redo” does the rest.
cli-merge-driver-about = Merge one file for git
cli-merge-driver-usage = plenary merge-driver BASE OURS THEIRS PATH
cli-help-merge-revision = What to bring in: a branch, a commit, a tag
cli-help-merge-dry-run = Say what would come of it; nothing is written
cli-help-merge-redo = Make anew the merge that git left unfinished or with marks of a conflict
cli-help-merge-party = For whom the merge is recorded; else whose key signs it or who records it is looked up in the plan, and else it is the secretariat
cli-help-merge-remove = Take the settings away again
cli-help-merge-base = The file both come from
cli-help-merge-ours = The file here; the result is written to it
cli-help-merge-theirs = The file that comes in
cli-help-merge-path = Where the file lies in the repository
cli-value-file = FILE
cli-merge-no-revision = Say what to bring in: a branch, a commit or a tag; or --redo.
cli-merge-nothing = Everything of { $name } is here already: there is nothing to merge.
cli-merge-forward = Nothing was recorded here since: the plan now stands where { $name } stands.
cli-merge-would-forward = Nothing was recorded here since: the plan would stand where { $name } stands.
cli-merge-done =
    { $count ->
        [0] { $name } was merged; nothing collides.
        [one] { $name } was merged; one place collides.
       *[other] { $name } was merged; { $count } places collide.
    }
cli-merge-would =
    { $count ->
        [0] { $name } would be merged; nothing collides.
        [one] { $name } would be merged; one place collides.
       *[other] { $name } would be merged; { $count } places collide.
    }
cli-merge-changes =
    { $count ->
        [one] { $party }: { $count } change
       *[other] { $party }: { $count } changes
    }
cli-merge-nobody = unattributed
cli-merge-case = { $place }: { $kind }. What is here stays; the other is { $amendment } ({ $party }).
cli-merge-case-unnumbered = { $place }: { $kind }. What is here stays; the other is { $amendment }.
cli-merge-case-left = { $place }: { $kind }. What is here stays; the other stays in the history.
cli-merge-case-later = { $place }: { $kind }. The later one stands; the other stays in the history. Ask the party.
cli-merge-case-adopted = { $place }: { $kind }. Its words came in, so it stands as adopted. Undo the adoption if the room does not want them.
cli-merge-place = { $number }, { $field }
cli-merge-renumbered = { $from } of the other side is { $to } from now on.
cli-driver-installed = “git merge” now brings the plans of this repository together as Plenary does. Record the file .gitattributes, so that it travels along. Take it off with “plenary install-merge-driver --remove”.
cli-driver-removed = “git merge” merges the plans of this repository line by line again.
cli-driver-none = “git merge” does not use Plenary in this repository: there is nothing to remove.
cli-driver-collides = { $path }: both sides changed the same. The file stays as it is here, without marks. Finish with “plenary merge --redo”, which tables the other wording for its party; or take all of it back with “git merge --abort”.
