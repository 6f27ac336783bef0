//! Words, and what can be said of a text without knowing what it is a text of: splitting into words, word
//! diff, three-way word merge, the weave from which tracked text is read, folding for search, widths and
//! wrapping, and the one type for text that may be shown.
//!
//! Nothing here knows of plans, parties, files, git or a terminal.
