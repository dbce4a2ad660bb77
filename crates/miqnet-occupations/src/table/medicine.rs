//! Doctors, dentists, psychotherapists, veterinarians and pharmacies.

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
    .law(Law::health(Family::Pta)),
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
];
