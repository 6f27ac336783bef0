//! Changes that other programs made: noticed, shown, adopted for a voice or left alone.

use crate::app::model::notice::{Differs, Foreign};
use crate::i18n::Message;
use crate::shell::open_plan::OpenPlan;
use crate::store::{ForeignChange, Now, Stir, Watch, Watched};
use similar::{Algorithm, DiffTag, capture_diff_slices_deadline};
use std::ops::Range;
use std::time::{Duration, Instant};

/// Watches the files of a plan and its branch.
pub fn watch(open: &OpenPlan, tell: impl Fn(Stir) + Send + 'static) -> Watch {
    let root = open.repository.work_dir();
    let watched = Watched {
        plan: root.map(|root| root.join(open.plan.as_str())),
        git: open.repository.git_dir().to_owned(),
        common: open.repository.common_dir().to_owned(),
    };
    Watch::start(&watched, tell)
}

/// What the screen is told of a file that differs.
pub fn shown(change: &ForeignChange) -> Foreign {
    let said = match (&change.now, &change.old) {
        (Now::Gone, _) => Message::new("ui-stage-foreign-gone"),
        (Now::Unreadable(why), _) => why.clone(),
        (Now::Text(_), None) => Message::new("ui-stage-foreign-new"),
        (Now::Text(_), Some(_)) => Message::new("ui-stage-foreign-changed"),
    };
    Foreign {
        path: change.path.clone(),
        clause: change.clause.clone(),
        said,
        lines: lines(change),
    }
}

/// So many lines that differ are told of a file at most.
const LINES: usize = 40;

/// A comparison that takes longer is finished roughly.
const PATIENCE: Duration = Duration::from_millis(200);

/// The lines that differ. Of a file that is gone, that is enough to know.
fn lines(change: &ForeignChange) -> Vec<Differs> {
    match &change.now {
        Now::Text(now) => differing(change.old.as_deref().unwrap_or_default(), now),
        Now::Gone | Now::Unreadable(_) => Vec::new(),
    }
}

/// The lines in which two texts differ, the first of them.
fn differing(old: &str, now: &str) -> Vec<Differs> {
    let (old, now): (Vec<&str>, Vec<&str>) = (old.lines().collect(), now.lines().collect());
    let until = Instant::now() + PATIENCE;
    let ops = capture_diff_slices_deadline(Algorithm::Myers, &old, &now, Some(until));
    let of = |lines: &[&str], range: Range<usize>| -> Vec<String> {
        let lines = lines.get(range).unwrap_or_default().iter();
        lines.map(|line| (*line).to_owned()).collect()
    };
    let differ = ops.iter().filter(|op| op.tag() != DiffTag::Equal);
    let mut all: Vec<Differs> = differ
        .flat_map(|op| {
            let struck = of(&old, op.old_range()).into_iter().map(Differs::Struck);
            let put_in = of(&now, op.new_range()).into_iter().map(Differs::Inserted);
            struck.chain(put_in)
        })
        .collect();
    let more = all.len().saturating_sub(LINES);
    if more > 0 {
        all.truncate(LINES);
        all.push(Differs::More(more));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_that_differ_are_told_and_of_many_the_first() {
        let old = "id = \"a\"\ntitle = \"A\"\ntext = \"One.\"\n";
        let told = differing(old, "id = \"a\"\ntitle = \"A\"\ntext = \"Two.\"\n");
        let expected = [
            Differs::Struck("text = \"One.\"".to_owned()),
            Differs::Inserted("text = \"Two.\"".to_owned()),
        ];
        assert_eq!(told, expected);
        let many: String = (0..100).map(|at| format!("line {at}\n")).collect();
        let told = differing("", &many);
        assert_eq!(told.len(), LINES + 1);
        assert_eq!(told.last(), Some(&Differs::More(60)));
        assert_eq!(differing(&many, &many), []);
    }
}
