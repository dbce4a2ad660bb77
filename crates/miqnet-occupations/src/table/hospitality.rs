//! Kitchen, service, hotel and travel.

use super::*;

pub(super) const ROWS: &[Row] = &[
    row(
        2930101,
        &[9412],
        ["Küchenhelfer", "Küchenhelferin", "Küchenhilfe"],
        "кухонна робітниця",
        "kitchen helper",
    )
    .also(&[
        "Helfer/in - Küche",
        "Küchenhilfskraft",
        "Spülkraft",
        "Beikochhilfe",
        "Helfer",
        "Helferin",
        "кухонний робітник",
        "помічник кухаря",
        "помічниця кухаря",
        "мийниця посуду",
        "посудомийниця",
        "кухонный рабочий",
        "помощник повара",
        "посудомойщица",
        "kitchen assistant",
        "dishwasher",
    ])
    .assists(&[Family::Dietetics]),
    row(
        2930201,
        &[5120],
        ["Koch", "Köchin", "Koch/Köchin"],
        "кухарка",
        "cook",
    )
    .also(&[
        "Beikoch",
        "Beiköchin",
        "Fachkraft Küche",
        "кухар",
        "повар",
        "шеф-кухар",
        "chef",
    ])
    .assists(&[Family::Dietetics]),
    row(
        2920101,
        &[8160, 7511, 8183, 9412],
        [
            "Helfer in der Lebensmittelherstellung",
            "Helferin in der Lebensmittelherstellung",
            "Hilfskraft - Lebensmittelherstellung",
        ],
        "робітниця харчового виробництва",
        "food production helper",
    )
    .also(&[
        "Produktionshelfer Lebensmittel",
        "Produktionshelferin Lebensmittel",
        "Helfer/in - Lebensmittelherstellung",
        "Bäckereihelfer",
        "Bäckereihelferin",
        "працівниця харчового виробництва",
    ]),
    row(
        2920201,
        &[8160],
        [
            "Lebensmitteltechniker",
            "Lebensmitteltechnikerin",
            "Fachkraft - Lebensmitteltechnik",
        ],
        "технікиня харчового виробництва",
        "food technology worker",
    )
    .also(&[
        "технолог харчового виробництва",
        "технолог пищевого производства",
    ]),
    row(
        6330101,
        &[9412, 9411],
        ["Servicehelfer", "Servicehelferin", "Servicekraft"],
        "помічниця офіціанта",
        "service helper in gastronomy",
    )
    .also(&[
        "Helfer/in - Gastgewerbe",
        "Servicekraft - Gastronomie",
        "Servicekraft Gastronomie",
        "помічник офіціанта",
        "waiting staff helper",
    ]),
    row(
        6330201,
        &[5131],
        ["Kellner", "Kellnerin", "Restaurantfachkraft"],
        "офіціантка",
        "waiter",
    )
    .also(&[
        "Restaurantfachmann",
        "Restaurantfachfrau",
        "Fachkraft im Gastgewerbe",
        "Bedienung",
        "офіціант",
        "официант",
        "официантка",
        "waitress",
    ]),
    row(
        6331201,
        &[5246],
        [
            "Fachmann für Systemgastronomie",
            "Fachfrau für Systemgastronomie",
            "Fachkraft - Systemgastronomie",
        ],
        "працівниця ресторану швидкого обслуговування",
        "fast food restaurant worker",
    )
    .also(&[
        "Fachmann/-frau - Systemgastronomie",
        "працівник ресторану швидкого харчування",
    ]),
    row(
        6332201,
        &[5132],
        ["Barkeeper", "Barkeeperin", "Barkeeper/in"],
        "барменка",
        "bartender",
    )
    .also(&["Barista", "бармен", "бариста"]),
    row(
        6322101,
        &[9112, 9621],
        ["Zimmerreiniger", "Zimmerreinigerin", "Zimmerservice"],
        "покоївка",
        "hotel room attendant",
    )
    .also(&[
        "Zimmermädchen",
        "Roomboy",
        "Housekeeping",
        "Helfer/in - Hotel",
        "Hotelhelferin",
        "Etagenkraft",
        "покоївка готелю",
        "горничная",
        "chambermaid",
        "hotel housekeeper",
    ]),
    row(
        6322201,
        &[4224],
        ["Hotelfachmann", "Hotelfachfrau", "Hotelfachkraft"],
        "адміністраторка готелю",
        "hotel receptionist",
    )
    .also(&[
        "Rezeptionist",
        "Rezeptionistin",
        "Rezeption",
        "Hotelrezeptionistin",
        "адміністратор готелю",
        "администратор гостиницы",
        "адміністратор",
        "receptionist",
    ]),
    row(
        6321201,
        &[3343],
        ["Hotelkaufmann", "Hotelkauffrau", "Hotelkaufleute"],
        "менеджерка готелю",
        "hotel clerk",
    )
    .also(&["менеджер готелю", "готельна справа", "менеджер гостиницы"]),
    row(
        6311201,
        &[4221],
        [
            "Tourismuskaufmann",
            "Tourismuskauffrau",
            "Tourismuskaufleute",
        ],
        "менеджерка з туризму",
        "travel consultant",
    )
    .also(&[
        "Reiseverkehrskaufmann",
        "Reiseverkehrskauffrau",
        "менеджер з туризму",
        "туроператор",
        "менеджер по туризму",
        "travel agent",
    ]),
    row(
        6340101,
        &[4226, 9629],
        [
            "Veranstaltungshelfer",
            "Veranstaltungshelferin",
            "Veranstaltungsservice",
        ],
        "помічниця на заходах",
        "event helper",
    )
    .also(&["Kartenkontrolleur", "Kartenkontrolleurin", "Hostess"])
    .assists(&[Family::Security]),
];
