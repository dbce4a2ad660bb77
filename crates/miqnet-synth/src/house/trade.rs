//! What do shops, restaurants, hotels and services seek?

use miqnet_domain::vacancy::{Branch, Establishment};

use super::House;
use crate::{county::Sector, shift::Rota};

/// The employers and their share of the vacancies follow the name of each house.
pub(super) const HOUSES: &[House] = &[
    // A food shop.
    House {
        sector: Sector::Retail,
        employers: 5,
        vacancies_permille: 45,
        branch: Branch::Retail,
        establishment: Establishment::Shop,
        rota: Rota::Shop,
        posts: &[
            (35, 6210201),
            (20, 6210101),
            (20, 6211201),
            (12, 6230201),
            (6, 6231201),
            (5, 5131101),
            (4, 6232201),
            (3, 1220201),
        ],
    },
    // A shop for clothes.
    House {
        sector: Sector::Retail,
        employers: 2,
        vacancies_permille: 20,
        branch: Branch::Retail,
        establishment: Establishment::Shop,
        rota: Rota::Shop,
        posts: &[(50, 6221201), (15, 6210101), (10, 6211201), (8, 2822201)],
    },
    // A pharmacy.
    House {
        sector: Sector::Retail,
        employers: 2,
        vacancies_permille: 15,
        branch: Branch::Retail,
        establishment: Establishment::Shop,
        rota: Rota::Shop,
        posts: &[(35, 6241201), (25, 8182201), (12, 8180401), (20, 6210201)],
    },
    // A wholesaler.
    House {
        sector: Sector::Retail,
        employers: 3,
        vacancies_permille: 25,
        branch: Branch::Retail,
        establishment: Establishment::Other,
        rota: Rota::Office,
        posts: &[
            (25, 6121201),
            (20, 5131101),
            (15, 5131201),
            (15, 6112201),
            (10, 6111201),
            (5, 7221201),
            (8, 5218201),
            (5, 6112301),
        ],
    },
    // A restaurant.
    House {
        sector: Sector::Hospitality,
        employers: 3,
        vacancies_permille: 40,
        branch: Branch::Hospitality,
        establishment: Establishment::Gastronomy,
        rota: Rota::Kitchen,
        posts: &[
            (28, 6330101),
            (15, 6330201),
            (25, 2930101),
            (15, 2930201),
            (8, 6331201),
            (5, 6332201),
            (4, 5410101),
        ],
    },
    // A hotel.
    House {
        sector: Sector::Hospitality,
        employers: 2,
        vacancies_permille: 40,
        branch: Branch::Hospitality,
        establishment: Establishment::Hotel,
        rota: Rota::Hotel,
        posts: &[
            (40, 6322101),
            (22, 6322201),
            (12, 6330101),
            (8, 2930101),
            (5, 2930201),
            (5, 6321201),
            (4, 6340101),
        ],
    },
    // A cleaning firm.
    House {
        sector: Sector::Services,
        employers: 1,
        vacancies_permille: 34,
        branch: Branch::Cleaning,
        establishment: Establishment::Other,
        rota: Rota::Cleaning,
        posts: &[(70, 5410101), (20, 5411201), (5, 5413201), (3, 7140201)],
    },
    // A guard company.
    House {
        sector: Sector::Services,
        employers: 1,
        vacancies_permille: 10,
        branch: Branch::Services,
        establishment: Establishment::Other,
        rota: Rota::Security,
        posts: &[(60, 5311101), (15, 5311201), (15, 7145201), (10, 6340101)],
    },
    // Services for households and gardens.
    House {
        sector: Sector::Services,
        employers: 1,
        vacancies_permille: 8,
        branch: Branch::Services,
        establishment: Establishment::Other,
        rota: Rota::Workshop,
        posts: &[
            (50, 8321101),
            (25, 8321201),
            (10, 1210101),
            (8, 1210201),
            (7, 1214201),
        ],
    },
    // Services for offices.
    House {
        sector: Sector::Services,
        employers: 1,
        vacancies_permille: 10,
        branch: Branch::Services,
        establishment: Establishment::Other,
        rota: Rota::Office,
        posts: &[
            (30, 7140201),
            (20, 7140101),
            (8, 7152301),
            (12, 7151201),
            (20, 9212201),
            (10, 7221302),
        ],
    },
    // A forwarder.
    House {
        sector: Sector::Logistics,
        employers: 2,
        vacancies_permille: 22,
        branch: Branch::Logistics,
        establishment: Establishment::Other,
        rota: Rota::Logistics,
        posts: &[
            (35, 5131101),
            (15, 5131201),
            (12, 5253101),
            (12, 5212201),
            (12, 5218201),
            (8, 5162201),
            (6, 5132101),
        ],
    },
];
