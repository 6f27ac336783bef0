//! # Plenary: the drafting table of a social-dialogue seminar
//!
//! Government, workers, employers and civil society sit in one room and write one action plan. The text is on
//! the wall, in a terminal, driven by a facilitator. Every change belongs to a voice, every change is one git
//! commit, and of every word the room can ask who wrote it and who struck it.
//!
//! This page is the map of the program for whoever works on it. For using it, see the README; for the files
//! of a plan, `plans/README.md`.
//!
//! ## Words
//!
//! | word | meaning |
//! |---|---|
//! | plan | one directory with a `plan.toml`: a national diagnosis and its action plan |
//! | clause | anything that is numbered and negotiated; one file each |
//! | voice | who can have the floor: four parties, the advisers, the secretariat |
//! | floor | the voice, organisation and delegate the next change is attributed to |
//! | change | one attributed act on the plan, one commit |
//! | baseline | the revision the tracked view compares with |
//! | tracked text | a text with every insertion and deletion since the baseline, each attributed |
//! | passing words | words that came and went since the baseline: in neither end, shown struck |
//! | amendment | a proposed change that has been tabled, with a number such as D.3; it stands or falls as a whole |
//! | position | what a party holds on a clause or an amendment, bound to the digest of its exact words |
//! | stale | a position whose words changed since; alive again when they come back |
//! | deed | something done in the dialogue, as a value that is carried out or refused in words |
//! | session | one sitting: agenda, presence, what was set aside; every change of it carries its name |
//! | first key | the key of a party that nobody could sign: believed, and said aloud |
//! | gavel | the adoption of the plan or a part of it: a change of no text, with an annotated tag that holds the digest of every clause |
//! | weave | all words a field ever had, in one order, with who wrote and who struck each |
//!
//! ## Rooms
//!
//! The library is a stack of rooms. A room may use the rooms below it and none above; `tests/layers`
//! proves it. Each room's `mod.rs` says what may not enter.
//!
//! ```text
//!   shell   terminal life cycle, event loop, running effects, command line, settings
//!   ui      draw(&State): pure drawing
//!   app     State, Msg, update(&mut State, Msg) -> Vec<Effect>, keys, the one command table
//!   store   git, files, locks, the recovery journal; copies git data into owned values at once
//!   export  documents and tables of other programs, in and out, and what a survey's table would change
//!   track   a history of owned revisions -> who wrote, and who struck, each word
//!   dialogue  amendments, positions bound to words, consensus, sessions, the record of proceedings
//!   costing what a plan costs and who pays, in exact fractions; the dialogue does not know it, nor it the dialogue
//!   plan    the plan as data; edits as values; checks; the TOML format
//!   text    words, word diff, merge, the weave, displayable text, widths and wrapping
//!   i18n    every sentence shown to people, in four languages
//! ```
//!
//! `text`, `plan`, `costing`, `dialogue`, `track`, `export`, `app` and `ui` are pure: values in, values out, testable without a terminal, git,
//! files or a clock. `store` touches the disk, `shell` the terminal and the clock.
//!
//! ## The screen
//!
//! ```text
//!   Plan d'action national pour l'extension de la sécurité        █   █                          █
//!   sociale                                                       █▄▀▄█  WORKERS                 █
//!   Changes since: seminar-2003                                   ▀   ▀                          █
//!
//!  1 Préambule                  [2] · S   1  Chapeau
//!  2 Constats du diagnostic          √    · open · silent: E C · agrees: G W
//!    2.1 Besoins des travailleurs    √    Préambule
//!    2.2 Soins de santé essentiels…  √
//!    2.3 Soins de santé essentiels…  √    Le gouvernement, les organisations d'employeurs et de
//!    2.4 Enfants : dispositions…     √    travailleurs et les organisations de la société
//!    2.5 Âge actif : difficultés de… ®    civile, réunis en séminaire national avec les
//!    2.6 Personnes âgées : disposit… √    institutions de sécurité sociale, ont examiné le
//!    2.7 Efficacité des régimes…     √    projet de diagnostic et décident d'élaborer ensemble
//!    2.8 Apport des régimes à base…       le présent plan d'action.
//!  Enter Read  e Edit  1–6 Floor  t Tracked  r Amendments  s Session  h History  u Undo  ? Help
//! ```
//!
//! At the top the plan, its baseline (`app::model::workspace`) and the block of the floor (`ui/head.rs`), which
//! stays in sight whatever lies over the rest. Left the outline with the letters of who changed each clause
//! (`ui/outline.rs`), with its open brackets and where it stands between the parties, right the clause (`ui/page.rs`), the tracked text (`ui/tracked.rs`) or the editor
//! (`ui/editor.rs`). At the foot the keys of this place (`ui/foot.rs`), read from the one table of commands
//! (`app/commands.rs`) that also makes the help, the palette and the README's table. `ui/plain` tells the same screens in
//! words, for whoever has them read aloud; what was heard before is not said again (`ui/plain/listener.rs`).
//!
//! ## How a change travels
//!
//! A key becomes a `Msg`; `update` changes the `State` and answers with effects. Both say in their outer variant
//! where they belong: a message comes from the terminal, a screen or a worker; an effect is for the loop, for
//! whoever writes, reads or keeps, or for nobody in particular. What is done with a plan is handed the open one
//! (`app::model::open::Open`); whether one is open is asked only there. No screen calls another: it hands on what it has
//! to say (`Open::then`). The shell hands an act to the thread that writes; `store` takes the plan's lock, reads
//! the head again, applies the act's edits to it, writes the commit and moves the branch by compare-and-swap, all
//! made durable; only then is the act acknowledged, as another `Msg`. Work tree and index follow; where one cannot,
//! that is said, and the next command repairs it. Text being typed is journalled meanwhile, so that a dead terminal
//! loses nothing.
//!
//! ## How an amendment becomes text
//!
//! A `dialogue::Deed` is carried out on the plan and the dialogue as they stand at the head, inside the store's
//! lock and again whenever the branch moved: nothing stale is ever recorded. Adopting asks `preview` what
//! follows, the same that the screen showed before; where the words an amendment was drafted on are gone, it is
//! refused. The edits go into one commit for each author, so that the words of an adopted sub-amendment keep
//! their own flag, and the branch moves once for all of them: an adoption is there whole or not at all, and undo
//! takes back the whole of it. Whether a position is alive is worked out from its digest wherever it is asked,
//! and stored nowhere.
//!
//! ## How two lines of work come together
//!
//! `store::merging` finds the last change that both have in common (of several it makes one in memory), reads what differs
//! in the three trees, and hands three states to `dialogue::merging`: values in, what has to become of our files out.
//! Where the two collide, ours stays; the history since both went apart says whose the other words are, and they are
//! tabled for that party. One change of two parents is written the way every act is. A merge driver for stock git and
//! the merge made anew after git left its marks rest on the same rules.
//!
//! ## How a word finds its owner
//!
//! `store` walks the history once, comparing trees, and hands over a `track::History`: every change, its
//! voice, and the clause files it touched. A plan that lay in another folder of the repository before is followed there. For one field of one clause, `track` replays just the versions of
//! that clause through a weave: each version is compared with its parents by words, struck words are marked
//! with the change that struck them, new words enter where they stand. At a merge, words that any parent had
//! keep their owner; where a change takes back another, or a field reads again as it did before, words that were
//! struck stand again as the words they were (`track/revive.rs`). Blame reads the words alive in a version; tracked text reads two versions of the same
//! weave against each other. Nothing is attributed by guess: a change without a voice stays unattributed.
//!
//! ## Where each rule lives
//!
//! | rule | where | function |
//! |---|---|---|
//! | a position is alive on exactly these words | `src/dialogue/consensus/mod.rs` | `alive` |
//! | a position is stale | `src/dialogue/dialogue.rs` | `stale` |
//! | what words a position or an amendment is bound to: the digest | `src/dialogue/consensus/digest.rs` | `of_clause` |
//! | where a party stands, and where a clause does | `src/dialogue/consensus/mod.rs` | `consensus` |
//! | whether what an amendment was drafted on stands | `src/dialogue/ground/basis.rs` | `basis` |
//! | what an adoption leads to | `src/dialogue/consequence/mod.rs` | `preview` |
//! | an adoption takes effect | `src/dialogue/deed/adopting.rs` | `happen` |
//! | what falls with an adoption | `src/dialogue/consequence/falls.rs` | `of` |
//! | which amendments exclude one another | `src/dialogue/ground/clash.rs` | `exclude` |
//! | where a clause goes that is new or moves | `src/dialogue/ground/places.rs` | `follows` |
//! | which amendments leave each other no place | `src/dialogue/ground/crossing.rs` | `crossed` |
//! | the order of putting | `src/dialogue/amendment/putting.rs` | `order_of_putting` |
//! | whether a deed may be done, and what the screen offers | `src/dialogue/deed/may.rs` | `may` |
//! | a deed is carried out or refused | `src/dialogue/deed/carry_out.rs` | `carry_out` |
//! | the branch moved meanwhile: the act is worked out again | `src/store/write/record.rs` | `commit` |
//! | the branch moves by compare-and-swap | `src/store/durable/branch.rs` | `commit` |
//! | what comes of two states of a plan | `src/dialogue/merging/whole.rs` | `merge` |
//! | what of a merge is tabled, and for whom | `src/dialogue/merging/table.rs` | `table` |
//! | what came, told before anything is merged | `src/app/sharing/parts.rs` | `parts` |
//! | what two lines of work come from | `src/store/merging/bases.rs` | `base` |
//! | nothing outside the repository is opened | `src/store/ground/plain.rs` | `open` |
//! | which times a change can bear | `src/store/write/moment.rs` | `can_hold` |
//! | how a table's numbers are written, told or asked | `src/export/reading/convention.rs` | `convention` |
//! | what a row of a table would change | `src/export/import/taking.rs` | `take` |
//! | where a clause stands in a document of two states | `src/export/document/order.rs` | `entries` |
//! | which words a field is bound to, and what they are called | `src/plan/choices.rs` | `choices` |
//! | what stands in a document in the place of a key | `src/export/key_names/saying.rs` | `said` |
//! | what a name in a document means | `src/export/key_names/reading.rs` | `read` |
//! | which mark of a paragraph a change bears | `src/export/document/lines.rs` | `slide` |
//! | what became of the sign of an item | `src/export/docx/item.rs` | `sign` |
//! | what became of the words of a Word file | `src/export/docx/read/body.rs` | `read` |
//! | what a file may cost before it is refused | `src/export/docx/read/package.rs` | `open` |
//! | what of a plan is text on a page and never markup | `src/export/markup.rs` | `escape` |
//! | which files of a site may be written and taken away | `src/store/site/mod.rs` | `publish` |
//! | whether a row is a scheme that is there | `src/export/import/rows.rs` | `scheme` |
//! | text is made safe to show | `src/text/show/display.rs` | `line` |
//! | text is refused or cleaned when typed | `src/text/typing/invisible.rs` | `refuse_input` |
//! | words carried from one clause to another | `src/track/across.rs` | `find` |
//! | how the trailers of a message are read | `src/dialogue/trailer.rs` | `read` |
//! | whose a commit is | `src/store/history/attribution.rs` | `attribute` |
//! | who wrote and who struck a word, at merges too | `src/track/weaver.rs` | `version` |
//! | which keys count, and who may bring one | `src/track/trust/ring.rs` | `take` |
//! | who stands behind a change | `src/track/trust/judge.rs` | `judge` |
//! | what one said and another changed | `src/track/trust/keeping.rs` | `found` |
//! | the twelve words of a text | `src/dialogue/code.rs` | `words` |
//! | who made a report, or set the number of a figure | `src/track/statements.rs` | `made` |
//! | how far an indicator got | `src/costing/follow_up/measured.rs` | `way` |
//! | words that come back keep their writer | `src/track/revive.rs` | `revived` |
//! | what is received is sound before anything names it | `src/store/travel/check.rs` | `objects` |
//! | a place that took something back is not followed | `src/store/travel/receive.rs` | `admit` |
//! | what git and ssh ask on the way is answered by a person | `src/shell/asking.rs` | `answered` |
//! | a hub is followed by the same rules everywhere | `src/shell/following.rs` | `visit` |
//! | which rows of the screen are of larger letters | `src/app/present/mod.rs` | `sizes` |
//! | what sizes of letters a terminal has | `src/shell/screen/sizes.rs` | `ask` |
//! | what of the screen a second one follows | `src/app/showing.rs` | `showing` |
//! | who may read the second screen's pages | `src/shell/cli/verbs/present/web/key.rs` | `opens` |
//! | which command a key is bound to | `src/app/keymap/mod.rs` | `find` |
//! | what of the screen is told after a key | `src/ui/plain/listener.rs` | `hear` |
//! | what a line of input means | `src/app/aloud/line.rs` | `meaning` |
//! | in which direction a paragraph runs | `src/text/show/direction.rs` | `runs_from_the_right` |
//!
//! ## The tests
//!
//! Pure rooms have their tests beside the code, and an example of what they are for that runs as well: [`text::diff_text`],
//! [`text::merge`], [`text::Weave`], [`plan::Edit`], [`dialogue::preview`], [`track::blame`]. What needs a terminal, git or the program itself stands in `tests`:
//!
//! | where | what |
//! |---|---|
//! | `tests/layers` | imports point downwards, no circle leads through the files, and this page is true |
//! | `tests/i18n.rs` | every sentence in four languages, each said somewhere |
//! | `tests/glossary.rs` | every translation with the terms of `src/i18n/glossary.toml` |
//! | `tests/marks` | the marks of a comparison beside those of stock git |
//! | `tests/history.rs` | history and blame on real repositories |
//! | `tests/faults` | kills, full disks, odd repositories; impossible states |
//! | `tests/cli` | the command line from end to end |
//! | `tests/clones` | random acts at three copies of a plan, some cut off by a kill or a full disk, against a simple model |
//! | `tests/hostile` | every reader of bytes that come from elsewhere, given damaged ones; what other versions kept |
//! | `tests/costing` | what a plan costs: a worked example as fractions, and what is never taken for granted |
//! | `tests/trust` | word codes, what was agreed, keys, signatures and forgeries |
//! | `tests/travel` | plans on a stick, in a bundle, through a hub and a server, and what goes wrong on the way |
//! | `tests/day` | a whole day of a seminar, and its record in four languages |
//! | `tests/screen` | what the screen shows and how it answers keys, without a terminal |
//! | `tests/screen_job` | the screen in a real terminal |
//! | `tests/benches` | what the speed is measured with |
//! | `tests/common`, `tests/pty`, `tests/generate`, `tests/yardstick` | a seminar, a terminal, a long history and the plainest program, for the others |
//! | `tests/schemas` | the schemas of the standards that plans are written in, as their publishers wrote them |
//!
//! ## Invariants
//!
//! 1. Nothing acknowledged is lost; nothing foreign is overwritten.
//! 2. Attribution is never guessed and never silent: the floor is on screen wherever one can edit.
//! 3. No byte of a plan, a commit or a path controls a terminal: `text::Shown` is the only text that a canvas draws and
//!    a command prints.
//! 4. Undo is one key and is itself a change; history is never rewritten.
//! 5. Consent is bound to words: no code path makes a position apply to a text it was not taken on.
//! 6. A broken file breaks only itself and is never rewritten.
//! 7. A panic restores the terminal and keeps what was typed.

#![cfg_attr(test, allow(clippy::string_slice))]

pub mod app;
pub mod costing;
pub mod dialogue;
pub mod export;
pub mod i18n;
#[cfg(test)]
#[path = "../tests/hostile/mutate.rs"]
mod mutate;
pub mod plan;
pub mod shell;
pub mod store;
pub mod text;
pub mod track;
pub mod ui;
