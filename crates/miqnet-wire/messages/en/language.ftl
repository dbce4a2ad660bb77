### Language and requirement level.
### `.change` says what would change the verdict.

## Language

lg-formal-met = She has the German that is prescribed: { $needed } is required, she has { $level }.
lg-formal-missing = German { $needed } is prescribed for this profession. Her level: { $level }.
    .change = Reach German { $needed }; until then look for an assistant job in the same field.
lg-formal-course = { $date_known ->
        [yes] German { $needed } is prescribed, her level is { $level }. Her course is to reach { $needed } by { $date }.
       *[no] German { $needed } is prescribed, her level is { $level }. Her course is to reach { $needed }, the date is still open.
    }
    .change = { $date_known ->
        [yes] Finish the course; check again after { $date }.
       *[no] Finish the course and ask for the date of the examination.
    }
lg-formal-certificate = Her German is good enough, but this profession asks for a certificate of { $needed }.
    .change = Sit the examination for { $needed }.
lg-formal-evidence = This profession asks for proof of German { $needed }. It is not known whether she has a certificate.
    .change = Ask her for the language certificate.
lg-met = The language is good enough. { $language }: { $needed } is needed, she has { $level }.
lg-one-below = One level of language is missing. { $language }: { $needed } is needed, she has { $level }.
    .change = Consider a course beside the job, or ask the employer whether her level will do at first.
lg-two-below = The language is not good enough yet. { $language }: { $needed } is needed, she has { $level }.
    .change = Take a language course first, or ask the employer whether less will do.
lg-flexible = One level of language is missing, and the employer accepts that. { $language }: { $needed } is wished for, she has { $level }.
lg-flexible-step = The employer is open about language, but several levels are missing. { $language }: { $needed } is wished for, she has { $level }.
    .change = Agree with the employer on a language course beside the job.
lg-course = { $date_known ->
        [yes] Her course is to reach the level by { $date }. { $language }: { $needed } is needed, she has { $level }.
       *[no] Her course is to reach the level, the date is still open. { $language }: { $needed } is needed, she has { $level }.
    }
    .change = { $date_known ->
        [yes] Finish the course; check again after { $date }.
       *[no] Finish the course and ask for the date of the examination.
    }
lg-working-language = The work can also be done in another language that she speaks well: { $language }.
lg-unknown = Her level of language is not known. { $language }: { $needed } is needed.
    .change = Ask her about her level: { $language }.

## Requirement level

lv-helper = This is a helper’s job. It asks for no qualification.
lv-met = The level suits: the job asks for level { $needed } of 4, she has level { $level }.
lv-above = She can do more than the job asks for: level { $level } instead of level { $needed }. Whether she wants that is her decision.
lv-two-lists = This job is something for now. The jobs for her goal are in a second list.
lv-experience = Her experience stands in for the qualification: { $months } in the field, level { $needed } is asked for.
lv-one-below = One level is missing: the job asks for level { $needed }, she has level { $level }.
    .change = Agree with the employer on induction or a partial qualification.
lv-below = The job asks for more: level { $needed } of 4, she has level { $level }.
    .change = Look for a job at her level, or consider further training.
lv-new-field = This is a new field for her: she has neither a qualification nor experience in it.
    .change = Ask the employer whether they train newcomers on the job.
lv-new-field-induction = The field is new for her, and the employer offers induction.
lv-unknown = Her qualifications and experience are not known. The job asks for level { $needed } of 4.
    .change = Ask her about qualifications and experience.
