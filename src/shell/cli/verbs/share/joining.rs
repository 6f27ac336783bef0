//! Taking in what arrived, as the command line says who records it.

use crate::app::model::sharing::Visit;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::cli::work::{OpenPlan, who};
use crate::shell::travelling;
use crate::store::merging::{MergePreview, Merged};
use crate::store::travel::Arrival;

/// Looks at what arrived.
pub fn look(open: &OpenPlan, arrival: &Arrival) -> Result<Visit, Failure> {
    travelling::look(open, arrival.clone()).map_err(Failure::Could)
}

/// Where what arrived would collide with what is here.
pub fn foresee(
    call: &Call<'_>,
    open: &OpenPlan,
    arrival: &Arrival,
) -> Result<MergePreview, Failure> {
    let recorder = who::recorder(call, Some(&open.repository)).ok();
    Ok(travelling::foresee(open, arrival, recorder)?)
}

/// Takes it in. When this returns, it is on the disk.
pub fn join(call: &Call<'_>, open: &OpenPlan, arrival: &Arrival) -> Result<Merged, Failure> {
    let recorder = who::recorder(call, Some(&open.repository))?;
    Ok(travelling::join(open, arrival, recorder)?)
}
