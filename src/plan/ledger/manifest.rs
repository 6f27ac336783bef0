//! `plan.toml` as something to be filled in: what the plan says of itself in lines, and who negotiates it in tables. Here
//! the words are as they are typed; what none of them can say in the file is told before it is written.

use super::Kept;
use crate::plan::row::{element, made, rows};
use crate::plan::{
    Costing, Delegate, Element, Key, Manifest, Moment, Organisation, Period, RowKind, Zone,
};
use jiff::civil::Date;

rows! {
    /// What the plan says of itself.
    Face by ["id"] {
        /// Nothing: what was agreed is bound to the plan's id, and it never changes.
        id: String,
        /// The title.
        title: Option<String>,
        /// ISO 3166-1 alpha-2.
        countries: Vec<String>,
        /// BCP 47.
        language: Option<String>,
        /// A name of the IANA database.
        zone: Option<String> = "time-zone",
        /// How far it has come.
        stage: Option<String>,
        /// Whose agreement it needs.
        required: Vec<String>,
        /// Whether amendments must be seconded.
        seconding: bool,
        /// In which currency it is costed.
        currency: Option<String> = "costing-currency",
        /// From which year.
        from: Option<i64> = "costing-from",
        /// To which year.
        to: Option<i64> = "costing-to",
    }
}

rows! {
    /// An organisation.
    Member by ["id"] {
        /// Of the form of a clause's id.
        id: String,
        /// As it shall be shown.
        name: Option<String>,
        /// The voice it belongs to.
        party: Option<String>,
    }
}

rows! {
    /// Who speaks for an organisation.
    Seat by ["organisation", "name"] {
        /// Its id.
        organisation: Option<String>,
        /// As it shall be shown.
        name: Option<String>,
        /// By which commits without trailers are attributed.
        email: Option<String>,
    }
}

rows! {
    /// A key that signs.
    Signer by ["organisation", "public-key"] {
        /// Whose it is, by id.
        organisation: Option<String>,
        /// Which delegate's, by name.
        delegate: Option<String>,
        /// As OpenSSH writes it.
        public: Option<String> = "public-key",
        /// From when on it signs.
        from: Option<Moment>,
        /// Until when.
        until: Option<Moment>,
    }
}

rows! {
    /// When a stage is planned.
    Phase by ["stage"] {
        /// Which.
        stage: Option<String>,
        /// The first day.
        start: Option<Date>,
        /// The last day.
        end: Option<Date>,
    }
}

rows! {
    /// What the plan takes for granted.
    Assumed by ["text"] {
        /// In a sentence.
        text: String,
    }
}

/// The kind of the lines.
pub(super) fn head() -> RowKind {
    RowKind::of::<Face>("plan")
}

/// The kinds of the tables.
pub(super) fn tables() -> Vec<RowKind> {
    vec![
        RowKind::of::<Member>("organisation"),
        RowKind::of::<Seat>("delegates"),
        RowKind::of::<Signer>("key"),
        RowKind::of::<Phase>("schedule"),
        RowKind::of::<Assumed>("assumptions"),
    ]
}

/// What the file says, as it is filled in.
pub(super) fn kept(manifest: &Manifest) -> Kept {
    fn all<R: crate::plan::row::Row>(rows: impl Iterator<Item = R>) -> Vec<Element> {
        rows.map(|row| element(&row)).collect()
    }
    let organisations = || manifest.organisations.iter();
    let seats = organisations().flat_map(|of| of.delegates.iter().map(|it| seat(of, it)));
    let assumptions = manifest.assumptions.iter();
    Kept {
        head: Some(element(&face(manifest))),
        tables: vec![
            all(organisations().map(member)),
            all(seats),
            all(manifest.keys.iter().map(signer)),
            all(manifest.schedule.iter().map(phase)),
            all(assumptions.map(|text| Assumed {
                text: text.clone(),
                ..Assumed::default()
            })),
        ],
    }
}

fn face(manifest: &Manifest) -> Face {
    let costing = manifest.costing.clone().unwrap_or_default();
    Face {
        title: Some(manifest.title.clone()),
        countries: manifest.countries.clone(),
        language: Some(manifest.language.clone()),
        zone: manifest.zone.as_ref().map(|zone| zone.name().to_owned()),
        stage: Some(manifest.stage.slug().to_owned()),
        required: manifest.required.iter().map(ToString::to_string).collect(),
        seconding: manifest.seconding,
        currency: costing.currency,
        from: costing.from,
        to: costing.to,
        ..Face::default()
    }
}

fn member(one: &Organisation) -> Member {
    Member {
        id: one.id.clone(),
        name: Some(one.name.clone()),
        party: Some(one.voice.slug().to_owned()),
        ..Member::default()
    }
}

fn seat(of: &Organisation, one: &Delegate) -> Seat {
    Seat {
        organisation: Some(of.id.clone()),
        name: Some(one.name.clone()),
        email: one.email.clone(),
        ..Seat::default()
    }
}

fn signer(key: &Key) -> Signer {
    Signer {
        organisation: Some(key.organisation.clone()),
        delegate: key.delegate.clone(),
        public: Some(key.public.clone()),
        from: key.from,
        until: key.until,
        ..Signer::default()
    }
}

fn phase(period: &Period) -> Phase {
    Phase {
        stage: Some(period.stage.slug().to_owned()),
        start: period.start,
        end: period.end,
        ..Phase::default()
    }
}

/// What was filled in, as rows.
pub(in crate::plan) struct Said {
    pub face: Face,
    pub members: Vec<Member>,
    pub seats: Vec<Seat>,
    pub signers: Vec<Signer>,
    pub phases: Vec<Phase>,
    pub assumed: Vec<Assumed>,
}

impl Said {
    /// Nothing where a cell cannot be read.
    pub fn of(kept: &Kept) -> Option<Said> {
        Some(Said {
            face: made::<Face>(kept.head.as_slice()).ok()?.pop()?,
            members: made(kept.table(0)).ok()?,
            seats: made(kept.table(1)).ok()?,
            signers: made(kept.table(2)).ok()?,
            phases: made(kept.table(3)).ok()?,
            assumed: made(kept.table(4)).ok()?,
        })
    }

    /// The same as the file would say it, above what it says of itself; nothing where it cannot.
    pub fn manifest(self, before: &Manifest) -> Option<Manifest> {
        let Face {
            currency, from, to, ..
        } = self.face;
        let costed = currency.is_some() || from.is_some() || to.is_some();
        let costing = Costing {
            currency,
            from,
            to,
            unknown: before
                .costing
                .as_ref()
                .map_or_else(Vec::new, |it| it.unknown.clone()),
        };
        let required = self.face.required.iter().map(|it| it.parse().ok());
        let seats = self.seats;
        let members = self.members.into_iter();
        let phases = self.phases.into_iter();
        Some(Manifest {
            format: before.format,
            id: before.id.clone(),
            title: self.face.title?,
            countries: self.face.countries,
            language: self.face.language?,
            zone: self.face.zone.as_deref().map(Zone::named),
            stage: self.face.stage?.parse().ok()?,
            required: required.collect::<Option<_>>()?,
            seconding: self.face.seconding,
            organisations: members
                .map(|member| organisation(member, &seats))
                .collect::<Option<_>>()?,
            assumptions: self.assumed.into_iter().map(|it| it.text).collect(),
            schedule: phases.map(period).collect::<Option<_>>()?,
            costing: costed.then_some(costing),
            keys: self.signers.into_iter().map(key).collect::<Option<_>>()?,
        })
    }
}

fn organisation(member: Member, seats: &[Seat]) -> Option<Organisation> {
    let own = |seat: &&Seat| seat.organisation.as_ref() == Some(&member.id);
    let delegates = seats.iter().filter(own).map(|seat| {
        let name = seat.name.clone();
        let email = seat.email.clone();
        name.map(|name| Delegate { name, email })
    });
    Some(Organisation {
        delegates: delegates.collect::<Option<_>>()?,
        voice: member.party?.parse().ok()?,
        name: member.name.unwrap_or_else(|| member.id.clone()),
        id: member.id,
    })
}

fn key(signer: Signer) -> Option<Key> {
    Some(Key {
        organisation: signer.organisation?,
        delegate: signer.delegate,
        public: signer.public?,
        from: signer.from,
        until: signer.until,
    })
}

fn period(phase: Phase) -> Option<Period> {
    Some(Period {
        stage: phase.stage?.parse().ok()?,
        start: phase.start,
        end: phase.end,
    })
}
