//! The six voices of a seminar.

use super::words;
use crate::i18n::Message;
use std::fmt;

words! {
    /// Who can have the floor. The first four are parties and carry the plan; advisers and the secretariat are
    /// voices but no parties: they hold no position.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(rename_all = "kebab-case")]
    Voice {
        /// Government ministries and institutions.
        Government = "voice-government",
        /// Employers' organisations.
        Employers = "voice-employers",
        /// Workers' organisations.
        Workers = "voice-workers",
        /// Civil society organisations.
        CivilSociety = "voice-civil-society",
        /// Social security institutions, technical agencies, donors. No party.
        Advisers = "voice-advisers",
        /// The secretariat: editorial changes only. No party.
        Secretariat = "voice-secretariat",
    }
}

impl Voice {
    /// The four parties.
    pub const PARTIES: [Voice; 4] = [
        Voice::Government,
        Voice::Employers,
        Voice::Workers,
        Voice::CivilSociety,
    ];

    /// Their words in files.
    pub const PARTY_WORDS: [&str; 4] = ["government", "employers", "workers", "civil-society"];

    /// The letter that marks this voice's words: G E W C A S, the same in every language.
    pub fn letter(self) -> char {
        match self {
            Voice::Government => 'G',
            Voice::Employers => 'E',
            Voice::Workers => 'W',
            Voice::CivilSociety => 'C',
            Voice::Advisers => 'A',
            Voice::Secretariat => 'S',
        }
    }

    /// The names of several voices, as one may be named in a sentence.
    pub fn listed(voices: &[Voice]) -> Message {
        let Some((last, first)) = voices.split_last() else {
            return Message::new("consensus-nobody");
        };
        let join = |rest: Message, voice: &Voice| {
            Message::new("consensus-list")
                .with("first", voice.name())
                .with("rest", rest)
        };
        first.iter().rev().fold(last.name(), join)
    }

    /// Whether this voice is a party, that is, can hold a position.
    pub fn is_party(self) -> bool {
        !matches!(self, Voice::Advisers | Voice::Secretariat)
    }
}

impl fmt::Display for Voice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use strum::IntoEnumIterator;

    #[test]
    fn a_voice_has_one_word_in_every_file() {
        for voice in Voice::iter() {
            let word = serde_json::to_string(&voice).unwrap();
            assert_eq!(word, format!("\"{voice}\""));
            assert_eq!(voice.slug().parse(), Ok(voice));
        }
        assert_eq!(Voice::PARTIES.map(Voice::slug), Voice::PARTY_WORDS);
    }
}
