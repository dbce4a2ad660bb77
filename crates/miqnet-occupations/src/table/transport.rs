//! Driving, stores, delivery, shipping and guarding.

use super::*;

pub(super) const ROWS: &[Row] = &[
    row(
        5131101,
        &[9333, 9321, 8183],
        ["Lagerhelfer", "Lagerhelferin", "Lagerhilfskraft"],
        "складська робітниця",
        "warehouse helper",
    )
    .also(&[
        "Helfer/in - Lagerwirtschaft, Transport",
        "Lagerarbeiter",
        "Lagerarbeiterin",
        "Packer",
        "Packerin",
        "Verpacker",
        "Verpackerin",
        "Helfer",
        "Helferin",
        "пакувальник",
        "пакувальниця",
        "вантажник",
        "складський робітник",
        "комплектувальниця",
        "упаковщик",
        "упаковщица",
        "грузчик",
        "packer",
        "warehouse worker",
    ])
    .assists(&[Family::Driving]),
    row(
        5131201,
        &[4321],
        [
            "Fachlagerist",
            "Fachlageristin",
            "Fachkraft - Lagerlogistik",
        ],
        "комірниця",
        "warehouse clerk",
    )
    .also(&[
        "Fachkraft für Lagerlogistik",
        "Lagerist",
        "Lageristin",
        "Kommissionierer",
        "Kommissioniererin",
        "комірник",
        "завідувач складу",
        "завідувачка складу",
        "кладовщик",
        "кладовщица",
        "storekeeper",
    ]),
    row(
        5132101,
        &[9621],
        [
            "Zusteller",
            "Zustellerin",
            "Helfer/in - Kurier-, Zustell- und Postdienst",
        ],
        "листоноша",
        "mail carrier",
    )
    .also(&[
        "Briefzusteller",
        "Briefzustellerin",
        "Paketzusteller",
        "Paketzustellerin",
        "Postbote",
        "Postbotin",
        "Zeitungszustellerin",
        "поштар",
        "поштарка",
        "почтальон",
        "postal worker",
    ]),
    row(
        5132201,
        &[4412],
        [
            "Postfachkraft",
            "Postfachkraft",
            "Fachkraft - Kurier-, Express- und Postdienstleistungen",
        ],
        "операторка поштового зв'язку",
        "courier and postal services worker",
    )
    .also(&["оператор поштового зв'язку", "оператор почтовой связи"]),
    row(
        5162201,
        &[4323],
        [
            "Speditionskaufmann",
            "Speditionskauffrau",
            "Kaufleute - Spedition und Logistik",
        ],
        "експедиторка",
        "freight forwarding clerk",
    )
    .also(&[
        "Kaufmann für Spedition und Logistikdienstleistung",
        "Kauffrau für Spedition und Logistikdienstleistung",
        "Disponent",
        "Disponentin",
        "експедитор",
        "логіст",
        "менеджер з логістики",
        "логист",
        "диспетчер",
        "freight forwarder",
        "logistician",
    ]),
    row(
        5211201,
        &[8322],
        ["Taxifahrer", "Taxifahrerin", "Taxi- und Mietwagenfahrer/in"],
        "водійка таксі",
        "taxi driver",
    )
    .also(&[
        "Mietwagenfahrer",
        "Mietwagenfahrerin",
        "Fahrer/in - Personenbeförderung",
        "Fahrer",
        "Fahrerin",
        "водій таксі",
        "таксист",
        "водій",
        "водійка",
        "водитель",
        "водитель такси",
        "driver",
    ])
    .law(
        Law::certificate(
            Family::PassengerTransport,
            Partner::LicenceOffice,
            &[Certificate::PassengerPermit],
        )
        .driving(&[LicenceClass::B]),
    ),
    row(
        5212201,
        &[8332],
        ["Berufskraftfahrer", "Berufskraftfahrerin", "Lkw-Fahrer/in"],
        "водійка вантажівки",
        "lorry driver",
    )
    .also(&[
        "Lkw-Fahrer",
        "Lkw-Fahrerin",
        "LKW Fahrer",
        "Kraftfahrer",
        "Kraftfahrerin",
        "Fahrer",
        "Fahrerin",
        "водій вантажівки",
        "водій-далекобійник",
        "далекобійник",
        "водій",
        "водійка",
        "водитель",
        "водитель грузовика",
        "дальнобойщик",
        "driver",
        "truck driver",
    ])
    .law(
        Law::certificate(
            Family::Driving,
            Partner::LicenceOffice,
            &[Certificate::Code95],
        )
        .driving(&[LicenceClass::C]),
    ),
    row(
        5213201,
        &[8331],
        ["Busfahrer", "Busfahrerin", "Busfahrer/in"],
        "водійка автобуса",
        "bus driver",
    )
    .also(&[
        "Fachkraft im Fahrbetrieb",
        "водій автобуса",
        "водій тролейбуса",
        "водитель автобуса",
        "coach driver",
    ])
    .law(
        Law::certificate(
            Family::BusDriving,
            Partner::LicenceOffice,
            &[Certificate::Code95],
        )
        .driving(&[LicenceClass::D]),
    ),
    row(
        5218201,
        &[8322, 8321, 9331],
        [
            "Auslieferungsfahrer",
            "Auslieferungsfahrerin",
            "Lieferfahrer/in bis 3,5 t",
        ],
        "водійка-кур'єрка",
        "delivery driver",
    )
    .also(&[
        "Lieferfahrer",
        "Lieferfahrerin",
        "Kurierfahrer",
        "Kurierfahrerin",
        "Kurier",
        "Fahrer",
        "Fahrerin",
        "кур'єр",
        "кур'єрка",
        "водій-експедитор",
        "водій",
        "водійка",
        "водитель",
        "курьер",
        "driver",
        "courier",
        "van driver",
    ])
    .assists(&[Family::Driving, Family::PassengerTransport]),
    row(
        5253101,
        &[8344],
        [
            "Gabelstaplerfahrer",
            "Gabelstaplerfahrerin",
            "Gabelstaplerfahrer/in",
        ],
        "водійка навантажувача",
        "forklift driver",
    )
    .also(&[
        "Staplerfahrer",
        "Staplerfahrerin",
        "водій навантажувача",
        "водитель погрузчика",
        "forklift operator",
    ])
    .assists(&[Family::Driving]),
    row(
        5311101,
        &[9629],
        ["Wachmann", "Wachfrau", "Sicherheitsmitarbeiter/in"],
        "охоронниця",
        "security guard",
    )
    .also(&[
        "Sicherheitsmitarbeiter",
        "Sicherheitsmitarbeiterin",
        "Sicherheitskraft",
        "Pförtner",
        "Pförtnerin",
        "Security",
        "охоронець",
        "охоронник",
        "охранник",
        "вахтер",
        "guard",
    ])
    .law(Law::certificate(
        Family::Security,
        Partner::IhkBoeblingen,
        &[Certificate::GuardInstruction],
    )),
    row(
        5311201,
        &[5414],
        [
            "Schutz- und Sicherheitsfachmann",
            "Schutz- und Sicherheitsfachfrau",
            "Fachkraft - Schutz und Sicherheit",
        ],
        "фахівчиня з охорони та безпеки",
        "security specialist",
    )
    .also(&[
        "Fachkraft für Schutz und Sicherheit",
        "Geprüfte Schutz- und Sicherheitskraft",
        "Ladendetektiv",
        "Ladendetektivin",
        "фахівець з охорони",
    ])
    .law(Law::certificate(
        Family::Security,
        Partner::IhkBoeblingen,
        &[Certificate::GuardExam],
    )),
];
