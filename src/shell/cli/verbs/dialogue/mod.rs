//! The dialogue's commands: amendments, positions, sessions and the gavel. What follows from a deed is decided
//! in the room `dialogue` and recorded by the store; here words of the command line become deeds, and what came
//! of them is said.

mod adopt;
mod amendment;
mod amendments;
mod attendance;
mod changed;
mod consensus;
mod decide;
mod dividing;
mod entry;
mod following;
mod gavel;
mod held;
mod marked;
mod minuted;
mod overlaid;
mod position;
mod proceedings;
mod progress;
mod room;
mod said;
mod session;
mod sitting;
mod sittings;
mod standings;
mod table;

pub use adopt::{ADOPT, REJECT};
pub use amendments::AMENDMENTS;
pub use consensus::CONSENSUS;
pub use decide::{FALL, RECEIVE, REFER, SECOND, TAKE_UP, WITHDRAW};
pub use dividing::{JOIN, SPLIT};
pub use gavel::GAVEL;
pub use held::{STATEMENT, said};
pub use position::POSITION;
pub use proceedings::RECORD;
pub use progress::PROGRESS;
pub use room::Room;
pub use said::tabled;
pub use session::SESSION;
pub use standings::Standings;
pub use table::{TABLE, new_id};
