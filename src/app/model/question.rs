//! What a line is asked for. A question holds all that its answer needs, so that nothing is parked elsewhere while
//! somebody types.

use crate::app::line::Line;
use crate::app::model;
use crate::app::model::amend::Retitled;
use crate::app::model::board::Asked;
use crate::app::model::documents::Wanted;
use crate::app::model::form::Many;
use crate::app::model::import::Typed;
use crate::app::model::new_plan::NewPlan;
use crate::app::model::proposal::Draft;
use crate::app::model::sharing::way::Errand;
use crate::dialogue::Deed;
use crate::i18n::Message;

/// What a line is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// Why this is tabled.
    Table(Draft),
    /// What is said with a deed on an amendment: why, to whom, or a statement.
    Deed(Deed),
    /// Why the chairperson overrules the objections to what this adopts.
    Overrule(Deed),
    /// Another title for the clause that an amendment would add.
    Title(Retitled),
    /// What is said with a position.
    Position(Asked),
    /// Something for the session or the gavel.
    Sitting(model::sitting::Question),
    /// The title of a new plan.
    PlanTitle,
    /// The folder of the plan that is known but for that.
    PlanFolder(NewPlan),
    /// The folder of a plan to be opened.
    Folder,
    /// A place to take the plan to, or to bring it back from.
    Place(Errand),
    /// The file to write a document to.
    Document(Box<Wanted>),
    /// What IATI wants to know for a document that is wanted, and no plan does.
    Iati(Box<Wanted>, crate::export::iati::Wants),
    /// A tag or a date to compare with.
    Baseline,
    /// The id of a new figure, scenario or scheme.
    Ledger(Many),
    /// A table to be brought in, or something about it.
    BringIn(Typed),
    /// Words to be replaced, or those that take their place.
    Replace(model::replacing::Asked),
    /// A Word file to be brought in.
    Word,
}

impl Question {
    /// Whether a folder is asked for, which Tab completes.
    pub fn is_folder(&self) -> bool {
        matches!(
            self,
            Question::Folder | Question::PlanFolder(_) | Question::Place(_) | Question::Document(_)
        ) || self.is_file()
    }

    /// Whether a file may be named, too.
    pub fn is_file(&self) -> bool {
        !self.endings().is_empty()
    }

    /// How the names of files end that may be named.
    pub fn endings(&self) -> &'static [&'static str] {
        match self {
            Question::BringIn(Typed::File(_)) => &["csv", "tsv", "txt"],
            Question::Word => &["docx"],
            _ => &[],
        }
    }
}

/// A line to be typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// What is asked for.
    pub title: Message,
    /// How it is to be typed.
    pub hint: Message,
    /// What has been typed.
    pub line: Line,
    /// What it is for.
    pub then: Question,
    /// Why what was answered was refused.
    pub wrong: Option<Message>,
}

impl Ask {
    /// Asks for a line; this text is proposed.
    pub fn new(title: Message, hint: Message, text: &str, then: Question) -> Ask {
        Ask {
            title,
            hint,
            line: Line::new(text),
            then,
            wrong: None,
        }
    }
}
