//! The guarantees of a social protection floor and the aspects under which a diagnosis assesses them.

use super::words;

words! {
    /// One of the four guarantees of a social protection floor.
    Guarantee {
        /// Essential health care.
        #[strum(serialize = "essential-health-care")]
        HealthCare = "guarantee-essential-health-care",
        /// Income security for children.
        Children = "guarantee-children",
        /// Income security for persons of active age unable to earn enough.
        ActiveAge = "guarantee-active-age",
        /// Income security for older persons.
        OlderPersons = "guarantee-older-persons",
    }
}

words! {
    /// A column of the diagnosis' assessment matrix.
    Aspect {
        /// What exists.
        ExistingProvisions = "aspect-existing-provisions",
        /// What is planned.
        PlannedProvisions = "aspect-planned-provisions",
        /// What no policy covers.
        PolicyGaps = "aspect-policy-gaps",
        /// What a policy covers and practice does not.
        ImplementationIssues = "aspect-implementation-issues",
        /// What the diagnosis recommends.
        Recommendations = "aspect-recommendations",
    }
}
