//! What did people learn and do before they came to the county?
//!
//! The shares are assumptions after the professions that the recognition statistics name most often
//! (RC-17: engineers, nurses, teachers, doctors) and the sectors women worked in.

use miqnet_domain::recognition::Award;
use miqnet_occupations::{Dictionary, Occupation};

use crate::{county::occupation, draw::Draw};

/// How often each award occurs; 720 of 1000 are tertiary (LV-6).
pub(crate) const AWARDS: &[(u16, Award)] = &[
    (20, Award::School9),
    (110, Award::School11),
    (150, Award::SkilledWorker),
    (200, Award::JuniorSpecialist),
    (10, Award::JuniorBachelor),
    (120, Award::Bachelor),
    (180, Award::Specialist),
    (190, Award::Master),
    (20, Award::Doctorate),
];

/// The occupation an award was given for; `None` for a school certificate.
pub(crate) fn learned<'a>(
    draw: &mut Draw,
    award: Award,
    dictionary: &'a Dictionary,
) -> Option<&'a Occupation> {
    let table = match award {
        Award::School9 | Award::School11 => return None,
        Award::SkilledWorker | Award::GermanHelper | Award::GermanTraining => WORKER,
        Award::JuniorSpecialist | Award::GermanAdvanced => COLLEGE,
        _ => DEGREE,
    };
    Some(occupation(dictionary, *draw.weighted(table)))
}

/// An occupation that asks for no training.
pub(crate) fn untrained<'a>(draw: &mut Draw, dictionary: &'a Dictionary) -> &'a Occupation {
    occupation(dictionary, *draw.weighted(UNTRAINED))
}

/// Occupations of people with a degree, with their weights.
const DEGREE: &[(u16, u32)] = &[
    (45, 8411401),
    (60, 8412401),
    (10, 8413401),
    (8, 8421401),
    (35, 8311301),
    (12, 8430401),
    (10, 8441401),
    (25, 8162401),
    (14, 8312401),
    (10, 8173301),
    (6, 8313401),
    (22, 8140401),
    (6, 8142401),
    (6, 8141401),
    (4, 8144401),
    (14, 8147401),
    (16, 8180401),
    (5, 8150401),
    (14, 8130201),
    (8, 8171301),
    (70, 9140401),
    (50, 7130401),
    (60, 7221301),
    (12, 7223401),
    (5, 7224301),
    (5, 7132401),
    (18, 7151301),
    (10, 7110401),
    (20, 9211301),
    (8, 9211401),
    (40, 7310401),
    (10, 7313401),
    (28, 3110401),
    (22, 2510401),
    (15, 2630401),
    (18, 2730401),
    (12, 3111401),
    (8, 2722401),
    (8, 4220401),
    (6, 2731401),
    (5, 3121401),
    (10, 4130401),
    (8, 4120401),
    (4, 9321401),
    (20, 4341401),
    (14, 4332301),
    (16, 4310401),
    (6, 4335301),
    (6, 2322301),
    (30, 7142401),
    (12, 9241401),
    (8, 7332401),
    (6, 9411401),
    (5, 9330401),
    (5, 2821401),
];

/// Occupations that a vocational college teaches.
const COLLEGE: &[(u16, u32)] = &[
    (60, 8130201),
    (10, 8135301),
    (14, 8121201),
    (8, 8133301),
    (16, 8182201),
    (45, 8311301),
    (8, 8311201),
    (45, 7221201),
    (30, 7221301),
    (25, 7130201),
    (12, 7311201),
    (20, 2930201),
    (8, 6311201),
    (6, 6322201),
    (12, 3110301),
    (8, 2510301),
    (8, 2630301),
    (6, 2722301),
    (10, 8231201),
    (16, 2822201),
    (20, 7140201),
    (15, 7211201),
    (15, 6121201),
    (10, 4310201),
    (5, 8254201),
    (4, 9211201),
    (5, 5162201),
    (4, 8171201),
];

/// Occupations of skilled workers.
const WORKER: &[(u16, u32)] = &[
    (60, 6210201),
    (20, 6211201),
    (45, 2930201),
    (40, 8231201),
    (25, 8232201),
    (45, 2822201),
    (20, 2922202),
    (10, 2922201),
    (20, 7140201),
    (15, 2512201),
    (18, 3321201),
    (4, 2442201),
    (15, 6330201),
    (10, 6332201),
    (10, 5131201),
    (4, 5212201),
    (3, 5213201),
    (4, 2510201),
    (5, 2423201),
    (5, 1210201),
    (5, 1220201),
    (8, 8311201),
    (8, 6231201),
    (4, 3410201),
    (8, 8222201),
    (5, 2731201),
];

/// Occupations of level 1, in which newcomers often begin.
const UNTRAINED: &[(u16, u32)] = &[
    (30, 5410101),
    (20, 2930101),
    (16, 6322101),
    (20, 5131101),
    (16, 2510101),
    (12, 6210101),
    (8, 8311101),
    (10, 8321101),
    (14, 6330101),
    (8, 8130101),
    (8, 8210101),
    (4, 2822101),
    (4, 1210101),
    (5, 1110101),
    (6, 8314101),
];

#[cfg(test)]
mod tests {
    use miqnet_domain::OccupationId;

    use super::*;

    #[test]
    fn every_occupation_learned_stands_in_the_dictionary() {
        let dictionary = Dictionary::built_in();
        let level = |id: u32| {
            let found = dictionary.find(OccupationId(id));
            found.unwrap_or_else(|| panic!("{id} is missing")).level()
        };
        for (table, levels) in [
            (DEGREE, 2..=4),
            (COLLEGE, 2..=3),
            (WORKER, 2..=2),
            (UNTRAINED, 1..=1),
        ] {
            for (_, id) in table {
                assert!(levels.contains(&level(*id)), "{id}");
            }
        }
    }
}
