//! Metal, machines, electrics in industry, textiles, plastics and print.

use super::*;

pub(super) const ROWS: &[Row] = &[
    row(
        2510101,
        &[9329],
        [
            "Produktionshelfer",
            "Produktionshelferin",
            "Produktionshilfskraft",
        ],
        "робітниця на виробництві",
        "production helper",
    )
    .also(&[
        "Helfer/in - Maschinenbau, Betriebstechnik",
        "Montagehelfer",
        "Montagehelferin",
        "Produktionsmitarbeiter",
        "Produktionsmitarbeiterin",
        "Helfer",
        "Helferin",
        "робітник на виробництві",
        "працівниця виробництва",
        "працівник виробництва",
        "рабочий на производство",
        "складальниця",
        "factory worker",
        "assembly worker",
    ]),
    row(
        2510201,
        &[7233],
        [
            "Industriemechaniker",
            "Industriemechanikerin",
            "Industriemechaniker/in",
        ],
        "промислова механікиня",
        "industrial mechanic",
    )
    .also(&[
        "Betriebsschlosser",
        "Mechaniker",
        "Maschinenschlosser",
        "механік",
        "слюсар-ремонтник",
        "слесарь-ремонтник",
        "machine fitter",
    ]),
    row(
        2512201,
        &[8189, 8182],
        [
            "Maschinen- und Anlagenführer",
            "Maschinen- und Anlagenführerin",
            "Maschinen- und Anlagenführung",
        ],
        "операторка верстатів та устаткування",
        "machine and plant operator",
    )
    .also(&[
        "Maschinenbediener",
        "Maschinenbedienerin",
        "Maschinenführer",
        "Maschinenführerin",
        "Anlagenführer",
        "Anlagenführerin",
        "Anlagenbediener",
        "оператор верстатів",
        "оператор виробничої лінії",
        "операторка виробничої лінії",
        "оператор производственной линии",
        "machine operator",
    ]),
    row(
        2513201,
        &[7412, 7233],
        [
            "Servicetechniker",
            "Servicetechnikerin",
            "Wartung und Instandhaltung",
        ],
        "сервісна технікиня",
        "service technician",
    )
    .also(&[
        "Kundendienstmonteur",
        "сервісний інженер",
        "maintenance technician",
    ]),
    row(
        2420101,
        &[7223, 9329],
        [
            "Helfer in der Metallbearbeitung",
            "Helferin in der Metallbearbeitung",
            "Metallhilfskraft",
        ],
        "помічниця в металообробці",
        "metalworking helper",
    )
    .also(&[
        "Helfer/in - Metallbearbeitung",
        "Metallhelfer",
        "помічник слюсаря",
    ]),
    row(
        2423201,
        &[7223],
        [
            "Zerspanungsmechaniker",
            "Zerspanungsmechanikerin",
            "CNC-Fachkraft",
        ],
        "операторка верстатів з ЧПК",
        "CNC machinist",
    )
    .also(&[
        "CNC-Dreher",
        "CNC-Fräser",
        "CNC-Fräserin",
        "Dreher",
        "Fräser",
        "оператор верстатів з ЧПК",
        "оператор ЧПУ",
        "оператор станков с ЧПУ",
        "токар",
        "фрезерувальник",
        "токарь",
        "CNC operator",
    ]),
    row(
        2442201,
        &[7212],
        ["Schweißer", "Schweißerin", "Schweißfachkraft"],
        "зварювальниця",
        "welder",
    )
    .also(&[
        "WIG-Schweißer",
        "MAG-Schweißer",
        "зварник",
        "зварювальник",
        "електрозварник",
        "электрогазосварщик",
        "сварщик",
    ]),
    row(
        2452201,
        &[7222],
        [
            "Werkzeugmechaniker",
            "Werkzeugmechanikerin",
            "Werkzeugmechaniker/in",
        ],
        "інструментальниця",
        "toolmaker",
    )
    .also(&[
        "Werkzeugmacher",
        "Werkzeugmacherin",
        "слюсар-інструментальник",
    ]),
    row(
        2611201,
        &[7412],
        ["Mechatroniker", "Mechatronikerin", "Mechatroniker/in"],
        "мехатронікиня",
        "mechatronics technician",
    )
    .also(&["мехатронік", "мехатроник"]),
    row(
        2625201,
        &[7412],
        [
            "Betriebselektriker",
            "Betriebselektrikerin",
            "Elektroniker/in - Betriebstechnik",
        ],
        "електрикиня на підприємстві",
        "industrial electrician",
    )
    .also(&[
        "Elektroniker für Betriebstechnik",
        "Elektronikerin für Betriebstechnik",
        "електрик на підприємстві",
    ]),
    row(
        2630101,
        &[8212, 9329],
        [
            "Elektrohelfer",
            "Elektrohelferin",
            "Hilfskraft - Elektromontage",
        ],
        "монтажниця електроніки",
        "electrical assembly helper",
    )
    .also(&[
        "Helfer/in - Elektro",
        "Elektromontagehelferin",
        "Kabelkonfektioniererin",
    ]),
    row(
        2630201,
        &[7421],
        [
            "Elektroniker für Geräte und Systeme",
            "Elektronikerin für Geräte und Systeme",
            "Elektroniker/in - Geräte und Systeme",
        ],
        "монтажниця радіоелектронної апаратури",
        "electronics technician",
    )
    .also(&[
        "Elektromechaniker",
        "радіомонтажник",
        "монтажник радіоапаратури",
    ]),
    row(
        2731201,
        &[7543],
        [
            "Qualitätskontrolleur",
            "Qualitätskontrolleurin",
            "Qualitätsprüfung",
        ],
        "контролерка якості",
        "quality inspector",
    )
    .also(&[
        "Qualitätsprüfer",
        "Qualitätsprüferin",
        "контролер якості",
        "контролер ВТК",
    ]),
    row(
        2822201,
        &[7531, 7532, 7533, 8153],
        ["Schneider", "Schneiderin", "Maßschneider/in"],
        "швачка",
        "dressmaker",
    )
    .also(&[
        "Näher",
        "Näherin",
        "Maßschneider",
        "Maßschneiderin",
        "Änderungsschneiderin",
        "Modeschneiderin",
        "кравець",
        "кравчиня",
        "закрійниця",
        "швея",
        "портной",
        "портниха",
        "закройщик",
        "tailor",
        "seamstress",
    ]),
    row(
        2822101,
        &[8153, 7533, 9329],
        [
            "Helfer - Textilverarbeitung",
            "Helferin - Textilverarbeitung",
            "Nähhilfe",
        ],
        "помічниця на швейному виробництві",
        "sewing helper",
    )
    .also(&["Helfer/in - Textilverarbeitung", "Nähhelferin"]),
    row(
        2824201,
        &[7534],
        ["Polsterer", "Polsterin", "Polsterei"],
        "оббивальниця меблів",
        "upholsterer",
    )
    .also(&[
        "Polsterer/Polsterin",
        "Möbelpolsterer",
        "оббивальник меблів",
    ]),
    row(
        2210201,
        &[8142, 8141],
        [
            "Kunststoff- und Kautschuktechnologe",
            "Kunststoff- und Kautschuktechnologin",
            "Kunststoff- und Kautschuktechnik",
        ],
        "операторка з переробки пластмас",
        "plastics processing worker",
    )
    .also(&[
        "Kunststoffformgeber",
        "Verfahrensmechaniker Kunststoff",
        "оператор термопластавтомата",
    ]),
    row(
        2221201,
        &[7132],
        [
            "Fahrzeuglackierer",
            "Fahrzeuglackiererin",
            "Fahrzeuglackierer/in",
        ],
        "автомалярка",
        "vehicle painter",
    )
    .also(&[
        "Autolackierer",
        "Autolackiererin",
        "автомаляр",
        "car painter",
    ]),
    row(
        2341201,
        &[7322],
        [
            "Drucker",
            "Druckerin",
            "Medientechnologe/-technologin Druck",
        ],
        "друкарка",
        "printer",
    )
    .also(&["Medientechnologe Druck", "друкар", "печатник"]),
    row(
        4132201,
        &[3111],
        ["Chemielaborant", "Chemielaborantin", "Chemielaborant/in"],
        "хімічна лаборантка",
        "chemical laboratory technician",
    )
    .also(&[
        "Chemisch-technischer Assistent",
        "Chemisch-technische Assistentin",
        "CTA",
        "Laborant",
        "Laborantin",
        "Laborhelferin",
        "лаборант",
        "лаборантка",
        "лаборант хімічного аналізу",
        "laboratory technician",
    ])
    .assists(&[Family::LabTechnology]),
    row(
        4121201,
        &[3141],
        [
            "Biologielaborant",
            "Biologielaborantin",
            "Biologielaborant/in",
        ],
        "біологічна лаборантка",
        "biological laboratory technician",
    )
    .also(&[
        "Biologisch-technischer Assistent",
        "Biologisch-technische Assistentin",
        "BTA",
        "лаборант",
        "лаборантка",
    ])
    .assists(&[Family::LabTechnology]),
    row(
        3430101,
        &[9613, 9611, 9612],
        [
            "Helfer - Entsorgung",
            "Helferin - Entsorgung",
            "Hilfskraft - Ver- und Entsorgung",
        ],
        "сортувальниця відходів",
        "waste sorting helper",
    )
    .also(&[
        "Helfer/in - Ver- und Entsorgung",
        "Wertstoffsortierer",
        "сортувальник відходів",
    ]),
];
