//! Nursing, care of the elderly, midwifery and rescue.

use super::*;

pub(super) const ROWS: &[Row] = &[
    row(
        8130101,
        &[5321, 5322],
        ["Pflegehelfer", "Pflegehelferin", "Pflegehelfer/in"],
        "помічниця медсестри",
        "nursing assistant",
    )
    .also(&[
        "Helfer/in - stationäre Krankenpflege",
        "Pflegehilfskraft",
        "Pflegehilfe",
        "Pflegeassistent",
        "Pflegeassistentin",
        "Stationshelfer",
        "Stationshelferin",
        "Stationshilfe",
        "Schwesternhelferin",
        "Pflegekraft",
        "молодша медична сестра",
        "молодша медсестра",
        "санітарка",
        "санітар",
        "санитарка",
        "младшая медсестра",
        "помощник медсестры",
        "care assistant",
        "nursing aide",
    ])
    .law(Law::health(Family::CareAssistance).when_required())
    .assists(&[
        Family::Nursing,
        Family::CareAssistance,
        Family::Midwifery,
        Family::OtaAta,
        Family::Physiotherapy,
        Family::OccupationalTherapy,
    ]),
    row(
        8130102,
        &[5321],
        [
            "Pflegefachassistent",
            "Pflegefachassistentin",
            "Pflegefachassistenz",
        ],
        "асистентка з догляду з державним дипломом",
        "state-registered nursing assistant",
    )
    .also(&[
        "Gesundheits- und Krankenpflegehelfer",
        "Gesundheits- und Krankenpflegehelferin",
        "Krankenpflegehelfer",
        "Krankenpflegehelferin",
        "Gesundheits- und Krankenpflegeassistent",
        "Gesundheits- und Krankenpflegeassistentin",
    ])
    .law(Law::health(Family::CareAssistance).when_required())
    .assists(&[Family::Nursing, Family::Midwifery]),
    row(
        8130201,
        &[3221],
        ["Pflegefachmann", "Pflegefachfrau", "Pflegefachkraft"],
        "медична сестра",
        "registered nurse",
    )
    .also(&[
        "Krankenpfleger",
        "Krankenpflegerin",
        "Krankenschwester",
        "Gesundheits- und Krankenpfleger",
        "Gesundheits- und Krankenpflegerin",
        "Pflegefachperson",
        "Pflegefachmann/-frau",
        "Examinierte Pflegekraft",
        "examinierte Pflegefachkraft",
        "Pflegekraft",
        "медсестра",
        "медбрат",
        "медичний брат",
        "сестра медична",
        "брат медичний",
        "сестринська справа",
        "медицинская сестра",
        "медицинский брат",
        "nurse",
        "hospital nurse",
    ])
    .law(Law::health(Family::Nursing)),
    row(
        8130202,
        &[3221],
        [
            "Kinderkrankenpfleger",
            "Kinderkrankenpflegerin",
            "Kinderkrankenpflegekraft",
        ],
        "дитяча медична сестра",
        "paediatric nurse",
    )
    .also(&[
        "Kinderkrankenschwester",
        "Gesundheits- und Kinderkrankenpfleger",
        "Gesundheits- und Kinderkrankenpflegerin",
        "дитяча медсестра",
        "детская медсестра",
    ])
    .law(Law::health(Family::Nursing)),
    row(
        8131301,
        &[3221],
        [
            "Fachkrankenpfleger",
            "Fachkrankenpflegerin",
            "Fachkrankenpflegekraft",
        ],
        "медична сестра інтенсивної терапії",
        "specialist nurse",
    )
    .also(&[
        "Fachkrankenschwester",
        "Intensivpfleger",
        "Intensivpflegerin",
        "Intensivpflegekraft",
        "медсестра реанімації",
        "медсестра реанимации",
        "intensive care nurse",
    ])
    .law(Law::health(Family::Nursing)),
    row(
        8133201,
        &[3256],
        [
            "Operationstechnischer Assistent",
            "Operationstechnische Assistentin",
            "Operationstechnische Assistenz",
        ],
        "операційна медична сестра",
        "operating theatre technician",
    )
    .also(&[
        "OTA",
        "OP-Schwester",
        "OP-Pfleger",
        "операційна медсестра",
        "операционная медсестра",
    ])
    .law(Law::health(Family::OtaAta)),
    row(
        8133202,
        &[3256],
        [
            "Anästhesietechnischer Assistent",
            "Anästhesietechnische Assistentin",
            "Anästhesietechnische Assistenz",
        ],
        "медична сестра-анестезист",
        "anaesthesia technician",
    )
    .also(&[
        "ATA",
        "Anästhesieschwester",
        "медсестра-анестезистка",
        "медсестра-анестезист",
    ])
    .law(Law::health(Family::OtaAta)),
    row(
        8133301,
        &[2240],
        ["Arztassistent", "Arztassistentin", "Arztassistenz"],
        "асистентка лікаря",
        "physician assistant",
    )
    .also(&[
        "Physician Assistant",
        "асистент лікаря",
        "помічник лікаря",
        "ассистент врача",
    ])
    .assists(&[Family::Medicine]),
    row(
        8134101,
        &[5329],
        ["Rettungshelfer", "Rettungshelferin", "Rettungshelfer/in"],
        "помічниця рятувальниці швидкої допомоги",
        "ambulance helper",
    )
    .also(&[
        "Rettungsdiensthelfer",
        "Rettungsdiensthelferin",
        "Sanitätshelferin",
    ])
    .assists(&[Family::Paramedic]),
    row(
        8134201,
        &[3258],
        [
            "Notfallsanitäter",
            "Notfallsanitäterin",
            "Notfallsanitäter/in",
        ],
        "фельдшерка екстреної допомоги",
        "paramedic",
    )
    .also(&[
        "Rettungsassistent",
        "Rettungsassistentin",
        "фельдшер",
        "фельдшерка",
        "парамедик",
        "фельдшер скорой помощи",
        "фельдшер швидкої допомоги",
        "ambulance paramedic",
    ])
    .law(Law::health(Family::Paramedic)),
    row(
        8135201,
        &[3222],
        ["Hebammenhelfer", "Hebammenhelferin", "Hebammenhelfer/in"],
        "помічниця акушерки",
        "midwife's assistant",
    )
    .also(&["Kreißsaalhelferin", "помощница акушерки"])
    .assists(&[Family::Midwifery]),
    row(
        8135301,
        &[2222],
        ["Hebamme", "Hebamme", "Hebamme"],
        "акушерка",
        "midwife",
    )
    .also(&[
        "Entbindungspfleger",
        "Geburtshelfer",
        "Geburtshelferin",
        "акушер",
    ])
    .law(Law::health(Family::Midwifery)),
    row(
        8210101,
        &[5321, 5322],
        [
            "Altenpflegehelfer",
            "Altenpflegehelferin",
            "Altenpflegehelfer/in",
        ],
        "помічниця з догляду за літніми людьми",
        "care assistant for the elderly",
    )
    .also(&[
        "Helfer/in - Altenpflege",
        "Pflegehelferin Altenheim",
        "Pflegehelfer in der Altenpflege",
        "Pflegehelferin in der Altenpflege",
        "Pflegekraft",
        "доглядальниця",
        "доглядальник",
        "сиделка",
        "доглядальниця за літніми людьми",
        "elderly care assistant",
        "caregiver",
    ])
    .law(Law::health(Family::CareAssistance).when_required())
    .assists(&[Family::Nursing, Family::CareAssistance]),
    row(
        8210102,
        &[5321],
        [
            "Staatlich anerkannter Altenpflegehelfer",
            "Staatlich anerkannte Altenpflegehelferin",
            "Staatlich anerkannte Altenpflegehilfe",
        ],
        "асистентка з догляду за літніми людьми з державним дипломом",
        "state-registered care assistant for the elderly",
    )
    .also(&[
        "Pflegefachassistentin Altenpflege",
        "Altenpflegeassistentin",
    ])
    .law(Law::health(Family::CareAssistance).when_required())
    .assists(&[Family::Nursing]),
    row(
        8210201,
        &[3221],
        ["Altenpfleger", "Altenpflegerin", "Altenpflegefachkraft"],
        "медична сестра з догляду за літніми людьми",
        "geriatric nurse",
    )
    .also(&[
        "Pflegefachfrau Altenpflege",
        "Pflegefachkraft Altenpflege",
        "Pflegekraft",
        "геріатрична медсестра",
        "elderly care nurse",
    ])
    .law(Law::health(Family::Nursing)),
    row(
        8314101,
        &[5321, 5322],
        ["Alltagsbegleiter", "Alltagsbegleiterin", "Betreuungskraft"],
        "помічниця в повсякденному житті",
        "care companion",
    )
    .also(&[
        "Betreuungskraft / Alltagsbegleiter/in",
        "Betreuungsassistent",
        "Betreuungsassistentin",
        "Seniorenbetreuer",
        "Seniorenbetreuerin",
        "Senioren-Assistentin",
        "Präsenzkraft",
        "Betreuer",
        "Betreuerin",
        "соціальний робітник",
        "соціальна робітниця",
        "компаньйонка для літніх людей",
        "everyday companion",
    ])
    .law(
        Law::certificate(
            Family::CareCompanionship,
            Partner::JobService,
            &[Certificate::CareCompanion],
        )
        .when_required(),
    )
    .assists(&[
        Family::Nursing,
        Family::CareAssistance,
        Family::OccupationalTherapy,
        Family::SocialWork,
    ]),
    row(
        8314201,
        &[5322],
        ["Sozialassistent", "Sozialassistentin", "Sozialassistenz"],
        "соціальна асистентка",
        "social care assistant",
    )
    .also(&[
        "Fachkraft - Pflegeassistenz",
        "Sozialbetreuer",
        "Sozialbetreuerin",
    ])
    .assists(&[Family::Nursing, Family::CareAssistance]),
    row(
        8314301,
        &[5152, 5322],
        [
            "Haus- und Familienpfleger",
            "Haus- und Familienpflegerin",
            "Haus- und Familienpflege",
        ],
        "помічниця з догляду в родині",
        "home and family carer",
    )
    .also(&[
        "Familienpflegerin",
        "Dorfhelferin",
        "Dorfhelfer",
        "family care worker",
    ]),
];
