//! Offices, languages, staff and administration.

use super::*;

const SWORN: Law = Law::certificate(
    Family::Translation,
    Partner::Court,
    &[Certificate::SwornTranslator],
);

pub(super) const ROWS: &[Row] = &[
    row(
        7140101,
        &[4132, 4223, 4110],
        ["Bürohelfer", "Bürohelferin", "Bürohilfskraft"],
        "офісна помічниця",
        "office assistant helper",
    )
    .also(&[
        "Helfer/in - Büro, Verwaltung",
        "Bürohilfe",
        "Datenerfasser",
        "Datenerfasserin",
        "Telefonist",
        "Telefonistin",
        "Helfer",
        "Helferin",
        "оператор комп'ютерного набору",
        "оператор ПК",
        "data entry clerk",
    ]),
    row(
        7140201,
        &[4120],
        ["Bürokaufmann", "Bürokauffrau", "Bürofachkraft"],
        "офіс-менеджерка",
        "office clerk",
    )
    .also(&[
        "Kaufmann",
        "Kauffrau",
        "Kaufmann für Büromanagement",
        "Kauffrau für Büromanagement",
        "Kaufleute für Büromanagement",
        "Bürokaufmann/-frau",
        "Bürokraft",
        "Büroassistent",
        "Büroassistentin",
        "Sachbearbeiter",
        "Sachbearbeiterin",
        "Sekretär",
        "Sekretärin",
        "офіс-менеджер",
        "діловод",
        "секретар",
        "секретарка",
        "офис-менеджер",
        "секретарь",
        "делопроизводитель",
        "office administrator",
        "secretary",
    ])
    .assists(&[Family::Law]),
    row(
        7140301,
        &[3343],
        [
            "Managementassistent",
            "Managementassistentin",
            "Managementassistenz",
        ],
        "асистентка керівника",
        "executive assistant",
    )
    .also(&[
        "Assistenz der Geschäftsführung",
        "Assistent der Geschäftsführung",
        "Assistentin der Geschäftsführung",
        "Chefsekretärin",
        "помічник керівника",
        "помічниця керівника",
        "асистент керівника",
        "помощник руководителя",
        "personal assistant",
    ]),
    row(
        7141301,
        &[4419],
        [
            "Fremdsprachenkorrespondent",
            "Fremdsprachenkorrespondentin",
            "Fremdsprachenkorrespondent/in",
        ],
        "кореспондентка з іноземними мовами",
        "foreign language correspondent",
    )
    .also(&[
        "Fremdsprachensekretärin",
        "секретар-референт",
        "референт-перекладач",
    ]),
    row(
        7142301,
        &[2643],
        ["Sprachmittler", "Sprachmittlerin", "Sprachmittlung"],
        "мовна посередниця",
        "community interpreter",
    )
    .also(&[
        "Sprach- und Integrationsmittler",
        "Sprach- und Integrationsmittlerin",
    ])
    .assists(&[Family::Translation]),
    row(
        7142401,
        &[2643],
        ["Übersetzer", "Übersetzerin", "Übersetzer/in"],
        "перекладачка",
        "translator",
    )
    .also(&[
        "Dolmetscher",
        "Dolmetscherin",
        "перекладач",
        "усний перекладач",
        "переводчик",
        "переводчица",
        "філолог",
        "филолог",
        "interpreter",
    ])
    .law(SWORN.when_required())
    .assists(&[Family::Translation]),
    row(
        7142402,
        &[2643],
        [
            "Beeidigter Übersetzer",
            "Beeidigte Übersetzerin",
            "Beeidigte/r Übersetzer/in",
        ],
        "присяжна перекладачка",
        "sworn translator",
    )
    .also(&[
        "Ermächtigter Übersetzer",
        "Ermächtigte Übersetzerin",
        "Beeidigter Dolmetscher",
        "Beeidigte Dolmetscherin",
        "Gerichtsdolmetscher",
        "Gerichtsdolmetscherin",
        "присяжний перекладач",
        "присяжный переводчик",
    ])
    .law(SWORN),
    row(
        7145201,
        &[4225, 4229],
        [
            "Empfangsmitarbeiter",
            "Empfangsmitarbeiterin",
            "Empfangskraft im Büro",
        ],
        "адміністраторка на рецепції офісу",
        "office receptionist",
    )
    .also(&[
        "Empfang",
        "Empfangssekretärin",
        "Kundenberater",
        "Kundenberaterin",
        "адміністратор",
    ])
    .assists(&[Family::Security]),
    row(
        7130201,
        &[4322, 4110],
        [
            "Industriekaufmann",
            "Industriekauffrau",
            "Industriekaufleute",
        ],
        "комерсантка в промисловості",
        "industrial clerk",
    )
    .also(&["Kaufmann", "Kauffrau", "Industriekaufmann/-frau"]),
    row(
        7130301,
        &[3343, 4322],
        ["Fachwirt", "Fachwirtin", "Wirtschaftsfachwirt/in"],
        "фахівчиня з економіки підприємства",
        "business specialist",
    )
    .also(&["Wirtschaftsfachwirt", "Wirtschaftsfachwirtin"]),
    row(
        7130401,
        &[2421],
        [
            "Betriebswirt",
            "Betriebswirtin",
            "Betriebswirt/in (Hochschule)",
        ],
        "менеджерка з економіки підприємства",
        "business economist",
    )
    .also(&[
        "Betriebswirtschaftler",
        "Betriebswirtschaftlerin",
        "Diplom-Kauffrau",
        "Manager",
        "Managerin",
        "менеджер",
        "Manager",
        "Managerin",
        "менеджерка",
        "менеджмент",
        "економіст підприємства",
        "экономист предприятия",
        "business administrator",
    ]),
    row(
        7132401,
        &[2421],
        [
            "Unternehmensberater",
            "Unternehmensberaterin",
            "Unternehmensberater/in",
        ],
        "бізнес-консультантка",
        "management consultant",
    )
    .also(&[
        "бізнес-консультант",
        "бізнес-аналітик",
        "Business Analyst",
        "business consultant",
    ]),
    row(
        7151201,
        &[4416],
        [
            "Personalsachbearbeiter",
            "Personalsachbearbeiterin",
            "Personalsachbearbeitung",
        ],
        "інспекторка з кадрів",
        "personnel clerk",
    )
    .also(&[
        "Personalfachkraft",
        "Sachbearbeiter",
        "Sachbearbeiterin",
        "інспектор з кадрів",
        "инспектор по кадрам",
        "кадровик",
    ]),
    row(
        7151301,
        &[4416],
        [
            "Personalreferent",
            "Personalreferentin",
            "Personalreferent/in",
        ],
        "менеджерка з персоналу",
        "human resources officer",
    )
    .also(&[
        "Personalkauffrau",
        "HR-Manager",
        "HR-Managerin",
        "менеджер",
        "Manager",
        "Managerin",
        "менеджерка",
        "менеджер з персоналу",
        "менеджер по персоналу",
        "HR manager",
    ])
    .assists(&[Family::Law]),
    row(
        7152301,
        &[3333],
        ["Recruiter", "Recruiterin", "Recruiter/in"],
        "рекрутерка",
        "recruiter",
    )
    .also(&[
        "Personalberater",
        "Personalberaterin",
        "Jobcoach",
        "Arbeitsvermittlerin",
        "рекрутер",
    ]),
    row(
        7320201,
        &[3343, 3354, 3359],
        [
            "Verwaltungsfachangestellter",
            "Verwaltungsfachangestellte",
            "Verwaltungsfachangestellte/r",
        ],
        "службовиця місцевого самоврядування",
        "administrative clerk in public service",
    )
    .also(&[
        "Verwaltungsfachkraft",
        "Sachbearbeiter Verwaltung",
        "Sachbearbeiterin Verwaltung",
        "державний службовець",
        "государственный служащий",
    ]),
    row(
        7320301,
        &[3343, 3354, 3359],
        [
            "Verwaltungsfachwirt",
            "Verwaltungsfachwirtin",
            "Verwaltungsfachwirt/in",
        ],
        "головна спеціалістка державного управління",
        "public administration officer",
    )
    .also(&[
        "головний спеціаліст",
        "головна спеціалістка",
        "державне управління",
    ]),
    row(
        7322201,
        &[3344],
        [
            "Kaufmann im Gesundheitswesen",
            "Kauffrau im Gesundheitswesen",
            "Kaufleute im Gesundheitswesen",
        ],
        "адміністраторка медичного закладу",
        "health care administrator",
    )
    .also(&[
        "Arztsekretär",
        "Arztsekretärin",
        "адміністратор клініки",
        "medical secretary",
    ]),
    row(
        7332401,
        &[2622],
        ["Bibliothekar", "Bibliothekarin", "Bibliothekar/in"],
        "бібліотекарка",
        "librarian",
    )
    .also(&["бібліотекар", "библиотекарь"]),
    row(
        7110401,
        &[1120],
        ["Geschäftsführer", "Geschäftsführerin", "Geschäftsführung"],
        "керівниця підприємства",
        "managing director",
    )
    .also(&[
        "Chef",
        "директор",
        "директорка",
        "генеральний директор",
        "підприємець",
        "chief executive",
    ]),
];
