//! The names that Windows keeps for devices: it holds no file and no folder so called, whatever follows a dot.

/// Whether a file or a folder of this name cannot be on Windows.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    let stem = stem.to_ascii_lowercase();
    let numbered = stem
        .strip_prefix("com")
        .or_else(|| stem.strip_prefix("lpt"));
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || numbered
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|it| it.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_names_of_devices_are_kept() {
        for name in [
            "con", "CON", "aux.toml", "nul", "prn", "com1", "Lpt9", "con .x",
        ] {
            assert!(is_device(name), "{name}");
        }
        for name in [
            "",
            "cons",
            "con-2",
            "com",
            "com10",
            "lpta",
            "a.con",
            "auxiliary",
        ] {
            assert!(!is_device(name), "{name}");
        }
    }
}
