//! Section 3: the requirement level and the field.

use miqnet_domain::OccupationId;
use miqnet_domain::recognition::{Experience, Qualification, RecognitionState};

use super::{Answer, End, Pair, two_ends};

pub(super) fn answers(pair: &Pair<'_>) -> Vec<Answer> {
    if pair.is_way_into_work() {
        return vec![];
    }
    vec![
        two_ends(|end| by_level(pair, end)),
        two_ends(|end| by_field(pair, end)),
    ]
}

fn by_level(pair: &Pair<'_>, end: End) -> Answer {
    let needed = pair.job_level();
    let hers = her_level(pair, end);
    let months = months_in_group(pair, end);
    let limits = &pair.policy().limits;
    let by_award = needed == 1 || hers >= needed;
    let enough = |months_needed: u16| months >= u32::from(months_needed);
    if by_award || enough(limits.training_months[usize::from(needed) - 2]) {
        Answer::Met
    } else if needed - hers > 1 {
        Answer::Blocked
    } else if enough(limits.one_below_months) {
        Answer::Met
    } else {
        Answer::Step
    }
}

pub(super) fn her_level(pair: &Pair<'_>, end: End) -> u8 {
    let Some(qualifications) = pair.her.qualifications.value() else {
        return if end == End::Best { 4 } else { 1 };
    };
    let levels = qualifications
        .iter()
        .map(|qualification| level_of(pair, qualification, end));
    levels.max().unwrap_or(1)
}

fn level_of(pair: &Pair<'_>, qualification: &Qualification, end: End) -> u8 {
    use RecognitionState::*;
    let best = end == End::Best;
    let (low, high) = match qualification.award.value() {
        Some(award) => award.kldb_range(),
        None if best => (4, 4),
        None => (1, 1),
    };
    let state = qualification.recognition.value();
    let assessed = state.map_or(best, |state| {
        matches!(
            state,
            ZabEvaluated | FullEquivalenceNoLicence | FullEquivalence | Licensed
        )
    });
    let recognised = state.map_or(best, |state| matches!(state, FullEquivalence | Licensed));
    let by_award = if assessed { high } else { low };
    let own = match qualification.occupation.value() {
        Some(&occupation) => pair.find(occupation).level(),
        // A school certificate names no occupation; any other award may name the best one.
        None if best && high > 1 => 4,
        None => 1,
    };
    if recognised {
        by_award.max(own)
    } else {
        by_award
    }
}

fn months_in_group(pair: &Pair<'_>, end: End) -> u32 {
    let same_group = |occupation: OccupationId| pair.find(occupation).kldb.group3() == pair.group();
    months(pair, end, same_group).unwrap_or(if end == End::Best { 65_535 } else { 0 })
}

/// Her experience in these occupations, in months; `None` where it is unknown.
pub(super) fn months(
    pair: &Pair<'_>,
    end: End,
    counts: impl Fn(OccupationId) -> bool,
) -> Option<u32> {
    let experience = pair.her.experience.value()?;
    let counted = experience.iter().filter(|one| counts(one.occupation));
    Some(counted.map(|one| counted_months(pair, one, end)).sum())
}

fn counted_months(pair: &Pair<'_>, experience: &Experience, end: End) -> u32 {
    let full = i32::from(pair.policy().limits.full_experience_years);
    let recent = experience
        .last_year
        .value()
        .map_or(end == End::Best, |&year| {
            i32::from(pair.world.as_of.year()) - i32::from(year) <= full
        });
    let months = u32::from(experience.months);
    if recent { months } else { months / 2 }
}

fn by_field(pair: &Pair<'_>, end: End) -> Answer {
    if pair.job_level() == 1 || is_in_field(pair, end) || pair.place.offers.induction {
        Answer::Met
    } else {
        Answer::Step
    }
}

fn is_in_field(pair: &Pair<'_>, end: End) -> bool {
    let best = end == End::Best;
    let near = |occupation: OccupationId| {
        pair.find(occupation).kldb.group3() == pair.group() || pair.is_related(occupation)
    };
    let by_award = match pair.her.qualifications.value() {
        None => best,
        Some(qualifications) => qualifications.iter().any(|qualification| {
            let school = qualification
                .award
                .value()
                .is_some_and(|award| award.kldb_range().1 == 1);
            match qualification.occupation.value() {
                None => best && !school,
                Some(&occupation) => near(occupation),
            }
        }),
    };
    let by_experience = match pair.her.experience.value() {
        None => best,
        Some(experience) => experience.iter().any(|one| near(one.occupation)),
    };
    by_award || by_experience
}
