### Documents: pages and plain text.

documents-heard-inserted = added by { $party }:
documents-heard-deleted = struck by { $party }:
documents-heard-end = end
documents-skip = Go to the text
documents-contents-name = Contents
documents-legend-lines = Underlined words were put in, words with a line through them were struck; the letter before them says by whom: { $hands }.
documents-legend-marks = Between {"{"}+ and +{"}"} stands what was put in, between [- and -] what was struck; the letter says by whom: { $hands }.
documents-help-adopted = The text of the last adoption, or of the one named in the place of BASE, with its digest, word code, parties and reservations
documents-help-split = One file for each clause at the top; PATH is their folder
documents-written-parts = { $count ->
        [one] One file written to { $path }
       *[other] { $count } files written to { $path }
    }{ $changes ->
        [0] .
        [one] , with one tracked change.
       *[other] , with { $changes } tracked changes.
    }
documents-split-pipe = --split writes several files. Give a folder in the place of -.
documents-split-file = { $path } is a file. --split writes several files: give a folder.
documents-folder = { $path } is a folder. Give the name of a file, or --split to write one for each objective.
documents-never-adopted = Nothing of this plan has been adopted yet. plenary gavel adopts it; --clean writes the text as it stands.
documents-as-adopted = As adopted: { $name }, { $day }.
documents-annex = Adoption
documents-adoption = Adoption
documents-day = Day
documents-session = Session
documents-declared-by = Declared by
documents-scope = Adopted
documents-whole = The whole plan
documents-part = { $count ->
        [one] One clause
       *[other] { $count } clauses
    }
documents-overruled = Adopted without full agreement because
documents-digest = Digest
documents-code = Word code
documents-signatures = Signatures
documents-signed = Changes up to here: { $signed } signed by their party, { $recorded } by the secretariat for it, { $unverified } unverified
documents-unsound =
    { $count ->
        [one] One thing does not hold:
       *[other] { $count } things do not hold:
    }
documents-parties = Parties
documents-party = Party
documents-held = Position
documents-reservations = Reservations
documents-statement = Statement
