//! What is offered in the county?

mod advert;
mod fault;
mod kind;
mod need;
mod pay;

use jiff::civil::Date;
use miqnet_domain::{
    Fact, Vacancy, VacancyId,
    vacancy::{Internship, InternshipPurpose, Kind, Offers, Pattern},
};
use miqnet_occupations::Dictionary;

use crate::{
    calendar,
    county::{Employer, Fault, Options, occupation},
    draw::{Draw, Stream},
    house, place, shift,
};

/// Vacancy number `index` of the county, counted from 0, and what is wrong with it.
///
/// `employers` holds the network that offers it.
pub(crate) fn vacancy(
    seed: u64,
    index: u64,
    options: &Options,
    dictionary: &Dictionary,
    employers: &[Employer],
) -> (Vacancy, Option<Fault>) {
    let draw = &mut Draw::new(seed, Stream::Vacancy, index, options.unknown_percent);
    let network = index / house::VACANCIES_PER_NETWORK * u64::from(house::EMPLOYERS);
    let place_in_network = house::draw_employer(draw);
    let house = house::of_employer(place_in_network);
    let employer = &employers[network as usize + usize::from(place_in_network)];
    let occupation = occupation(dictionary, *draw.weighted(house.posts));
    let id = VacancyId::new(&format!("V-{:06}", index + 1)).expect("the id is short");

    let fault = fault::draw(draw, options.fault_permille);
    let kind = fault::kind(fault).unwrap_or_else(|| kind::draw(draw, occupation));
    let start = start(draw, options.as_of, kind);
    let mut vacancy = Vacancy::bare(id, employer.id.clone(), occupation.id);
    vacancy.branch = draw.fact(40, employer.branch);
    vacancy.establishment = draw.fact(50, employer.establishment);
    vacancy.kind = kind;
    vacancy.openings = *draw.weighted(&[(780, 1), (150, 2), (50, 3), (20, 5)]);
    vacancy.level = draw.happens(80).then(|| occupation.level());
    vacancy.start_earliest = start;
    vacancy.start_latest = latest(draw, start);
    vacancy.workplaces = workplaces(draw, employer);
    vacancy.offers = offers(draw, kind);
    vacancy.internship = internship(draw, kind);
    need::fill(draw, &mut vacancy, employer, occupation);

    let wage = pay::wage(draw, &vacancy, employer, occupation);
    let rota = house.rota(occupation.kldb);
    let layout = pay::layout(draw, kind, rota, wage);
    vacancy.time = shift::working_time(draw, rota, layout);
    vacancy.time.sequence = sequence(draw, &vacancy.time.pattern);
    vacancy.pay = pay::draw(draw, &vacancy, wage);
    vacancy.collective_agreement = draw.happens(300);
    advert::fill(draw, &mut vacancy, employer, occupation);
    if let Some(fault) = fault {
        fault::plant(draw, &mut vacancy, fault);
    }
    (vacancy, fault)
}

/// When the work begins; unknown is at once. Trainings wait for September.
fn start(draw: &mut Draw, as_of: Date, kind: Kind) -> Fact<Date> {
    if kind == Kind::Ausbildung {
        return Fact::Stated(calendar::training_start(as_of));
    }
    let day = calendar::half_month(draw, as_of, 0, 115);
    if draw.happens(200) {
        Fact::Unknown
    } else {
        Fact::Stated(day)
    }
}

fn latest(draw: &mut Draw, earliest: Fact<Date>) -> Option<Date> {
    let earliest = earliest.value()?;
    let days = draw.between(30, 120);
    draw.happens(80).then(|| calendar::after(*earliest, days))
}

/// The employer's place; some have a second one, some say nothing, some send people out of the
/// county (GE-3).
fn workplaces(draw: &mut Draw, employer: &Employer) -> Vec<miqnet_domain::place::PostalCode> {
    match draw.weighted(&[(900, 0), (40, 1), (30, 2), (30, 3)]) {
        0 => vec![employer.workplace],
        1 => {
            let second = place::in_county(draw);
            if second == employer.workplace {
                vec![second]
            } else {
                vec![employer.workplace, second]
            }
        }
        2 => vec![place::beside_county(draw)],
        _ => Vec::new(),
    }
}

fn offers(draw: &mut Draw, kind: Kind) -> Offers {
    Offers {
        language_course: draw.happens(140),
        induction: draw.happens(if kind.is_entry() { 700 } else { 280 }),
        childcare: draw.happens(70),
        mentor: draw.happens(200),
    }
}

/// A lawful internship (PY-9): required by a school, or a short look at an occupation.
fn internship(draw: &mut Draw, kind: Kind) -> Option<Internship> {
    let purpose = *draw.weighted(&[
        (600, InternshipPurpose::Orientation),
        (300, InternshipPurpose::Compulsory),
        (100, InternshipPurpose::Accompanying),
    ]);
    let days = *draw.weighted(&[(300, 5), (300, 14), (250, 28), (150, 84)]);
    (kind == Kind::Internship).then(|| Internship {
        purpose,
        days: draw.fact(80, days),
    })
}

/// Few employers state their roster.
fn sequence(draw: &mut Draw, pattern: &Pattern) -> Vec<miqnet_domain::time::Span> {
    let stated = draw.happens(200);
    match pattern {
        Pattern::Rotation(shifts) if stated && shifts.len() == 2 => shift::roster(shifts),
        _ => Vec::new(),
    }
}
