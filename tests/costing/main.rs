//! The costing of plans: the worked example as fractions, what must never be taken for granted, and the commands.

#![allow(clippy::restriction)]

#[path = "../common/mod.rs"]
mod common;

mod alone;
mod cases;
mod commands;
mod complete;
mod decided;
mod example;
mod explained;
mod funds;
mod kept;
mod properties;
mod seminar;
mod tables;
mod unread;

mod worked;
