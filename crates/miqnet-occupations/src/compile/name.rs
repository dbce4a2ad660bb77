//! What is an occupation called that comes from official files?

use crate::{
    occupation::Titles,
    official::{KldbClass, KldbTitle, TitleKind},
    title::genders_as_written,
};

/// The title as one label: both forms with a slash, or the one that there is.
pub(super) fn of_everybody(title: &KldbTitle) -> String {
    match (&title.joint, &title.male, &title.female) {
        (Some(joint), _, _) => joint.to_string(),
        (None, Some(male), Some(female)) if male != female => format!("{male}/{female}"),
        (None, Some(one), _) | (None, None, Some(one)) => one.to_string(),
        (None, None, None) => title.neutral.to_string(),
    }
}

/// The names of an occupation: those of its most usual title, or of its class where it has none.
///
/// The sources have no Ukrainian name for a KldB code and no English one; the German name stands
/// in for both.
pub(super) fn titles(class: &KldbClass, titles: &[&KldbTitle]) -> Titles {
    let usual = titles.iter().min_by_key(|title| {
        (
            rank(title.kind),
            of_everybody(title).chars().count(),
            title.neutral.clone(),
        )
    });
    let (male, female, neutral) = match usual {
        Some(title) => {
            let (male, female) = both(title);
            (male, female, title.neutral.clone())
        }
        None => (
            class.title.clone(),
            class.title.clone(),
            class.title.clone(),
        ),
    };
    Titles {
        de_male: male,
        de_female: female,
        uk: neutral.clone(),
        en: neutral.clone(),
        de_neutral: neutral,
    }
}

fn both(title: &KldbTitle) -> (Box<str>, Box<str>) {
    if let (Some(male), Some(female)) = (&title.male, &title.female) {
        return (male.clone(), female.clone());
    }
    let (male, female) = genders_as_written(&of_everybody(title));
    (male.into(), female.into())
}

/// A training that everybody knows comes before the many posts it leads to, and what is out of
/// date comes last.
fn rank(kind: TitleKind) -> u8 {
    match kind {
        TitleKind::Training => 0,
        TitleKind::TrainedPost
        | TitleKind::HelperPost
        | TitleKind::AdvancedPost
        | TitleKind::GraduatePost
        | TitleKind::OtherPost
        | TitleKind::CivilService => 1,
        TitleKind::Current | TitleKind::ArmedForces => 2,
        TitleKind::FurtherTraining | TitleKind::Degree | TitleKind::OtherAward => 3,
        TitleKind::Heading | TitleKind::Reported => 4,
        TitleKind::Resting => 5,
    }
}
