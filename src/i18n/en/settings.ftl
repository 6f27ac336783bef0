### The settings of a user: what is wrong with them.

## Keys of one's own

# A command that has no key, by how it is found: the key of the palette and its name.
keys-by-palette = { $palette } “{ $command }”
keys-conflict = { $key } would run both “{ $does }” ({ $one }) and “{ $would }” ({ $other }). Give one of them another key.
keys-unknown = There is no command “{ $id }”. “plenary settings” lists all of them.
keys-unknown-similar = There is no command “{ $id }”. Is “{ $similar }” meant?
keys-no-key = { $id }: no key is called “{ $key }”. Keys are written as they are shown: o, U, Ctrl-U, Alt-1, F5, Enter, PageDown.
keys-no-place = { $id }: no place is called “{ $place }”. The README lists them: outline, clause, board and so on.
keys-not-there = { $id }: it has no key in the place “{ $place }” to be changed.
keys-esc-leaves = { $id }: Esc only ever leaves what is open, so that it can do no harm. Choose another key.
keys-esc-stays = { $id }: Esc must stay among its keys, for whoever is lost presses it. Write it beside the others.
keys-ctrl-c = { $id }: Ctrl-C only ever copies, for many press it to stop a program. Choose another key.
keys-not-sent = { $id }: terminals do not send { $key } as a key of its own. Choose another one.
keys-must-stay = { $id }: “{ $does }” must keep a key, for whoever is lost looks for it.
keys-not-typing = { $id }: it works only where text is typed, and there these keys write or move. Choose one with Ctrl or Alt, or a function key.

## Colours of the parties

colours-no-party = There is no party “{ $party }” to be coloured. The parties are government, employers, workers and civil-society.
colours-no-colour = { $party }: there is no colour “{ $colour }”. A colour is one of these, or # and six digits: { $known }
colours-not-legible = { $party }: { $colour } stands out too little ({ $theme }): { $figure } to 1, where text needs 4.5 to 1, and light or dark enough it would be another colour. { $other } would do.
colours-too-near = { $party }: { $colour } cannot be told from the colour of { $of }. { $other } would do.

## On the screen

ui-banner-settings =
    { $count ->
        [one] Your settings hold something that does not work, and Plenary goes on without it. { $key } shows what.
       *[other] Your settings hold { $count } things that do not work, and Plenary goes on without them. { $key } shows which.
    }
app-settings-title = What does not work in your settings
app-settings-where = It stands in { $path }. The keys and colours of Plenary itself are used instead.

## On the command line

cli-settings-about = Show what is set, where, and which keys run what
cli-settings-usage = plenary settings [--check] [--json]
cli-settings-more =
    Settings are of this user on this computer, for all plans. The README shows a whole file. Without a file
    everything is as Plenary comes. Keys that do not work are refused together, and Plenary goes on with its own.
    --check only tells whether something is wrong: the exit status is 1 then.
cli-help-settings-check = Only tell what does not work
cli-settings-here = Settings: { $path }
cli-settings-none = There are no settings: { $path } does not exist. Everything is as Plenary comes.
cli-settings-no-home = There are no settings: this account has no folder for them.
cli-settings-own = as Plenary chooses
cli-settings-marks = * changed in the settings. A command without a key is run by the palette.
cli-settings-well = The settings are in order.
