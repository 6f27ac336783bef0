//! The commands, each a file of its own, and the one table of them in the order of the help page.

mod add;
mod batch;
mod blame;
mod check;
mod costing;
mod dialogue;
mod diff;
mod doctor;
pub(in crate::shell) mod documents;
mod example;
mod figures;
mod list;
mod log;
mod manifest;
mod manual;
mod marks;
mod new;
mod present;
mod register;
mod relocate;
mod remove;
mod replace;
mod replay;
mod set;
mod settings;
mod share;
mod show;
pub(in crate::shell) mod site;
mod spans;
mod survey;
mod told;
mod trust;
mod undo;

use super::frame::Verb;

/// The name of the command that tells what is wrong with the settings.
pub const SETTINGS: &str = settings::SETTINGS.name;

/// Every command.
pub static VERBS: &[Verb] = &[
    example::EXAMPLES,
    example::EXAMPLE,
    new::NEW,
    list::LIST,
    show::SHOW,
    figures::FIGURES,
    check::CHECK,
    costing::COST,
    costing::TRUST,
    survey::SCHEMES,
    set::SET,
    replace::REPLACE,
    add::ADD,
    relocate::MOVE,
    relocate::COPY,
    remove::REMOVE,
    figures::FIGURE,
    manifest::MANIFEST,
    register::REGISTER,
    batch::BATCH,
    survey::IMPORT,
    undo::UNDO,
    undo::REDO,
    dialogue::TABLE,
    dialogue::AMENDMENTS,
    dialogue::RECEIVE,
    dialogue::SECOND,
    dialogue::ADOPT,
    dialogue::REJECT,
    dialogue::WITHDRAW,
    dialogue::TAKE_UP,
    dialogue::REFER,
    dialogue::FALL,
    dialogue::SPLIT,
    dialogue::JOIN,
    dialogue::SESSION,
    dialogue::POSITION,
    dialogue::CONSENSUS,
    dialogue::PROGRESS,
    dialogue::GAVEL,
    dialogue::RECORD,
    figures::MATRIX,
    figures::TIMELINE,
    figures::COVERAGE,
    figures::FOLLOW_UP,
    figures::REPORT,
    documents::EXPORT,
    site::SITE,
    share::TAKE_HOME,
    share::BRING_BACK,
    share::HUB,
    share::WATCH,
    share::MERGE,
    share::INSTALL,
    present::PRESENT,
    diff::DIFF,
    blame::BLAME,
    log::LOG,
    replay::REPLAY,
    trust::VERIFY,
    trust::CODE,
    trust::AGREED,
    trust::KEY,
    settings::SETTINGS,
    doctor::DOCTOR,
    manual::COMPLETIONS,
    manual::MAN,
    share::MERGE_DRIVER,
];
