//! Section 4: the points of the criteria.

use miqnet_domain::candidate::Skill;
use miqnet_domain::{Cefr, Language};

use super::{End, Pair, language, level, time, travel, wish};

/// The points in the order of the policy; `None` where a criterion is left out.
pub(super) fn points(pair: &Pair<'_>) -> [Option<u16>; 8] {
    [
        Some(occupation(pair)),
        by_level(pair),
        by_language(pair),
        time::points(pair),
        by_travel(pair),
        skills(pair),
        experience(pair),
        pay(pair),
    ]
}

fn occupation(pair: &Pair<'_>) -> u16 {
    let mut points = 0;
    for qualification in pair.her.qualifications.value().into_iter().flatten() {
        if let Some(&occupation) = qualification.occupation.value() {
            points = points.max(pair.similarity(occupation));
        }
    }
    for experience in pair.her.experience.value().into_iter().flatten() {
        points = points.max(pair.similarity(experience.occupation));
    }
    let permille = u32::from(pair.policy().curves.wish_permille);
    for &wish in &pair.her.wishes {
        let wished = u32::from(pair.similarity(wish)) * permille / 1000;
        points = points.max(u16::try_from(wished).expect("at most 1000"));
    }
    if pair.her.qualifications.is_unknown() || pair.her.experience.is_unknown() {
        points = points.max(pair.policy().unknown_points.occupation);
    }
    points
}

fn by_level(pair: &Pair<'_>) -> Option<u16> {
    if pair.is_way_into_work() {
        return None;
    }
    let curves = &pair.policy().curves;
    let points = |hers: u8| {
        let needed = pair.job_level();
        if hers >= needed {
            curves.level_above[usize::from(hers - needed).min(3)]
        } else {
            curves.level_below[usize::from(needed - hers).min(3) - 1]
        }
    };
    let worst = level::her_level(pair, End::Worst);
    let best = level::her_level(pair, End::Best);
    if worst == best {
        return Some(points(worst));
    }
    let (worst, best) = (points(worst), points(best));
    let unknown = pair.policy().unknown_points.level;
    let between = unknown.clamp(worst.min(best), worst.max(best)).min(999);
    Some(between.min(unknown))
}

fn by_language(pair: &Pair<'_>) -> Option<u16> {
    let needed = language::needed(pair);
    let below = pair.policy().curves.language_below;
    if needed == Cefr::None {
        return None;
    }
    if language::surely_without_german(pair) {
        return Some(below[0]);
    }
    Some(match language::level(pair, Language::DE).value() {
        None => pair.policy().unknown_points.language,
        Some(level) => {
            let steps = usize::from(level.steps_below(needed));
            below.get(steps).copied().unwrap_or(0)
        }
    })
}

fn by_travel(pair: &Pair<'_>) -> Option<u16> {
    if travel::works_at_home(pair) {
        return None;
    }
    let (worst, best) = (
        travel::minutes(pair, End::Worst),
        travel::minutes(pair, End::Best),
    );
    let curves = &pair.policy().curves;
    let near = u32::from(curves.travel_near_minutes);
    Some(match (travel::longest(pair), worst) {
        (Some(longest), Some(minutes)) if worst == best && !pair.her.modes.is_unknown() => {
            if minutes > longest {
                0
            } else if minutes <= near {
                1000
            } else {
                let fall = 1000 - u32::from(curves.travel_at_longest);
                let lost = fall * (minutes - near) / (longest - near);
                u16::try_from(1000 - lost).expect("points are at most 1000")
            }
        }
        _ => pair.policy().unknown_points.travel,
    })
}

fn skills(pair: &Pair<'_>) -> Option<u16> {
    let (required, desired) = (&pair.place.required_skills, &pair.place.desired_skills);
    if required.is_empty() && desired.is_empty() {
        return None;
    }
    let Some(hers) = pair.her.skills.value() else {
        return Some(pair.policy().unknown_points.skills);
    };
    let held = |asked: &[Skill]| asked.iter().filter(|skill| hers.contains(skill)).count();
    let weight = usize::from(pair.policy().curves.required_skill_weight);
    let part = weight * held(required) + held(desired);
    let whole = weight * required.len() + desired.len();
    u16::try_from(1000 * part / whole).ok()
}

fn experience(pair: &Pair<'_>) -> Option<u16> {
    let asked = u32::from(pair.place.experience_months);
    if asked == 0 {
        return None;
    }
    let months = level::months(pair, End::Worst, |occupation| pair.is_related(occupation));
    Some(match months {
        None => pair.policy().unknown_points.experience,
        Some(months) => u16::try_from(1000 * months.min(asked) / asked).expect("at most 1000"),
    })
}

fn pay(pair: &Pair<'_>) -> Option<u16> {
    let pay = wish::highest_hourly(pair)?;
    Some(match pair.her.lowest_hourly_pay.value() {
        None => pair.policy().unknown_points.pay,
        Some(lowest) if pay >= u64::from(lowest.0) => 1000,
        Some(lowest) => u16::try_from(1000 * pay / u64::from(lowest.0)).expect("at most 1000"),
    })
}
