//! Present mode without a terminal.
