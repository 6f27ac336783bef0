### What comes back from Word: changes in a document that was sent, as amendments.

back-value-as = NAME=PARTY
back-help-as = For whom an author of a Word file speaks, where the plan knows the name as another party's; may be given several times
back-as = { $word } does not say who speaks for whom. Write --as "NAME=PARTY", for instance --as "A. Diallo=workers".
back-again = { $file } was taken in before, with change { $commit }. Nothing was done.
back-no-stamp = { $file } does not say which plan and which version it was sent from. --show tells what it says.
back-other-plan = This file belongs to the plan of { $plan }. Here is: { $own }.
back-unknown-revision = This file was sent from a version of the plan that is not here. Bring that version back first: plenary merge.
back-other-party = « { $name } » speaks for { $voice } in plan.toml. Say whose words these are: --as "{ $name }=...".
back-other-parties = « { $name } » is a name of several parties in plan.toml. Say whose words these are: --as "{ $name }=...".
back-no-author = The file names nobody « { $name } ». { $count ->
        [0] It names nobody who changed or said anything.
       *[other] It names: { $known }.
    }
back-cannot = What the file changes in { $clause } cannot be tabled: { $why } Nothing was tabled.
back-too-much = What this file changes amounts to more than 32 MB of text. Nothing was tabled. Send the plan out in parts, with --split, and bring each of them in by itself.
back-too-many = This file holds more than { $most } changes, or changes of more than { $authors } authors, more than any meeting can deal with. Nothing was tabled. Send the plan out in parts, with --split, and bring each of them in by itself.
back-untracked = not tracked in the file
back-nothing = The file proposes nothing. Nothing was tabled.
back-under-new = under “{ $title }”, which is new
back-done = { $count ->
        [one] One amendment was tabled. It gets its number when the secretariat receives it.
       *[other] { $count } amendments were tabled. They get their numbers when the secretariat receives them.
    }
back-unplaced = Found no place, { $author }: { $text }
back-silent = { $count ->
        [one] One change was not recorded in the file: somebody switched recording off, or accepted or rejected what we had marked. It is proposed for whoever brings the file.
       *[other] { $count } changes were not recorded in the file: somebody switched recording off, or accepted or rejected what we had marked. They are proposed for whoever brings the file.
    }
back-fallen = { $count ->
        [one] One falls: what it was drafted on is gone.
       *[other] { $count } fall: what they were drafted on is gone.
    }
back-met = { $count ->
        [one] One change is in the plan already.
       *[other] { $count } changes are in the plan already.
    }
back-looks = { $count ->
        [one] One change of nothing but looks was left out.
       *[other] { $count } changes of nothing but looks were left out.
    }
back-headers = { $count ->
        [one] One header or footer was not read.
       *[other] { $count } headers and footers were not read.
    }
foreign-value-from = YEAR|FILE
foreign-help-from = The year in which drafting begins: two years of drafting, three of implementation; or a Word file (.docx), of which the plan is made with its tracked changes as history
foreign-file = { $word } is no year from 1900 to 2200 and no Word file. What can be read is a .docx.
foreign-subject = Take over tracked changes of { $file }
foreign-who = { $file } has changes of people of whom nobody says for whom they speak: { $names }. Say it for each: --as "NAME=PARTY".
foreign-ask = For whom does « { $name } » speak ({ $parties })?
foreign-nameless = (no name)
back-subject = Table amendments of a Word file
foreign-comments = { $count ->
        [one] One comment is no part of the plan; plenary import { $file } --show tells it.
       *[other] { $count } comments are no part of the plan; plenary import { $file } --show tells them.
    }
