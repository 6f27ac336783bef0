//! What a new plan begins with, and who records it.

use super::{time, who};
use crate::plan::Zone;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::recorder;
use crate::store::Template;
use crate::store::create::{NewPlan, Recorder};

/// What the command line says of a new plan. A draft that is taken over need not say its countries yet.
///
/// # Errors
/// When the title cannot be one.
pub fn new_plan(
    call: &Call<'_>,
    template: Template,
    title: &str,
    from: Option<i16>,
) -> Result<NewPlan, Failure> {
    Ok(NewPlan {
        template,
        title: call.typed_line(title)?,
        countries: call
            .texts("country")
            .into_iter()
            .map(str::to_owned)
            .collect(),
        // Who works in a language writes in it, unless told otherwise.
        language: call
            .text("language")
            .unwrap_or(call.language.code())
            .to_owned(),
        from,
    })
}

/// Who records a new plan, and when.
///
/// # Errors
/// When nobody is known, or the time is none.
pub fn recorded_by(call: &Call<'_>) -> Result<Recorder, Failure> {
    let zone = match call.text("time-zone") {
        Some(name) => Some(Zone::named(name)),
        None => recorder::zone(),
    };
    Ok(Recorder {
        person: who::recorder(call, None)?,
        time: time::given(call, zone.as_ref())?.unwrap_or_else(recorder::now),
        zone,
    })
}
