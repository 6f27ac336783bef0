### What is said of trust: whether all hold the same text, and who stands behind it.

cli-group-trust = Trusting it

## Which text

trust-value-which = ADOPTION
trust-value-words = WORDS
trust-value-held = FILE-OR-FOLDER
trust-help-which = An adoption by its name, or a revision. Without it: the last adoption, else the plan as it stands
trust-help-which-agreed = An adoption by its name, or a revision. Without it: the last adoption
trust-help-check = Compare with these words, as they were heard: "word word ..."
trust-help-held = The file of a clause, or the folder of a plan
trust-which-adoption = the adoption { $name }
trust-which-revision = the revision { $revision }
trust-adoption-differs = The adoption { $name } names other words than its revision holds: somebody changed the tag or the history. Ask the other parties for their copy and run `plenary verify`.
trust-nothing-adopted = Nothing was adopted yet. Name a revision to compare with, such as HEAD.

## The word code

trust-code-about = Say a text as twelve words, to be read aloud and compared
trust-code-usage =
    plenary code [ADOPTION | REVISION] [--json]
           plenary code [ADOPTION | REVISION] --check WORDS
trust-code-more =
    Who reads the same twelve words holds the same words of every clause. The places
    of clauses and what was reported on them play no part. The words come from a
    fixed public list in the language of the plan (English, French, Spanish or
    Portuguese, else English). --check answers by its exit status and tells a word
    that was misheard.
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

trust-agreed-about = Answer whether a file or a folder is what was agreed
trust-agreed-usage = plenary agreed FILE-OR-FOLDER [ADOPTION | REVISION] [--json]
trust-agreed-more =
    Compares the words that somebody holds with those of an adoption of the plan here,
    or of the plan that -C names. Where they differ, they are shown: what was agreed
    and is not there struck, what is there and was not agreed inserted.
trust-agreed-yes = Yes: { $held } is what was agreed, word for word ({ $which }).
trust-agreed-yes-revision = Yes: { $held } reads as { $which }, word for word.
trust-agreed-no = { $count ->
    [one] No: { $held } differs in one place from { $which }.
   *[other] No: { $held } differs in { $count } places from { $which }.
}
trust-held-missing = It was agreed and is not there.
trust-held-added = It is there and was not agreed.
trust-held-unread = { $path } cannot be read: { $why }
trust-clause-not-agreed = There is no clause { $clause } in { $which }.
trust-other-plan = That is another plan: its id is “{ $held }”, and here it is “{ $agreed }”.
