//! The program as a state machine: `State`, `Msg`, `update`, effects, keys and the one table of commands.
//!
//! Nothing here knows of a terminal, git or files: what has to be done outside is returned as an effect.
