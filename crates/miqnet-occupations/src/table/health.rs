//! Doctors, pharmacies, therapy, laboratories and practices.

use super::*;

const DOCTOR: Law = Law::approbation(Family::Medicine).with(&[Certificate::MedicalLanguageExam]);

pub(super) const ROWS: &[Row] = &[
    row(
        8140401,
        &[2211],
        ["Arzt", "Ärztin", "Arzt/Ärztin"],
        "лікарка",
        "doctor",
    )
    .also(&[
        "Assistenzarzt",
        "Assistenzärztin",
        "Arzt in Weiterbildung",
        "Ärztin in Weiterbildung",
        "Allgemeinmediziner",
        "Allgemeinmedizinerin",
        "Hausarzt",
        "Hausärztin",
        "лікар",
        "сімейний лікар",
        "сімейна лікарка",
        "терапевт",
        "лікар-терапевт",
        "лікар загальної практики",
        "врач",
        "врач-терапевт",
        "семейный врач",
        "physician",
        "general practitioner",
        "medical doctor",
    ])
    .law(DOCTOR),
    row(
        8141401,
        &[2212],
        ["Kinderarzt", "Kinderärztin", "Kinderarzt/Kinderärztin"],
        "лікарка-педіатр",
        "paediatrician",
    )
    .also(&[
        "Facharzt/-ärztin - Kinder- und Jugendmedizin",
        "педіатр",
        "педиатр",
        "pediatrician",
    ])
    .law(DOCTOR),
    row(
        8142401,
        &[2212],
        [
            "Internist",
            "Internistin",
            "Facharzt/Fachärztin für Innere Medizin",
        ],
        "лікарка внутрішньої медицини",
        "internist",
    )
    .also(&[
        "Facharzt/-ärztin - Innere Medizin",
        "Assistenzärztin Innere Medizin",
        "Assistenzarzt Innere Medizin",
        "Assistenzärztin Innere",
        "Kardiologe",
        "Kardiologin",
        "кардіолог",
        "кардіологиня",
        "кардиолог",
        "ендокринолог",
        "гастроентеролог",
        "пульмонолог",
        "cardiologist",
    ])
    .law(DOCTOR),
    row(
        8143401,
        &[2212],
        ["Chirurg", "Chirurgin", "Facharzt/Fachärztin für Chirurgie"],
        "лікарка-хірург",
        "surgeon",
    )
    .also(&[
        "хірург",
        "хірургиня",
        "хирург",
        "ортопед-травматолог",
        "травматолог",
    ])
    .law(DOCTOR),
    row(
        8144401,
        &[2212],
        [
            "Frauenarzt",
            "Frauenärztin",
            "Facharzt/Fachärztin für Haut, Sinnes- oder Geschlechtsorgane",
        ],
        "лікарка-гінеколог",
        "gynaecologist",
    )
    .also(&[
        "Gynäkologe",
        "Gynäkologin",
        "Augenarzt",
        "Augenärztin",
        "Hautarzt",
        "Hautärztin",
        "HNO-Arzt",
        "HNO-Ärztin",
        "гінеколог",
        "акушер-гінеколог",
        "офтальмолог",
        "дерматолог",
        "отоларинголог",
        "гинеколог",
        "акушер-гинеколог",
    ])
    .law(DOCTOR),
    row(
        8145401,
        &[2212],
        [
            "Anästhesist",
            "Anästhesistin",
            "Facharzt/Fachärztin für Anästhesiologie",
        ],
        "лікарка-анестезіолог",
        "anaesthetist",
    )
    .also(&[
        "анестезіолог",
        "анестезіолог-реаніматолог",
        "анестезиолог",
        "anesthesiologist",
    ])
    .law(DOCTOR),
    row(
        8146401,
        &[2212],
        [
            "Neurologe",
            "Neurologin",
            "Facharzt/Fachärztin für Neurologie oder Psychiatrie",
        ],
        "лікарка-невролог",
        "neurologist",
    )
    .also(&[
        "Psychiater",
        "Psychiaterin",
        "невролог",
        "невропатолог",
        "психіатр",
        "психиатр",
        "psychiatrist",
    ])
    .law(DOCTOR),
    row(
        8147401,
        &[2261],
        ["Zahnarzt", "Zahnärztin", "Zahnarzt/Zahnärztin"],
        "лікарка-стоматолог",
        "dentist",
    )
    .also(&[
        "Assistenzzahnarzt",
        "Assistenzzahnärztin",
        "стоматолог",
        "лікар-стоматолог",
    ])
    .law(Law::approbation(Family::Dentistry)),
    row(
        8150401,
        &[2250],
        ["Tierarzt", "Tierärztin", "Tierarzt/Tierärztin"],
        "ветеринарна лікарка",
        "veterinarian",
    )
    .also(&[
        "ветеринар",
        "ветеринарний лікар",
        "ветеринарный врач",
        "vet",
    ])
    .law(Law::approbation(Family::Veterinary)),
    row(
        8162401,
        &[2634],
        ["Psychologe", "Psychologin", "Psychologe/Psychologin"],
        "психологиня",
        "psychologist",
    )
    .also(&[
        "психолог",
        "практичний психолог",
        "практический психолог",
        "Schulpsychologin",
    ])
    .assists(&[Family::Psychotherapy]),
    row(
        8163401,
        &[2634],
        ["Psychotherapeut", "Psychotherapeutin", "Psychotherapeut/in"],
        "психотерапевтка",
        "psychotherapist",
    )
    .also(&[
        "Psychologischer Psychotherapeut",
        "Psychologische Psychotherapeutin",
        "психотерапевт",
    ])
    .law(Law::approbation(Family::Psychotherapy)),
    row(
        8180401,
        &[2262],
        ["Apotheker", "Apothekerin", "Apotheker/in"],
        "фармацевтка",
        "pharmacist",
    )
    .also(&[
        "Pharmazeut",
        "Pharmazeutin",
        "фармацевт",
        "провізор",
        "провізорка",
        "провизор",
    ])
    .law(Law::approbation(Family::Pharmacy)),
    row(
        8182201,
        &[3213],
        [
            "Pharmazeutisch-technischer Assistent",
            "Pharmazeutisch-technische Assistentin",
            "Pharmazeutisch-technische Assistenz",
        ],
        "асистентка фармацевта",
        "pharmaceutical technical assistant",
    )
    .also(&[
        "PTA",
        "Apothekerassistent",
        "Apothekerassistentin",
        "асистент фармацевта",
        "помощник фармацевта",
        "pharmacy technician",
    ])
    .law(Law::health(Family::Pta))
    .assists(&[Family::Pharmacy]),
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
    .law(Law::health(Family::Massage))
    .assists(&[Family::Physiotherapy]),
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
        6241201,
        &[5223],
        [
            "Pharmazeutisch-kaufmännischer Angestellter",
            "Pharmazeutisch-kaufmännische Angestellte",
            "Pharmazeutisch-kaufmännische/r Angestellte/r",
        ],
        "продавчиня в аптеці чи дрогерії",
        "pharmacy and drugstore salesperson",
    )
    .also(&[
        "PKA",
        "Drogist",
        "Drogistin",
        "Verkäuferin Drogerie",
        "Verkäufer Drogerie",
        "Fachverkäufer/in - Drogeriewaren",
        "Apothekenhelferin",
        "продавець у дрогерії",
    ])
    .assists(&[Family::Pharmacy, Family::Pta]),
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
