### What is said of trust: whether all hold the same text, and who stands behind it.

cli-group-trust = Trusting it

## Which text

trust-value-which = ADOPTION
trust-value-words = WORDS
trust-value-held = FILE-OR-FOLDER
trust-help-which = An adoption by its name, or a revision. Without it: the last adoption, else the plan as it stands
trust-help-which-agreed = An adoption by its name, or a revision. Without it: the last adoption
trust-help-check = Compare with these words, as they were heard: "word word ..."
trust-help-held = The file of a clause, a text or Markdown file with clauses under their titles, or the folder of a plan
trust-which-adoption = the adoption { $name }
trust-which-revision = the revision { $revision }
trust-adoption-differs = The adoption { $name } names other words than its revision holds: somebody changed the tag or the history. Ask the other parties for their copy and run `plenary verify`.
trust-nothing-adopted = Nothing was adopted yet. Name a revision to compare with, such as HEAD.

## The word code

cli-code-about = Say a text as twelve words, to be read aloud and compared
cli-code-usage =
    plenary code [ADOPTION | REVISION] [--json]
           plenary code [ADOPTION | REVISION] --check WORDS
cli-code-more =
    Who reads the same twelve words holds the same words of every clause. The
    places of clauses and what was reported on them play no part. The words come
    from a fixed public list in the language of the plan (English, French, Spanish
    or Portuguese, else English). --check answers by its exit status and tells a
    word that was misheard.
trust-code-of = { $count ->
    [one] Code of { $which }, one clause:
   *[other] Code of { $which }, { $count } clauses:
}
trust-code-how = Read the words aloud. Whoever has the same words holds the same text.
trust-code-same = Yes: these are the words of { $which }. Both hold the same text.
trust-code-count = { $count ->
    [one] That is one word; a code has { $wanted }.
   *[other] That are { $count } words; a code has { $wanted }.
}
trust-code-unknown = { $count ->
    [one] One word is not in the list:
   *[other] { $count } words are not in the list:
}
trust-code-nearest = word { $place }: “{ $heard }” – perhaps { $instead }?
trust-code-none-near = word { $place }: “{ $heard }”
trust-code-misheard = No: at least one word was misheard, as these are the code of no text. They differ from { $which }:
trust-code-other = No: these are the words of another text. They differ from { $which }:
trust-code-ours = word { $place }: “{ $heard }”, here it is “{ $instead }”

## Is this what we agreed?

cli-agreed-about = Answer whether a file or a folder is what was agreed
cli-agreed-usage = plenary agreed FILE-OR-FOLDER [ADOPTION | REVISION] [--json]
cli-agreed-more =
    Compares the words that somebody holds with those of an adoption of the plan
    here, or of the plan that -C names. Where they differ, they are shown: what
    was agreed and is not there struck, what is there and was not agreed inserted.
trust-agreed-yes = Yes: { $held } is what was agreed, word for word ({ $which }).
trust-agreed-yes-revision = Yes: { $held } reads as { $which }, word for word.
trust-agreed-no = { $count ->
    [one] No: { $held } differs in one place from { $which }.
   *[other] No: { $held } differs in { $count } places from { $which }.
}
trust-held-missing = It was agreed and is not there.
trust-held-added = It is there and was not agreed.
trust-agreed-printed = The file is a text: titles and texts were compared, by words, and no more.
trust-held-nothing = In { $held } no title of { $which } was found. It takes the folder of a plan, the file of a clause, or a text with the clauses under their titles.
trust-held-unread = { $path } cannot be read: { $why }
trust-clause-not-agreed = There is no clause { $clause } in { $which }.
trust-other-plan = That is another plan: its id is “{ $held }”, and here it is “{ $agreed }”.

## Keys

trust-value-key = KEY
trust-help-sign = Sign what is recorded: with this key, else that of the settings, else that of git
trust-help-no-sign = Do not sign, whatever the settings say
trust-help-key = A public key: the file (.pub), or the key itself
trust-help-key-of = The organisation whose key it is, by its id in plan.toml
trust-help-key-delegate = The delegate whose own key it is
trust-help-key-from = From when on it signs; otherwise at once
trust-help-key-until = Until when; otherwise for good
trust-help-key-known = A key of the plan: its fingerprint or the beginning of it, or the file (.pub)
trust-help-key-end = Since when it counts no more; otherwise from now on
cli-key-about = By which keys the parties sign
cli-key-usage =
    plenary key [list] [--json]
           plenary key add ORGANISATION KEY --party PARTY
           plenary key revoke KEY --party PARTY
cli-key-more =
    The keys are SSH keys, as people have them for a server or on a hardware
    token. They stand in plan.toml, and in the file allowed_signers beside it for
    stock git.
cli-key-add-about = Record a key of an organisation
cli-key-add-usage = plenary key add ORGANISATION KEY [--delegate NAME] [--from TIME] [--until TIME] --party PARTY
cli-key-add-more =
    The secretariat records it, or the party itself by an act that it signs. The
    first key of a party is believed: compare its fingerprint by voice. Every
    further one must be signed by the party or by the secretariat, or `verify`
    does not count it. Record the key of the secretariat first: it can bring
    further keys only for those that came after it.
cli-key-revoke-about = Record that a key counts no more
cli-key-revoke-usage = plenary key revoke KEY [--until TIME] --party PARTY
cli-key-list-about = List them
cli-key-list-usage = plenary key list [--at REVISION] [--json]
trust-key-list-none = The plan names no key. Nothing in it can be signed so that others know whose signature it is.
trust-key-added = Key { $key } recorded. Read the fingerprint aloud, so that the others know that it is the right one.
trust-key-uncounted = It is not signed, so “plenary verify” will not count it: that takes a signature of { $party }, or of the secretariat by a key that was there before. Take it back with “plenary undo”, and record it with --sign.
trust-key-ended = Key { $key } counts no more.
trust-key-from = from { $time }
trust-key-until = until { $time }
trust-key-unreadable = not a key that signs
trust-key-private = “{ $key }” holds a private key, which must stay with its owner. Name the public one beside it, which ends in .pub.
trust-key-kind = “{ $key }” is a key of a kind that is not taken. Make one with `ssh-keygen -t ed25519`.
trust-key-none = “{ $key }” is no key: neither a file with a public key, nor one itself, nor the fingerprint of one of the plan.
trust-key-several = Several keys begin with “{ $key }”. Give more of the fingerprint; `plenary key list` shows them.
trust-no-signing-key = Nothing was recorded: it is to be signed, but no key is known. Name one with --sign=KEY, or in settings.toml: signing-key = "~/.ssh/id_ed25519". Or record it unsigned with --no-sign.
store-subject-key-add = Record a key of { $name }
store-subject-key-end = End a key of { $name }
store-no-program = This needs the program { $name }, which belongs to OpenSSH and is not installed. Nothing was changed. Install it, or record unsigned: with --no-sign, or sign = false in settings.toml.
trust-no-verifier = Signatures are verified by the program { $name }, which belongs to OpenSSH and is not installed. Nothing was verified. Install it and ask again; everything else works without.
store-not-signed = Nothing was recorded: it could not be signed with the key “{ $key }”. Is the key there, does the agent hold it (`ssh-add -l`), is the token plugged in? Record it unsigned with --no-sign otherwise. ssh-keygen says: { $why }
trust-touch = Touch the security key: it waits for you. Ctrl-C calls it off.
trust-not-signed-off = Signing was called off. Nothing was recorded.
trust-not-signed-file = Nothing was recorded: the key “{ $key }” is not there. Put its file back, or name another key: with --sign=KEY, or signing-key in settings.toml. Record it unsigned with --no-sign otherwise.
trust-not-signed-secret = Nothing was recorded: the passphrase or the PIN of the key “{ $key }” was a wrong one, or could not be asked. Try again; a security key locks itself after a few wrong PINs.
trust-not-signed-no-device = Nothing was recorded: the security key of “{ $key }” is not plugged in. Plug it in and try again. Record it unsigned with --no-sign otherwise.
trust-not-signed-device = Nothing was recorded: the security key of “{ $key }” did not sign. Is it plugged in, and is it the right one? Try again and touch it while it blinks.
store-key-unknown = There is no key { $key } in the plan. `plenary key list` shows them.
store-key-known = The key { $key } is in the plan already.
store-key-of-others = A key of { $party } is recorded by the secretariat (--party secretariat), or by { $party } itself in a signed act (--sign). Nothing was recorded.
plan-key-of-nobody = A key belongs to the organisation “{ $id }”, which is not at the table
plan-bad-key = A key of “{ $id }” is no public SSH key that signs
plan-key-twice = The key { $key } stands here twice

## Verifying

cli-verify-about = Tell whether the history is whole and who stands behind it
cli-verify-usage = plenary verify [REVISION] [--strict] [--accept] [--json]
cli-verify-more =
    Everything is there and is what its name says; each signature was made by a
    key of the party that its change claims, at that place in the history; keys
    were changed only by those who may; positions were taken on texts that stood;
    what a party holds or tabled was changed by that party or the secretariat;
    adoptions name the words of their revisions; and nothing was rewritten since
    this computer looked last. The exit status is 1 where something does not hold.
    What is unsigned is named, and is no failure: a change that nobody signed is
    somebody's word and no proof.
trust-help-verify-rev = Up to this revision. Without it: to where the plan stands, which is remembered
trust-help-strict = Answer no as well where a change is not signed since the plan has keys, or where it has none
trust-help-accept = Take what is there for the new beginning, although it was rewritten or has other first keys
trust-verify-holds = Everything holds.
trust-verify-whole = The history is whole. Nothing in it is signed: who stands behind it is everybody's word, and no proof.
trust-verify-part = What is here of the history is whole. Nothing in it is signed: who stands behind it is everybody's word, and no proof.
trust-verify-not = { $count ->
    [one] One thing does not hold:
   *[other] { $count } things do not hold:
}
trust-verify-strict = { $count ->
    [one] One change is not signed, since the plan has keys: { $changes }.
   *[other] { $count } changes are not signed, since the plan has keys: { $changes }.
}
trust-verify-strict-none = The plan had no key to sign with: no change is signed.
trust-verify-party = { $signed } signed by it, { $recorded } signed by the secretariat for it, { $unsigned } unproved
trust-behind-owner = signed
trust-behind-secretariat = signed by the secretariat
trust-behind-nobody = unverified
trust-verify-checked = { $changes ->
    [one] Looked at one change and { $objects } objects.
   *[other] Looked at { $changes } changes and { $objects } objects.
}
trust-verify-more-of-these = { $count ->
    [one] And one more like these.
   *[other] And { $count } more like these.
}
trust-not-remembered = What was seen could not be remembered on this computer. { $why }
trust-missing = { $count ->
    [one] One object is missing: { $object }. Fetch it from another copy of the plan.
   *[other] { $count } objects are missing, { $object } the first. Fetch them from another copy of the plan.
}
trust-damaged = The object { $object } is not what its name says: it is damaged or forged. Fetch it from another copy of the plan.
trust-replaced = { $count ->
    [one] Git is told to show one object as another (refs/replace). Here what was recorded is read; other programs show something else. Remove it with `git replace -d`.
   *[other] Git is told to show { $count } objects as others (refs/replace). Here what was recorded is read; other programs show something else. Remove them with `git replace -d`.
}
trust-grafted = Git is told another past than the one that was recorded (info/grafts). Remove the file.
trust-cut = This copy does not have the beginning of the history; what came before was not looked at. `git fetch --unshallow` brings it.
trust-rewritten = The history was rewritten: the plan stood at { $change } when this computer looked last, and does not descend from it any more. Ask the others what they have. If all agree to it, `plenary verify --accept` takes it for the new beginning.
trust-broken-signature = The signature does not belong to this change: it is damaged or was taken from elsewhere.
trust-foreign-signature = The signature is none by an SSH key and was not verified.
trust-unknown-key = It is signed by the key { $key }, which is nobody’s in this plan at that place.
trust-key-out-of-time = It is signed by the key { $key } ({ $party }), which did not sign yet or not any more at that place in the history, whatever date is written on it.
trust-other-partys-key = It claims to be of { $party } and is signed by a key of { $other }.
trust-key-not-counted = The key { $key } ({ $party }) was changed here by somebody who may not: it takes a signature of { $party }, or of a secretariat whose key was there before. The change of the key does not count.
trust-first-key = First key of { $party }: { $key }. It is believed and remembered on this computer. Compare it by voice.
trust-other-first-key = The first key of { $party } is { $key }, and this computer has seen another one before. Ask { $party } by voice which is right.
trust-unsigned = There is a key ({ $party }), but this is not signed.
trust-never-stood = A position of { $party } on { $subject } is bound to a text that never stood.
trust-altered = { $did } { $why }
trust-did-position-new = { $count ->
    [one] A position of { $party } on { $subjects } was recorded.
   *[other] { $count } positions of { $party } were recorded: { $subjects }.
}
trust-did-position-other = { $count ->
    [one] The position of { $party } on { $subjects } was rewritten.
   *[other] { $count } positions of { $party } were rewritten: { $subjects }.
}
trust-did-position-gone = { $count ->
    [one] The position of { $party } on { $subjects } was taken away.
   *[other] { $count } positions of { $party } were taken away: { $subjects }.
}
trust-did-amendment-new = { $count ->
    [one] The amendment { $subjects } was tabled or withdrawn in the name of { $party }.
   *[other] { $count } amendments were tabled or withdrawn in the name of { $party }: { $subjects }.
}
trust-did-amendment-other = { $count ->
    [one] What { $party } did in the amendment { $subjects } was rewritten.
   *[other] What { $party } did in { $count } amendments was rewritten: { $subjects }.
}
trust-did-amendment-gone = { $count ->
    [one] The amendment { $subjects } of { $party } was taken away.
   *[other] { $count } amendments of { $party } were taken away: { $subjects }.
}
trust-did-adoption-new = The adoption { $subjects } was declared, which only { $party } does.
trust-did-adoption-gone = The adoption { $subjects } was taken back, which only { $party } does.
trust-why-other = The change claims to be of { $other }.
trust-why-nobody = The change claims to be of nobody.
trust-why-signed = It had been signed, and this change is signed neither by { $party } nor by the secretariat.
trust-why-undone = It was undone at once, under the flag of { $other }.
trust-why-unsigned = The change claims to be of the secretariat and is not signed.
trust-tag-gone = The tag of the adoption { $name } was here when this computer looked last, and is gone. Fetch it from another copy of the plan. If all agree to it, `plenary verify --accept` forgets it.
trust-tag-moved = The tag of the adoption { $name } is another one than when this computer looked last. Ask the others what they have. If all agree to it, `plenary verify --accept` takes it.
trust-adoption-is-not = { $count ->
    [one] The adoption { $name } names other words than its revision holds, in the clause { $clauses }.
   *[other] The adoption { $name } names other words than its revision holds, in { $count } clauses: { $clauses }.
}
trust-adoption-changes = An adoption changes the text that it adopts.
trust-signers-differ = The file allowed_signers names other keys than plan.toml. Stock git would accept the signatures of others. The next `plenary key` writes it anew.

## On the screen

app-group-trust = Trust
app-trust-code = Word code
app-trust-code-help = Shows twelve words for what was adopted last, to be read aloud: whoever has the same words holds the same text.
app-trust-verify = Verify the history
app-trust-verify-help = Tells whether the history is whole and who stands behind its changes.
app-trust-again = Verify again
app-trust-again-help = Verifies once more, up to where the plan stands now.
app-trust-leave = Back
app-trust-leave-help = Goes back to where you came from.
ui-stage-verifying = Verifying the history…
ui-trust-code-wait = Working out the words…
ui-trust-code-adopted = { $count ->
    [one] Code of the adoption { $name }, one clause
   *[other] Code of the adoption { $name }, { $count } clauses
}
ui-trust-code-standing = { $count ->
    [one] Nothing is adopted yet: code of the plan as it stands, one clause
   *[other] Nothing is adopted yet: code of the plan as it stands, { $count } clauses
}
ui-trust-verify-wait = Every change and every signature is being looked at. You can leave meanwhile and come back.
ui-trust-verify-not = { $count ->
    [one] One thing does not hold.
   *[other] { $count } things do not hold.
}
ui-trust-verify-earlier = The plan went on since. { $key } verifies what came after.
ui-trust-whole = The history is whole: everything in it is there and is what its name says, and nothing was rewritten since this computer looked last.
ui-trust-whole-first = The history is whole: everything in it is there and is what its name says. This computer looked for the first time; from now on it tells what is rewritten.
ui-trust-signed = { $count ->
    [0] No change is signed by its party
    [one] One change is signed by its party
   *[other] { $count } changes are signed by their party
}
ui-trust-recorded = { $count ->
    [0] No change was recorded and signed by the secretariat for a party
    [one] One change was recorded and signed by the secretariat for its party
   *[other] { $count } changes were recorded and signed by the secretariat for their party
}
ui-trust-unproved = { $count ->
    [0] No change is unverified
    [one] One change is unverified: no signature proves whose it is
   *[other] { $count } changes are unverified: no signature proves whose they are
}
ui-trust-unclaimed = { $count ->
    [one] One change does not say for whom it was made
   *[other] { $count } changes do not say for whom they were made
}
