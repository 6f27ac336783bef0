//! Chance that repeats itself, and prose that reads like a plan.

/// SplitMix64: small, and the same everywhere.
pub struct Chance(pub u64);

impl Chance {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// True in so many of a hundred cases.
    pub fn percent(&mut self, of: usize) -> bool {
        self.below(100) < of
    }

    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

const SUBJECTS: &[&str] = &[
    "The ministry responsible for social security",
    "The national social insurance institution",
    "The tripartite steering committee",
    "Each participating organisation",
    "The workers' organisations",
    "The employers' organisations",
    "The inspection services",
    "Mutual benefit societies",
    "The regional health offices",
    "A joint technical working group",
];

const VERBS: &[&str] = &[
    "shall prepare",
    "shall submit",
    "will review",
    "shall extend",
    "may propose",
    "shall publish every year",
    "will support",
    "shall guarantee",
    "should strengthen",
    "undertakes to finance",
];

const OBJECTS: &[&str] = &[
    "a register of all persons covered",
    "the contribution schedule for self-employed workers",
    "an actuarial valuation of the pension scheme",
    "essential health care for mothers and children",
    "the procedures for affiliation in rural areas",
    "a benefit package agreed with the providers",
    "income security for older persons without a pension",
    "the exemption of households in extreme poverty",
    "training for the staff of local offices",
    "a report on evasion and arrears",
];

const TAILS: &[&str] = &[
    "in consultation with the parties to the seminar",
    "within twelve months of the adoption of this plan",
    "subject to the resources of the annual budget",
    "with technical advice from the partner agencies",
    "in at least three pilot regions",
    "taking account of the situation of women and informal workers",
    "on the basis of the diagnosis",
    "without prejudice to existing rights",
    "at a rate not exceeding 2.5 per cent of earnings",
    "and report on it to the council",
];

const WORDS: &[&str] = &[
    "progressively",
    "national",
    "minimum",
    "adequate",
    "annual",
    "eligible",
    "voluntary",
    "compulsory",
    "transparent",
    "regional",
    "independent",
    "sustainable",
    "universal",
    "contributory",
    "joint",
    "public",
    "shared",
    "immediate",
    "long-term",
    "gender-responsive",
];

pub fn sentence(chance: &mut Chance) -> String {
    let mut sentence = format!(
        "{} {} {} {}",
        chance.pick(SUBJECTS),
        chance.pick(VERBS),
        chance.pick(OBJECTS),
        chance.pick(TAILS)
    );
    if chance.percent(30) {
        sentence.push_str(", ");
        sentence.push_str(chance.pick(TAILS));
    }
    sentence.push('.');
    sentence
}

/// Two or three paragraphs.
pub fn text(chance: &mut Chance) -> String {
    let paragraphs: Vec<String> = (0..2 + chance.below(2))
        .map(|_| {
            let sentences: Vec<String> =
                (0..2 + chance.below(3)).map(|_| sentence(chance)).collect();
            sentences.join(" ")
        })
        .collect();
    paragraphs.join("\n\n")
}

pub fn title(chance: &mut Chance) -> String {
    let object = chance.pick(OBJECTS);
    let word = chance.pick(WORDS);
    format!("{}{}: {object}", word[..1].to_uppercase(), &word[1..])
}

/// An amendment as one is made in a seminar: some words replaced, put in or struck, or a sentence.
pub fn amend(text: &str, chance: &mut Chance) -> String {
    let mut paragraphs: Vec<String> = text.split("\n\n").map(str::to_owned).collect();
    let at = chance.below(paragraphs.len());
    let paragraph = &mut paragraphs[at];
    let mut sentences: Vec<String> = paragraph.split_inclusive(". ").map(str::to_owned).collect();
    let place = chance.below(sentences.len());
    match chance.below(10) {
        0 => sentences.insert(place, format!("{} ", sentence(chance))),
        1 if sentences.len() > 1 => {
            sentences.remove(place);
        }
        2 => {
            let end = if sentences[place].ends_with(' ') {
                " "
            } else {
                ""
            };
            sentences[place] = sentence(chance) + end;
        }
        _ => sentences[place] = amend_words(&sentences[place], chance),
    }
    *paragraph = sentences.concat().trim_end().to_owned();
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}

fn amend_words(sentence: &str, chance: &mut Chance) -> String {
    let end = if sentence.ends_with(' ') { " " } else { "" };
    let mut words: Vec<&str> = sentence.trim_end().split(' ').collect();
    for _ in 0..1 + chance.below(3) {
        let place = chance.below(words.len());
        match chance.below(3) {
            0 => words.insert(place, chance.pick(WORDS)),
            1 if words.len() > 4 => {
                words.remove(place.min(words.len() - 2));
            }
            _ if place + 1 < words.len() => words[place] = chance.pick(WORDS),
            _ => words.insert(place, chance.pick(WORDS)),
        }
    }
    words.join(" ") + end
}
