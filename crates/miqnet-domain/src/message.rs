//! Which sentences can a finding say? One line for each, by the gates that say them.

macro_rules! messages {
    ($($variant:ident = $key:literal [$($arg:ident),*];)*) => {
        /// The sentence of a finding; the sentences themselves live in message files.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Message {
            $(#[doc = concat!("`", $key, "`.")] $variant,)*
        }

        impl Message {
            /// All messages, in the order of their gates.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The key in the message files.
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            /// The names of the values it takes, in order.
            pub fn args(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$(stringify!($arg)),*],)* }
            }
        }
    };
}

messages! {
    // Vacancy check.
    VcMinimumWage = "vc-minimum-wage" [pay, minimum, date];
    VcBranchWage = "vc-branch-wage" [pay, minimum, date];
    VcCareWage = "vc-care-wage" [pay, minimum, date];
    VcWageRises = "vc-wage-rises" [minimum, date];
    VcPayUnknown = "vc-pay-unknown" [minimum];
    VcMinijobLimit = "vc-minijob-limit" [pay, limit];
    VcTrainingPay = "vc-training-pay" [pay, minimum];
    VcUnpaidInternship = "vc-unpaid-internship" [];
    VcUnpaidWork = "vc-unpaid-work" [];
    VcTrialHint = "vc-trial-hint" [];
    VcRestTime = "vc-rest-time" [rest, needed];
    VcRestUnstated = "vc-rest-unstated" [needed];
    VcLongShift = "vc-long-shift" [length];
    VcWordingAge = "vc-wording-age" [];
    VcWordingSex = "vc-wording-sex" [];
    VcWordingOrigin = "vc-wording-origin" [];
    VcWordingReligion = "vc-wording-religion" [];
    VcWordingFamily = "vc-wording-family" [];
    VcWordingLooks = "vc-wording-looks" [];
    VcWordingNative = "vc-wording-native" [];
    VcTraits = "vc-traits" [];
    // Kind of place.
    KpWanted = "kp-wanted" [kind];
    KpUnwanted = "kp-unwanted" [kind];
    KpUnknown = "kp-unknown" [kind];
    KpOrientation = "kp-orientation" [];
    KpEqFirst = "kp-eq-first" [];
    KpEntryMet = "kp-entry-met" [schooling];
    KpEntryAssess = "kp-entry-assess" [schooling];
    KpEntryMissing = "kp-entry-missing" [schooling];
    KpEntryUnknown = "kp-entry-unknown" [schooling];
    KpMinijobTrap = "kp-minijob-trap" [];
    // Start date.
    StNow = "st-now" [];
    StLater = "st-later" [date];
    StTooLate = "st-too-late" [date, latest];
    StUnknown = "st-unknown" [];
    // Work permission.
    WpUnrestricted = "wp-unrestricted" [];
    WpCopyTitle = "wp-copy-title" [];
    WpCheckDocument = "wp-check-document" [];
    WpApprovalNeeded = "wp-approval-needed" [];
    WpNotPermitted = "wp-not-permitted" [];
    WpUnknown = "wp-unknown" [];
    WpAbh = "wp-abh" [partner];
    // Recognition and licence.
    RcFree = "rc-free" [];
    RcAssistant = "rc-assistant" [];
    RcComparable = "rc-comparable" [];
    RcLicenceHeld = "rc-licence-held" [occupation];
    RcLicenceMissing = "rc-licence-missing" [occupation, state];
    RcLicenceWait = "rc-licence-wait" [occupation, date];
    RcLicenceTooLate = "rc-licence-too-late" [occupation, date, latest];
    RcLicenceUnknown = "rc-licence-unknown" [occupation];
    RcTemporaryPermit = "rc-temporary-permit" [occupation];
    RcTemporaryPermitRoute = "rc-temporary-permit-route" [];
    RcMeasureNamed = "rc-measure-named" [];
    RcCounselling = "rc-counselling" [];
    RcForeignLawyer = "rc-foreign-lawyer" [];
    RcReservedActs = "rc-reserved-acts" [];
    RcKitaCounts = "rc-kita-counts" [];
    RcKitaMissing = "rc-kita-missing" [state];
    RcKitaAskTraeger = "rc-kita-ask-traeger" [state];
    RcKitaInRecognition = "rc-kita-in-recognition" [];
    RcKitaWait = "rc-kita-wait" [date];
    RcKitaParagraph7 = "rc-kita-paragraph-7" [];
    RcPlaceMissing = "rc-place-missing" [state];
    RcPlaceDirect = "rc-place-direct" [];
    RcPlaceOpen = "rc-place-open" [];
    RcPlaceWait = "rc-place-wait" [date];
    RcPlaceNotNeeded = "rc-place-not-needed" [];
    RcCraft = "rc-craft" [];
    RcTitleOnly = "rc-title-only" [];
    RcVoluntary = "rc-voluntary" [];
    RcZabHint = "rc-zab-hint" [];
    RcAnalysisHint = "rc-analysis-hint" [];
    RcOwnLawHint = "rc-own-law-hint" [];
    RcPartialHint = "rc-partial-hint" [];
    RcBelowLevel = "rc-below-level" [];
    // Side conditions, certificates, driving licences.
    ScHeld = "sc-held" [certificate];
    ScStep = "sc-step" [certificate, weeks];
    ScMissing = "sc-missing" [certificate, weeks];
    ScUnknown = "sc-unknown" [certificate];
    ScLicenceHeld = "sc-licence-held" [class];
    ScLicenceConfirm = "sc-licence-confirm" [class];
    ScLicenceMissing = "sc-licence-missing" [class];
    ScLicenceUnknown = "sc-licence-unknown" [class];
    ScMeasles = "sc-measles" [];
    ScClearance = "sc-clearance" [];
    ScGuard = "sc-guard" [];
    // Language.
    LgFormalMet = "lg-formal-met" [needed, level];
    LgFormalMissing = "lg-formal-missing" [needed, level];
    LgFormalCourse = "lg-formal-course" [needed, level, date];
    LgFormalCertificate = "lg-formal-certificate" [needed];
    LgFormalEvidence = "lg-formal-evidence" [needed];
    LgMet = "lg-met" [language, needed, level];
    LgOneBelow = "lg-one-below" [language, needed, level];
    LgTwoBelow = "lg-two-below" [language, needed, level];
    LgFlexible = "lg-flexible" [language, needed, level];
    LgFlexibleStep = "lg-flexible-step" [language, needed, level];
    LgCourse = "lg-course" [language, needed, level, date];
    LgWorkingLanguage = "lg-working-language" [language];
    LgUnknown = "lg-unknown" [language, needed];
    // Requirement level.
    LvHelper = "lv-helper" [];
    LvMet = "lv-met" [needed, level];
    LvAbove = "lv-above" [needed, level];
    LvTwoLists = "lv-two-lists" [];
    LvExperience = "lv-experience" [needed, months];
    LvOneBelow = "lv-one-below" [needed, level];
    LvBelow = "lv-below" [needed, level];
    LvNewField = "lv-new-field" [];
    LvNewFieldInduction = "lv-new-field-induction" [];
    LvUnknown = "lv-unknown" [needed];
    // Travel.
    GeWithin = "ge-within" [minutes, longest, mode];
    GeTooFar = "ge-too-far" [minutes, longest, mode];
    GeHomeOffice = "ge-home-office" [];
    GeHomeUnknown = "ge-home-unknown" [];
    GePlaceUnknown = "ge-place-unknown" [];
    GeLimitsUnknown = "ge-limits-unknown" [];
    GeTransport = "ge-transport" [];
    GeOutsideCounty = "ge-outside-county" [];
    GeAssumedLongest = "ge-assumed-longest" [longest];
    // Working time.
    TmFits = "tm-fits" [from, to];
    TmNothingStated = "tm-nothing-stated" [];
    TmHoursFit = "tm-hours-fit" [usable, needed];
    TmHoursMissing = "tm-hours-missing" [usable, needed];
    TmPlacement = "tm-placement" [usable_from, usable_to, usable];
    TmAskPlacement = "tm-ask-placement" [side, from, to, usable_from, usable_to, usable];
    TmOutside = "tm-outside" [side, from, to, usable_from, usable_to];
    TmTooFewHours = "tm-too-few-hours" [from, to, usable, needed];
    TmNoUsableTime = "tm-no-usable-time" [from, to];
    TmRotationUnwanted = "tm-rotation-unwanted" [];
    TmRotationUnknown = "tm-rotation-unknown" [];
    TmSomeShift = "tm-some-shift" [];
    TmAskCareShifts = "tm-ask-care-shifts" [];
    TmCareDate = "tm-care-date" [date];
    TmCareTooLate = "tm-care-too-late" [date, latest];
    TmCarePlace = "tm-care-place" [];
    TmCareClaim = "tm-care-claim" [];
    TmAllDayClaim = "tm-all-day-claim" [];
    TmAssumedWindow = "tm-assumed-window" [form];
    TmUnknown = "tm-unknown" [];
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_key_is_used_once() {
        let keys: BTreeSet<_> = Message::ALL.iter().map(|message| message.key()).collect();
        assert_eq!(keys.len(), Message::ALL.len());
    }
}
