//! Plenary: the drafting table of a social-dialogue seminar.

#![cfg_attr(test, allow(clippy::string_slice))]

pub mod app;
pub mod i18n;
pub mod plan;
pub mod shell;
pub mod store;
pub mod text;
pub mod track;
pub mod ui;
