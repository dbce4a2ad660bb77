//! Therapy, laboratories, practices and well-being.

use super::*;

pub(super) const ROWS: &[Row] = &[
    row(
        8171201,
        &[3255],
        [
            "Masseur und medizinischer Bademeister",
            "Masseurin und medizinische Bademeisterin",
            "Massage und medizinische Bäder",
        ],
        "масажистка",
        "medical masseur",
    )
    .also(&[
        "Masseur",
        "Masseurin",
        "масажист",
        "массажист",
        "massage therapist",
    ])
    .law(Law::health(Family::Massage)),
    row(
        8171301,
        &[2264],
        ["Physiotherapeut", "Physiotherapeutin", "Physiotherapeut/in"],
        "фізична терапевтка",
        "physiotherapist",
    )
    .also(&[
        "Krankengymnast",
        "Krankengymnastin",
        "фізичний терапевт",
        "фізіотерапевт",
        "фізіотерапевтка",
        "реабілітолог",
        "физиотерапевт",
        "реабилитолог",
        "physical therapist",
    ])
    .law(Law::health(Family::Physiotherapy)),
    row(
        8172301,
        &[2269],
        ["Ergotherapeut", "Ergotherapeutin", "Ergotherapeut/in"],
        "ерготерапевтка",
        "occupational therapist",
    )
    .also(&["ерготерапевт", "эрготерапевт", "Beschäftigungstherapeutin"])
    .law(Law::health(Family::OccupationalTherapy)),
    row(
        8173301,
        &[2266],
        ["Logopäde", "Logopädin", "Logopäde/Logopädin"],
        "логопедка",
        "speech therapist",
    )
    .also(&[
        "Sprachtherapeut",
        "Sprachtherapeutin",
        "логопед",
        "вчитель-логопед",
        "учитель-логопед",
        "терапевт мови і мовлення",
    ])
    .law(Law::health(Family::SpeechTherapy)),
    row(
        8174301,
        &[2269],
        [
            "Kunsttherapeut",
            "Kunsttherapeutin",
            "Kunst- oder Musiktherapeut/in",
        ],
        "арт-терапевтка",
        "art therapist",
    )
    .also(&[
        "Musiktherapeut",
        "Musiktherapeutin",
        "арт-терапевт",
        "music therapist",
    ]),
    row(
        8175201,
        &[2230],
        ["Heilpraktiker", "Heilpraktikerin", "Heilpraktiker/in"],
        "цілителька з дозволом на практику",
        "alternative practitioner",
    )
    .also(&["Heilpraktikerin für Psychotherapie"])
    .law(Law::certificate(
        Family::Heilpraktiker,
        Partner::HealthOffice,
        &[Certificate::HeilpraktikerPermit],
    )),
    row(
        8176201,
        &[2265],
        ["Diätassistent", "Diätassistentin", "Diätassistent/in"],
        "дієтологиня",
        "dietitian",
    )
    .also(&["дієтолог", "диетолог", "дієтична медсестра"])
    .law(Law::health(Family::Dietetics)),
    row(
        8177201,
        &[3255],
        ["Podologe", "Podologin", "Podologe/Podologin"],
        "подологиня",
        "podiatrist",
    )
    .also(&[
        "Medizinische Fußpflegerin",
        "Medizinischer Fußpfleger",
        "подолог",
    ])
    .law(Law::health(Family::Podiatry)),
    row(
        8110201,
        &[3256],
        [
            "Medizinischer Fachangestellter",
            "Medizinische Fachangestellte",
            "Medizinische/r Fachangestellte/r",
        ],
        "асистентка в лікарській практиці",
        "medical assistant",
    )
    .also(&[
        "MFA",
        "Arzthelfer",
        "Arzthelferin",
        "Sprechstundenhilfe",
        "Praxishilfe",
        "медична асистентка",
        "медичний асистент",
        "медицинский ассистент",
        "doctor's assistant",
    ])
    .assists(&[
        Family::Medicine,
        Family::LabTechnology,
        Family::Radiology,
        Family::FunctionDiagnostics,
        Family::Orthoptics,
    ]),
    row(
        8111201,
        &[3251],
        [
            "Zahnmedizinischer Fachangestellter",
            "Zahnmedizinische Fachangestellte",
            "Zahnmedizinische/r Fachangestellte/r",
        ],
        "асистентка стоматолога",
        "dental assistant",
    )
    .also(&[
        "ZFA",
        "Zahnarzthelfer",
        "Zahnarzthelferin",
        "асистент стоматолога",
        "ассистент стоматолога",
        "dental nurse",
    ])
    .assists(&[Family::Dentistry]),
    row(
        8113201,
        &[2267],
        ["Orthoptist", "Orthoptistin", "Orthoptist/in"],
        "ортоптистка",
        "orthoptist",
    )
    .also(&["ортоптист"])
    .law(Law::health(Family::Orthoptics)),
    row(
        8114201,
        &[3240],
        [
            "Tiermedizinischer Fachangestellter",
            "Tiermedizinische Fachangestellte",
            "Tiermedizinische/r Fachangestellte/r",
        ],
        "асистентка ветеринара",
        "veterinary assistant",
    )
    .also(&[
        "TFA",
        "Tierarzthelfer",
        "Tierarzthelferin",
        "ветеринарний фельдшер",
    ])
    .assists(&[Family::Veterinary]),
    row(
        8121201,
        &[3212],
        [
            "Medizinischer Technologe für Laboratoriumsanalytik",
            "Medizinische Technologin für Laboratoriumsanalytik",
            "Medizinische Technologie für Laboratoriumsanalytik",
        ],
        "медична лаборантка",
        "medical laboratory technologist",
    )
    .also(&[
        "MTL",
        "MTLA",
        "Medizinisch-technische Laboratoriumsassistentin",
        "Medizinisch-technischer Laboratoriumsassistent",
        "медичний лаборант",
        "фельдшер-лаборант",
        "лаборант клінічної лабораторії",
        "медицинский лаборант",
        "medical laboratory technician",
    ])
    .law(Law::health(Family::LabTechnology)),
    row(
        8122201,
        &[3256],
        [
            "Medizinischer Technologe für Funktionsdiagnostik",
            "Medizinische Technologin für Funktionsdiagnostik",
            "Medizinische Technologie für Funktionsdiagnostik",
        ],
        "медична сестра функціональної діагностики",
        "technologist in functional diagnostics",
    )
    .also(&["MTF", "MTAF", "медсестра функціональної діагностики"])
    .law(Law::health(Family::FunctionDiagnostics)),
    row(
        8123201,
        &[3211],
        [
            "Medizinischer Technologe für Radiologie",
            "Medizinische Technologin für Radiologie",
            "Medizinische Technologie für Radiologie",
        ],
        "рентгенлаборантка",
        "radiographer",
    )
    .also(&[
        "MTR",
        "MTRA",
        "Medizinisch-technische Radiologieassistentin",
        "Medizinisch-technischer Radiologieassistent",
        "рентгенлаборант",
        "radiologic technologist",
    ])
    .law(Law::health(Family::Radiology)),
    row(
        7334201,
        &[3252],
        [
            "Medizinischer Dokumentar",
            "Medizinische Dokumentarin",
            "Medizinische Dokumentation",
        ],
        "медична реєстраторка",
        "medical records technician",
    )
    .also(&[
        "Klinische Kodierfachkraft",
        "медичний статистик",
        "медичний реєстратор",
    ]),
    row(
        8222201,
        &[3423, 5142],
        [
            "Wellnessmasseur",
            "Wellnessmasseurin",
            "Fachkraft - Beauty und Wellness",
        ],
        "спеціалістка з велнес-масажу",
        "wellness masseur",
    )
    .also(&[
        "Wellnesstherapeutin",
        "Wellness-Masseurin",
        "wellness therapist",
    ])
    .assists(&[Family::Massage, Family::Physiotherapy]),
    row(
        8223301,
        &[2265],
        [
            "Ernährungsberater",
            "Ernährungsberaterin",
            "Ernährungsberater/in",
        ],
        "консультантка з харчування",
        "nutrition adviser",
    )
    .also(&["нутриціолог", "нутрициолог", "nutritionist"])
    .assists(&[Family::Dietetics]),
    row(
        8455301,
        &[3423],
        ["Fitnesstrainer", "Fitnesstrainerin", "Fitnesstrainer/in"],
        "фітнес-тренерка",
        "fitness trainer",
    )
    .also(&[
        "Gymnastiklehrer",
        "Gymnastiklehrerin",
        "Yogalehrerin",
        "фітнес-тренер",
        "фитнес-тренер",
        "інструкторка з фітнесу",
        "fitness instructor",
    ])
    .assists(&[Family::Physiotherapy]),
];
