//! What do software houses, consulting offices and schools for adults seek?

use miqnet_domain::vacancy::{Branch, Establishment};

use super::House;
use crate::{county::Sector, shift::Rota};

/// The employers and their share of the vacancies follow the name of each house.
pub(super) const HOUSES: &[House] = &[
    // A software house.
    House {
        sector: Sector::Ict,
        employers: 5,
        vacancies_permille: 32,
        branch: Branch::Ict,
        establishment: Establishment::Other,
        rota: Rota::Office,
        posts: &[
            (25, 4341401),
            (18, 4341301),
            (14, 4332301),
            (12, 4334301),
            (8, 4335301),
            (6, 4315301),
            (6, 4341201),
            (6, 4310201),
            (6, 2322301),
            (4, 4310401),
            (4, 7140301),
        ],
    },
    // A media agency.
    House {
        sector: Sector::Ict,
        employers: 2,
        vacancies_permille: 8,
        branch: Branch::Ict,
        establishment: Establishment::Other,
        rota: Rota::Office,
        posts: &[
            (20, 9211301),
            (20, 2322201),
            (15, 9211201),
            (15, 2321201),
            (8, 9220301),
            (6, 9241301),
            (6, 2332201),
            (10, 2322301),
        ],
    },
    // A tax adviser's.
    House {
        sector: Sector::Professional,
        employers: 1,
        vacancies_permille: 12,
        branch: Branch::Professional,
        establishment: Establishment::Other,
        rota: Rota::Office,
        posts: &[
            (35, 7230201),
            (18, 7221301),
            (14, 7221302),
            (14, 7221201),
            (5, 7230401),
            (4, 7224301),
            (10, 7140201),
        ],
    },
    // A law office.
    House {
        sector: Sector::Professional,
        employers: 1,
        vacancies_permille: 6,
        branch: Branch::Professional,
        establishment: Establishment::Other,
        rota: Rota::Office,
        posts: &[
            (45, 7311201),
            (25, 7140201),
            (8, 7142301),
            (8, 7313401),
            (4, 7310401),
        ],
    },
    // An engineering office.
    House {
        sector: Sector::Professional,
        employers: 1,
        vacancies_permille: 12,
        branch: Branch::Professional,
        establishment: Establishment::Other,
        rota: Rota::Office,
        posts: &[
            (20, 3110401),
            (18, 2722301),
            (15, 2721201),
            (10, 2722401),
            (8, 2630401),
            (8, 3421401),
            (8, 2510401),
            (4, 3121401),
            (8, 7140201),
        ],
    },
    // An architect's.
    House {
        sector: Sector::Professional,
        employers: 1,
        vacancies_permille: 6,
        branch: Branch::Professional,
        establishment: Establishment::Other,
        rota: Rota::Office,
        posts: &[
            (35, 3111401),
            (25, 2721201),
            (15, 2722301),
            (8, 9321401),
            (5, 3112401),
            (6, 7140301),
        ],
    },
    // A school for adults.
    House {
        sector: Sector::Education,
        employers: 1,
        vacancies_permille: 8,
        branch: Branch::Education,
        establishment: Establishment::Other,
        rota: Rota::Tuition,
        posts: &[
            (20, 8440401),
            (25, 8445401),
            (20, 8445402),
            (20, 8448301),
            (8, 7142301),
            (7, 7140201),
        ],
    },
    // A school for music and sport.
    House {
        sector: Sector::Arts,
        employers: 1,
        vacancies_permille: 2,
        branch: Branch::Arts,
        establishment: Establishment::Other,
        rota: Rota::Tuition,
        posts: &[(40, 8441401), (20, 9330401), (20, 8450301), (20, 8455301)],
    },
];
