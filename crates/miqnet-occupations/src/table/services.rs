//! Cleaning, household, beauty, gardens and farms.

use super::*;

pub(super) const ROWS: &[Row] = &[
    row(
        5410101,
        &[9112, 9111, 9122],
        ["Reinigungshelfer", "Reinigungshelferin", "Reinigungskraft"],
        "прибиральниця",
        "cleaner",
    )
    .also(&[
        "Helfer/in - Reinigung",
        "Putzkraft",
        "Putzfrau",
        "Raumpfleger",
        "Raumpflegerin",
        "Unterhaltsreinigung",
        "Helfer",
        "Helferin",
        "прибиральник",
        "клінер",
        "уборщик",
        "уборщица",
        "cleaning lady",
        "office cleaner",
    ]),
    row(
        5411201,
        &[7133, 9112],
        ["Gebäudereiniger", "Gebäudereinigerin", "Gebäudereiniger/in"],
        "фахівчиня з прибирання будівель",
        "building cleaner",
    )
    .also(&["Glasreiniger", "Glasreinigerin", "Vorarbeiterin Reinigung"]),
    row(
        5413201,
        &[8157],
        ["Textilreiniger", "Textilreinigerin", "Wäschereikraft"],
        "працівниця пральні",
        "laundry worker",
    )
    .also(&[
        "Bügler",
        "Büglerin",
        "Wäschereimitarbeiterin",
        "працівник пральні",
        "прасувальниця",
        "прачка",
        "гладильщица",
    ]),
    row(
        8321101,
        &[9111],
        [
            "Hauswirtschaftshelfer",
            "Hauswirtschaftshelferin",
            "Hauswirtschaftshilfe",
        ],
        "помічниця по господарству",
        "domestic helper",
    )
    .also(&[
        "Helfer/in - Hauswirtschaft",
        "Haushaltshilfe",
        "Haushaltshelfer",
        "Haushaltshelferin",
        "домробітниця",
        "помічниця по дому",
        "домработница",
        "housekeeper helper",
    ]),
    row(
        8321201,
        &[5151, 5152],
        [
            "Hauswirtschafter",
            "Hauswirtschafterin",
            "Hauswirtschaftskraft",
        ],
        "економка",
        "housekeeper",
    )
    .also(&[
        "Haushälterin",
        "Haushälter",
        "сестра-господиня",
        "сестра-хозяйка",
    ]),
    row(
        8231101,
        &[9629],
        [
            "Friseurhelfer",
            "Friseurhelferin",
            "Hilfskraft im Friseursalon",
        ],
        "помічниця перукаря",
        "hairdresser's helper",
    )
    .also(&[
        "Helfer/in - Friseurgewerbe",
        "помічник перукаря",
        "помощник парикмахера",
    ]),
    row(
        8231201,
        &[5141],
        ["Friseur", "Friseurin", "Friseur/in"],
        "перукарка",
        "hairdresser",
    )
    .also(&[
        "Frisör",
        "Frisörin",
        "Damenfriseurin",
        "Herrenfriseur",
        "Barbier",
        "перукар",
        "перукар-модельєр",
        "барбер",
        "парикмахер",
        "hair stylist",
        "barber",
    ])
    .law(Law::craft(Family::HairdressingCraft)),
    row(
        8232201,
        &[5142],
        ["Kosmetiker", "Kosmetikerin", "Kosmetiker/in"],
        "косметологиня",
        "beautician",
    )
    .also(&[
        "Nageldesigner",
        "Nageldesignerin",
        "Kosmetische Fußpflegerin",
        "Fußpfleger",
        "Fußpflegerin",
        "Visagist",
        "Visagistin",
        "косметолог",
        "майстер манікюру",
        "майстриня манікюру",
        "візажист",
        "мастер маникюра",
        "визажист",
        "nail technician",
        "cosmetician",
    ])
    .assists(&[Family::Podiatry]),
    row(
        1210101,
        &[9214],
        [
            "Gartenbauhelfer",
            "Gartenbauhelferin",
            "Gartenbauhilfskraft",
        ],
        "помічниця садівника",
        "gardening helper",
    )
    .also(&[
        "Helfer/in - Gartenbau",
        "Gartenhelfer",
        "Gärtnerhelfer",
        "Gärtnerhelferin",
        "помічник садівника",
        "помощник садовника",
    ]),
    row(
        1210201,
        &[6113],
        ["Gärtner", "Gärtnerin", "Gärtner/in"],
        "садівниця",
        "gardener",
    )
    .also(&["садівник", "садовник", "озеленювач"]),
    row(
        1214201,
        &[6113],
        [
            "Landschaftsgärtner",
            "Landschaftsgärtnerin",
            "Gärtner/in - Garten- und Landschaftsbau",
        ],
        "ландшафтна садівниця",
        "landscape gardener",
    )
    .also(&["GaLaBau", "ландшафтний садівник", "ландшафтный садовник"]),
    row(
        1220201,
        &[7549],
        ["Florist", "Floristin", "Florist/in"],
        "флористка",
        "florist",
    )
    .also(&["Blumenbinderin", "флорист"]),
    row(
        1110101,
        &[9211, 9213],
        [
            "Landwirtschaftshelfer",
            "Landwirtschaftshelferin",
            "Hilfskraft - Landwirtschaft",
        ],
        "сільськогосподарська робітниця",
        "farm worker",
    )
    .also(&[
        "Erntehelfer",
        "Erntehelferin",
        "Helfer/in - Landwirtschaft",
        "harvest hand",
    ]),
    row(
        1110201,
        &[6130, 6111],
        ["Landwirt", "Landwirtin", "Landwirt/in"],
        "фермерка",
        "farmer",
    )
    .also(&["фермер", "агроном", "agronomist"]),
    row(
        9323201,
        &[3432],
        ["Raumausstatter", "Raumausstatterin", "Raumausstatter/in"],
        "декораторка приміщень",
        "interior decorator",
    )
    .also(&["декоратор", "оформлювач"])
    .law(Law::craft(Family::InteriorCraft)),
];
