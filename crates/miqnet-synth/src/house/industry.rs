//! What do works, workshops and building firms seek?

use miqnet_domain::vacancy::{Branch, Establishment};

use super::House;
use crate::{county::Sector, shift::Rota};

/// The employers and their share of the vacancies follow the name of each house.
pub(super) const HOUSES: &[House] = &[
    // A metal works.
    House {
        sector: Sector::Manufacturing,
        employers: 16,
        vacancies_permille: 110,
        branch: Branch::Manufacturing,
        establishment: Establishment::Other,
        rota: Rota::Production,
        posts: &[
            (18, 2510101),
            (16, 2512201),
            (12, 2423201),
            (8, 2442201),
            (10, 2420101),
            (12, 2510201),
            (5, 2452201),
            (6, 2731201),
            (5, 2513201),
            (5, 2611201),
            (8, 5131101),
            (6, 5131201),
            (6, 2510401),
            (5, 2722301),
            (4, 2731301),
            (3, 2730401),
            (6, 7130201),
            (3, 6111201),
            (4, 7140201),
            (4, 6112201),
            (1, 4334301),
        ],
    },
    // An electrical firm.
    House {
        sector: Sector::Manufacturing,
        employers: 6,
        vacancies_permille: 30,
        branch: Branch::Electrical,
        establishment: Establishment::Other,
        rota: Rota::Workshop,
        posts: &[
            (30, 2621201),
            (25, 2630101),
            (15, 2630201),
            (10, 2625201),
            (5, 2630301),
            (6, 2630401),
            (6, 7140201),
            (4, 5131101),
        ],
    },
    // A bakery.
    House {
        sector: Sector::Manufacturing,
        employers: 7,
        vacancies_permille: 45,
        branch: Branch::Manufacturing,
        establishment: Establishment::Shop,
        rota: Rota::Bakery,
        posts: &[
            (40, 6231201),
            (14, 2922201),
            (8, 2922202),
            (22, 2920101),
            (4, 6232201),
            (4, 2923201),
            (6, 5218201),
            (8, 6330101),
            (4, 5410101),
        ],
    },
    // A joinery.
    House {
        sector: Sector::Manufacturing,
        employers: 4,
        vacancies_permille: 15,
        branch: Branch::Manufacturing,
        establishment: Establishment::Other,
        rota: Rota::Workshop,
        posts: &[
            (40, 2234201),
            (20, 3332201),
            (15, 2824201),
            (10, 7140201),
            (10, 2721201),
        ],
    },
    // A garage.
    House {
        sector: Sector::Manufacturing,
        employers: 5,
        vacancies_permille: 20,
        branch: Branch::Manufacturing,
        establishment: Establishment::Other,
        rota: Rota::Workshop,
        posts: &[
            (45, 2521201),
            (20, 2221201),
            (15, 7140201),
            (10, 5131201),
            (5, 5410101),
        ],
    },
    // A tailor's.
    House {
        sector: Sector::Manufacturing,
        employers: 2,
        vacancies_permille: 10,
        branch: Branch::Manufacturing,
        establishment: Establishment::Other,
        rota: Rota::Workshop,
        posts: &[(40, 2822201), (40, 2822101), (5, 2821401), (10, 6221201)],
    },
    // A maker of medical or fine instruments.
    House {
        sector: Sector::Manufacturing,
        employers: 5,
        vacancies_permille: 30,
        branch: Branch::Manufacturing,
        establishment: Establishment::Other,
        rota: Rota::Workshop,
        posts: &[
            (10, 8251201),
            (20, 8254201),
            (10, 8252201),
            (10, 8253201),
            (20, 2451201),
            (10, 2630201),
            (10, 2731201),
            (20, 2510101),
            (10, 4132201),
            (10, 2210201),
        ],
    },
    // A painter's.
    House {
        sector: Sector::Manufacturing,
        employers: 3,
        vacancies_permille: 15,
        branch: Branch::Painting,
        establishment: Establishment::Other,
        rota: Rota::Workshop,
        posts: &[(45, 3321201), (40, 3321101), (10, 7140201)],
    },
    // A hairdresser's.
    House {
        sector: Sector::Manufacturing,
        employers: 3,
        vacancies_permille: 15,
        branch: Branch::Manufacturing,
        establishment: Establishment::Other,
        rota: Rota::Shop,
        posts: &[(50, 8231201), (25, 8231101), (25, 8232201)],
    },
    // A building firm.
    House {
        sector: Sector::Construction,
        employers: 3,
        vacancies_permille: 20,
        branch: Branch::Construction,
        establishment: Establishment::Other,
        rota: Rota::Workshop,
        posts: &[
            (20, 3212201),
            (30, 3210101),
            (10, 3110401),
            (8, 3110301),
            (10, 2721201),
            (10, 7140201),
            (10, 3311201),
            (10, 2441201),
        ],
    },
    // A roofer's.
    House {
        sector: Sector::Construction,
        employers: 1,
        vacancies_permille: 8,
        branch: Branch::Roofing,
        establishment: Establishment::Other,
        rota: Rota::Workshop,
        posts: &[(50, 3214201), (40, 3210101), (10, 7140201)],
    },
    // A scaffolder's.
    House {
        sector: Sector::Construction,
        employers: 1,
        vacancies_permille: 6,
        branch: Branch::Scaffolding,
        establishment: Establishment::Other,
        rota: Rota::Workshop,
        posts: &[(80, 3210101), (20, 7140201)],
    },
    // Plumbing and heating.
    House {
        sector: Sector::Construction,
        employers: 2,
        vacancies_permille: 16,
        branch: Branch::Construction,
        establishment: Establishment::Other,
        rota: Rota::Workshop,
        posts: &[
            (45, 3421201),
            (8, 3421401),
            (20, 3210101),
            (15, 7140201),
            (5, 4221201),
        ],
    },
];
