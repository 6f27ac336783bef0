### The second screen: what its pages say, and what the command line says of it.

wall-now = In the room
wall-all = All clauses
wall-before = Before:
wall-after = After:
wall-colon = { ": " }
wall-gone = This clause is no longer in the plan.
wall-no-baseline = This copy of the plan does not know what the text was compared with. This is the text as it stands.
wall-no-amendments = No amendment to this clause is pending.
wall-result = This is how it would read:
wall-removed = This clause would be gone.
wall-wording = This is what would be proposed then:
wall-since = Changes since { $day }
wall-since-nothing = Everything is new here.
wall-last = What was changed last
wall-closed = The facilitator's screen is closed. This is what it showed last.
wall-lost = What the facilitator's screen shows cannot be read: { $why } This is what was changed last.
wall-unread = The plan cannot be read at the moment: { $why }
wall-broken = The line broke off: what stands here may be old.
wall-again = Load the page again
wall-waiting = Waiting for the facilitator's computer. The page comes by itself.
wall-ended = The second screen was closed.

cli-present-about = Show the room's clause on a second screen or in browsers
cli-present-usage = plenary present [PLAN] [--web [--address ADDRESS:PORT] [--new-address]]
second-help-which = The plan: its place in the repository, or its folder
second-help-web = Serve pages for browsers: a projector, the delegates' telephones
second-help-address = Where to serve them; without it for this computer alone
second-help-new = Make an address that nobody knows yet
second-value-address = ADDRESS:PORT
cli-present-more =
    The second screen shows what the facilitator's screen of the same plan on this computer shows: clause, changes,
    amendments, the text as one of them would leave it, positions or costs. It shows what is recorded and never what is
    being typed, and nothing can be changed on it. Where no such screen is open, on another computer that follows a hub
    for example, it shows what was changed last. In a terminal, the arrows to left and right and the space bar look at
    another clause for a moment; Esc follows again.

      plenary present                                  in another window, for the projector
      plenary present --web                            for a browser on this computer
      plenary present --web --address 0.0.0.0:8080     for every device of the network

    The address holds a key that nobody can guess. For a day it stays the same, so that every screen comes back by itself
    after a new start; --new-address makes another. Whoever has the address can read the plan, and nothing else of
    this computer; whoever listens on the network can as well, for the pages are not encrypted. Programs read the same as
    events at “events” below that address. Ctrl-C ends it.
second-address-wrong = “{ $value }” is no address. Write 127.0.0.1:8080 for this computer alone, or 0.0.0.0:8080 for every device of the network.
second-address-taken = Nothing can be served at { $address }: { $why } Choose another port, or none: then the system chooses one.
second-no-chance = This system has no randomness to give, without which the address could be guessed. Nothing is served.
second-alone = Only browsers on this computer can read it. For other devices, say --address 0.0.0.0:8080. Ctrl-C ends it.
second-everybody = Whoever has this address can read the plan on this network, unencrypted; nobody can change anything. Ctrl-C ends it.
second-again = It is the address of before: whatever showed the plan comes back by itself. --new-address makes another.
second-ended = The second screen is closed.

app-second-follow = Follow again
app-second-follow-help = Goes back to what the facilitator's screen shows.
app-second-away = Another clause for a moment. Esc follows the facilitator's screen again.
app-second-only = This screen only shows what the facilitator's screen shows: nothing can be changed here.
app-second-base = what the facilitator's screen compares with
