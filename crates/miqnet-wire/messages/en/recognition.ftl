### Recognition, certificates and driving licences.
### `.change` says what would change the verdict.

## Recognition

rc-free = She needs no recognition for this work.
rc-assistant = She can work here as an assistant without recognition.
rc-comparable = The employer also takes a comparable qualification without recognition.
rc-licence-held = She has the licence for the profession: { $occupation }.
rc-licence-missing = She lacks the state licence for this profession: { $occupation }. State of recognition: { $state }.
    .change = Obtain the licence; until then look for an assistant job in the same field.
rc-licence-wait = { $date_known ->
        [yes] The licence is expected on { $date }: { $occupation }.
       *[no] The licence is on its way, the date is still open: { $occupation }.
    }
    .change = { $date_known ->
        [yes] Talk to the employer about a start from { $date } on.
       *[no] Ask the authority for the date.
    }
rc-licence-too-late = The licence is expected on { $date } only: { $occupation }. The job starts on { $latest } at the latest.
    .change = Ask the employer whether a start from { $date } on is possible.
rc-licence-unknown = This profession needs a state licence: { $occupation }. It is not known whether she has it.
    .change = Ask her about her qualification and the state of recognition.
rc-temporary-permit = With the Berufserlaubnis (temporary licence) she can work under supervision: { $occupation }.
    .change = Clarify with the employer whether tasks and supervision suit the Berufserlaubnis.
rc-temporary-permit-route = Before the full licence a Berufserlaubnis can be considered, which is work under supervision for a limited time.
rc-measure-named = Her decision names the way: Anpassungslehrgang (supervised practice) or examination.
rc-counselling = Counselling on recognition is free.
rc-foreign-lawyer = A law degree from abroad is not recognised. The bar (Rechtsanwaltskammer) can admit her as a foreign lawyer (§ 206 BRAO).
rc-reserved-acts = Some tasks may only be given to staff with a licence.
rc-kita-counts = In the Kita (daycare centre) she counts as skilled staff.
rc-kita-missing = In the Kita (daycare centre) she does not count as skilled staff yet. State of recognition: { $state }.
    .change = Start as additional staff, or ask about a qualification and the Direkteinstieg.
rc-kita-ask-traeger = Whether she counts as skilled staff in the Kita is for the Träger to say, who runs it. State of recognition: { $state }.
    .change = Ask the Träger whether she counts on the staffing key.
rc-kita-in-recognition = The Träger can employ her as skilled staff in recognition while she does the Anpassungslehrgang.
    .change = Ask the Träger for a post as skilled staff in recognition.
rc-kita-wait = { $date_known ->
        [yes] From { $date } she is expected to count as skilled staff in the Kita.
       *[no] Recognition for the Kita is on its way, the date is still open.
    }
    .change = { $date_known ->
        [yes] Talk to the Träger about a start from { $date } on.
       *[no] Ask the authority for the date.
    }
rc-kita-paragraph-7 = This Kita also takes people from other professions under § 7 KiTaG (the state’s daycare act). It needs a qualification course or supervised practice.
    .change = Agree on the qualification under § 7 KiTaG with the Träger.
rc-place-missing = For this place she needs a decision that names an Anpassungslehrgang (supervised practice). State of recognition: { $state }.
    .change = Apply for recognition and wait for the decision.
rc-place-direct = As a nurse she can waive the check of equivalence and apply to go straight to the measure (§ 40 nursing act, PflBG).
    .change = Apply to the Regierungspräsidium for the direct way into the measure.
rc-place-open = The place suits her procedure: she can do the Anpassungslehrgang (supervised practice) here.
    .change = Agree on the Anpassungslehrgang with employer and authority.
rc-place-wait = { $date_known ->
        [yes] Her present measure is expected to end on { $date }.
       *[no] Her measure is already running, the end is still open.
    }
    .change = { $date_known ->
        [yes] Discuss the next step for the time after { $date }.
       *[no] Ask the authority when it ends.
    }
rc-place-not-needed = She is already recognised and needs no Anpassungslehrgang.
rc-craft = Only who runs a craft business needs the Meister. She can be employed without it.
rc-title-only = Only the title is protected, not the work. The title does not belong in the contract until it is recognised.
rc-voluntary = Recognition is voluntary here. It may help to better pay later.
rc-zab-hint = A statement of comparability by the Zentralstelle für ausländisches Bildungswesen (ZAB) may help with the pay grade.
rc-analysis-hint = Missing papers are no obstacle here. A Qualifikationsanalyse (work sample instead of papers) can be considered.
rc-own-law-hint = Missing papers are no obstacle here. A health profession has a law of its own: instead of papers, an examination (Kenntnisprüfung) or supervised practice (Anpassungslehrgang) can be considered.
rc-partial-hint = Part of her qualification is recognised. An Anpassungsqualifizierung (course for what is missing) can be considered.
rc-below-level = The job lies below her recognised qualification. Keep the goal in her own profession in mind.

## Certificates and driving licences

sc-held = She has the certificate: { $certificate }.
sc-step = The certificate is still missing: { $certificate }. It usually takes about { $weeks }.
    .change = Obtain the certificate in time before the start: { $certificate }.
sc-missing = The certificate is missing: { $certificate }. Obtaining it usually takes about { $weeks }.
    .change = Obtain the certificate first: { $certificate }. Until then look for a job without it.
sc-unknown = It is not known whether she has the certificate: { $certificate }.
    .change = Ask her about the certificate: { $certificate }.
sc-licence-held = She has the driving licence: class { $class }.
sc-licence-confirm = She has a driving licence of class { $class } from abroad. The licence office (Fahrerlaubnisbehörde) has to say whether and for how long it is valid. If it has to be exchanged, there is an examination but no duty of driving lessons.
    .change = Have the driving licence confirmed by the Fahrerlaubnisbehörde.
sc-licence-missing = The driving licence is missing: class { $class }.
    .change = Obtain the driving licence or look for a job without driving.
sc-licence-unknown = It is not known whether she has the driving licence: class { $class }.
    .change = Ask her about her driving licence.
sc-measles = Bring proof of measles protection before the first day. This applies to everyone born after 1970.
sc-clearance = The employer asks for an extended police certificate (erweitertes Führungszeugnis), because the work is with children and young people.
sc-guard = Before guard work the authority checks reliability. The employer applies for it.
