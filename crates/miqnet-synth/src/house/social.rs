//! What do houses of care, health and education seek?

use miqnet_domain::vacancy::{Branch, Establishment};

use super::House;
use crate::{county::Sector, shift::Rota};

/// The employers and their share of the vacancies follow the name of each house.
pub(super) const HOUSES: &[House] = &[
    // A nursing home.
    House {
        sector: Sector::Health,
        employers: 4,
        vacancies_permille: 75,
        branch: Branch::HealthSocial,
        establishment: Establishment::NursingHome,
        rota: Rota::Ward,
        posts: &[
            (16, 8130101),
            (7, 8130102),
            (16, 8130201),
            (14, 8210101),
            (5, 8210102),
            (12, 8210201),
            (12, 8314101),
            (8, 8321101),
            (5, 2930101),
            (3, 2930201),
            (3, 5413201),
            (3, 5410101),
            (2, 7140201),
        ],
    },
    // Ambulant care.
    House {
        sector: Sector::Health,
        employers: 3,
        vacancies_permille: 40,
        branch: Branch::HealthSocial,
        establishment: Establishment::AmbulantCare,
        rota: Rota::Ambulant,
        posts: &[
            (25, 8130201),
            (15, 8210201),
            (20, 8210101),
            (12, 8130101),
            (15, 8314101),
            (13, 8321101),
        ],
    },
    // A hospital.
    House {
        sector: Sector::Health,
        employers: 1,
        vacancies_permille: 40,
        branch: Branch::HealthSocial,
        establishment: Establishment::Hospital,
        rota: Rota::Ward,
        posts: &[
            (28, 8130201),
            (12, 8130101),
            (6, 8140401),
            (4, 8142401),
            (4, 8133201),
            (4, 8121201),
            (4, 8123201),
            (2, 8122201),
            (8, 8110201),
            (3, 8135301),
            (4, 8171301),
            (2, 8180401),
            (2, 8133301),
            (6, 5410101),
            (4, 2930101),
            (2, 7334201),
            (1, 8135201),
            (3, 8134201),
        ],
    },
    // A rehabilitation clinic.
    House {
        sector: Sector::Health,
        employers: 1,
        vacancies_permille: 12,
        branch: Branch::HealthSocial,
        establishment: Establishment::Rehab,
        rota: Rota::Ward,
        posts: &[
            (25, 8171301),
            (15, 8172301),
            (8, 8173301),
            (15, 8130201),
            (10, 8130101),
            (4, 8176201),
            (5, 8162401),
            (8, 2930101),
            (10, 6322101),
        ],
    },
    // A doctor's practice.
    House {
        sector: Sector::Health,
        employers: 2,
        vacancies_permille: 22,
        branch: Branch::HealthSocial,
        establishment: Establishment::DoctorPractice,
        rota: Rota::Practice,
        posts: &[
            (70, 8110201),
            (10, 7140201),
            (10, 8140401),
            (5, 8121201),
            (2, 8113201),
        ],
    },
    // A dental practice.
    House {
        sector: Sector::Health,
        employers: 1,
        vacancies_permille: 14,
        branch: Branch::HealthSocial,
        establishment: Establishment::DentalPractice,
        rota: Rota::Practice,
        posts: &[(70, 8111201), (15, 8147401), (10, 8254201)],
    },
    // A therapy practice.
    House {
        sector: Sector::Health,
        employers: 1,
        vacancies_permille: 12,
        branch: Branch::HealthSocial,
        establishment: Establishment::TherapyPractice,
        rota: Rota::Practice,
        posts: &[
            (40, 8171301),
            (15, 8171201),
            (20, 8172301),
            (15, 8173301),
            (10, 7145201),
        ],
    },
    // A Kita.
    House {
        sector: Sector::Health,
        employers: 2,
        vacancies_permille: 50,
        branch: Branch::HealthSocial,
        establishment: Establishment::Kita,
        rota: Rota::Kita,
        posts: &[
            (40, 8311301),
            (18, 8311201),
            (25, 8311101),
            (6, 8321101),
            (5, 2930101),
            (2, 8312401),
        ],
    },
    // Care after school.
    House {
        sector: Sector::Health,
        employers: 1,
        vacancies_permille: 25,
        branch: Branch::HealthSocial,
        establishment: Establishment::AfterSchoolCare,
        rota: Rota::Afternoon,
        posts: &[
            (45, 8311102),
            (20, 8313101),
            (10, 8311301),
            (8, 8312401),
            (10, 8418301),
            (5, 8448301),
        ],
    },
    // Services for people with disabilities.
    House {
        sector: Sector::Health,
        employers: 1,
        vacancies_permille: 15,
        branch: Branch::HealthSocial,
        establishment: Establishment::DisabilityService,
        rota: Rota::Ward,
        posts: &[
            (25, 8313301),
            (20, 8313101),
            (15, 8314101),
            (8, 8313302),
            (5, 8313401),
            (12, 8321101),
            (10, 8130101),
        ],
    },
];
