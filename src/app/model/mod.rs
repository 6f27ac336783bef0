//! All that the program knows while it runs, as data: the state, the open plan, what each screen remembers and what it is told,
//! what lies over the screens, what happens and what has to be done outside.
//!
//! What may stand here: types, how a value of them begins, and what can be read off one of them alone. What is done with
//! them stands in the screens and above; nothing here knows a screen, and no two files here need each other.

pub mod acts;
pub mod amend;
pub mod beside;
pub mod board;
pub mod doctor;
pub mod documents;
pub mod editor;
pub mod effect;
pub mod figures;
pub mod form;
pub mod import;
pub mod jump;
pub mod keys;
pub mod layer;
pub mod library;
pub mod margin;
pub mod meeting;
pub mod msg;
pub mod new_plan;
pub mod notice;
pub mod open;
pub mod page;
pub mod past;
pub mod pending;
pub mod present;
pub mod proposal;
pub mod question;
pub mod reckoning;
pub mod replacing;
pub mod replay;
pub mod screen;
pub mod search;
pub mod second;
pub mod sharing;
pub mod signing;
pub mod sitting;
pub mod state;
pub mod tour;
pub mod tracked;
pub mod trust;
pub mod wall;
pub mod word;
pub mod workspace;
