//! Changes that other programs made: noticed, shown, adopted for a voice or left alone.

use crate::app::model::notice::Foreign;
use crate::i18n::Message;
use crate::shell::open_plan::OpenPlan;
use crate::store::{ForeignChange, Now, Stir, Watch, Watched};

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
        said,
    }
}
