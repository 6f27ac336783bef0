//! The command line from end to end: the program itself, on real repositories.

#![allow(clippy::restriction)]

#[path = "../common/mod.rs"]
mod common;

mod agreeing;
mod amending;
mod bare;
mod bringing;
mod broken;
mod carrying;
mod circulated;
mod cut_short;
mod damaged;
mod deciding;
mod diagnosis;
mod dividing;
mod doctor;
mod documents;
mod documents_judged;
mod documents_out;
mod edges;
mod elsewhere;
mod figures;
mod following_up;
mod gavel;
#[cfg(unix)]
mod hostile;
mod importing;
mod importing_again;
mod kept_otherwise;
mod large;
mod layouts;
mod looking;
mod merging;
mod merging_undone;
mod merging_with_git;
mod midway;
mod minuting;
mod moving;
mod numbers;
mod plain;
mod reading;
mod recasting;
mod replacing;
mod replaying;
mod returning;
mod rows;
#[cfg(unix)]
mod second_screen;
mod settings;
mod several;
mod site;
mod site_again;
mod site_downloads;
mod site_pages;
mod standards;
mod starting;
#[cfg(unix)]
mod stopped;
mod times;
mod tracking;
mod typing;
#[path = "../common/word.rs"]
mod word_file;
mod workbook;
mod writing;
