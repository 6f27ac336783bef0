//! What the screen shows and how it answers keys, without a terminal.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod amend;
mod answers;
mod banner;
mod behind;
mod board;
mod bracketing;
mod bringing_in;
mod contrast;
mod decide;
mod dividing;
mod doctor;
mod documents;
mod explained;
mod figures;
mod find;
mod fit;
mod following_up;
mod glances;
mod interrupt;
mod jump;
mod keyboards;
mod ledgers;
mod looked;
mod marks;
mod meeting;
mod offered;
mod offers;
mod own_colours;
mod own_keys;
mod picking;
mod plain;
mod plan_form;
mod present;
mod readme;
mod replacing;
mod replay;
mod review;
mod right;
mod second_screen;
mod several;
mod sharing;
mod shown;
mod sitting;
mod small;
mod stage;
mod starting;
mod striking;
mod table;
mod tabling;
mod talk;
mod tour;
mod travelling;
mod trust;
mod typing;
mod wall;
mod whole;
mod word;
