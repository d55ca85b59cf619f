/**
 * Ids of the records that somebody sees, written by hand from the rules of each module in words. $1 the person, $2 organizations in which
 * they hold a role, $3 those that they manage, $4 whether they coordinate, $5 whether they hold any role, $6 whether they are signed in.
 */
export const VISIBLE = `
with held as (
  select s.id from training.training_session s
  where $4 or s.organization_id = any($3) or exists (select from training.half_day h join training.half_day_trainer t on t.half_day_id = h.id
    where h.training_session_id = s.id and t.person_id = $1)
), works as (
  select p.person_id from network.position p where p.organization_id = any($3) and p.period @> (now() at time zone 'Europe/Paris')::date
    and network.is_confided(p.person_id, p.organization_id)
)
select id from network.agreement union all select id from network.organization union all select id from network.slot
union all select id from network.withdrawal union all select id from network.membership_fact union all select id from network.stewardship
union all select id from network.grant_award union all select id from network.governing_body union all select id from network.mandate
union all select id from network.meeting union all select id from network.decision
union all select id from network.fee_scale where $5
union all select id from network.dues_call where $4 or ($5 and status <> 'DRAFT')
union all select id from network.due where $4 or (organization_id = any($2) and issued_on is not null)
union all select id from network.payment where $4 or organization_id = any($2)
union all select id from network.receipt where $4 or organization_id = any($2)
union all select id from network.person where public or $5 or id = $1
union all select c.id from training.course c where $4 or c.organization_id = any($2)
  or exists (select from training.course_version v where v.course_id = c.id and v.valid_from <= (now() at time zone 'Europe/Paris')::date)
union all select id from training.training_session where status <> 'DRAFT' or organization_id = any($2) or id in (select id from held)
union all select id from training.enrolment where $6 and (person_id = $1 or organization_id = any($3) or training_session_id in (select id from held))
union all select id from training.completion where $6 and ($4 or person_id = $1 or person_id in (select person_id from works))
union all select id from training.certificate where $6 and (person_id = $1 or employer_id = any($3) or training_session_id in (select id from held))
union all select id from training.coverage_attestation where $4 or organization_id = any($3)
union all select n.id from training.training_need n where $6 and ($4 or n.person_id = $1 or n.organization_id = any($3) or n.provider_id = any($3)
  or (n.asked_by = $1 and exists (select from network.position p where p.person_id = $1 and p.organization_id = n.organization_id
    and p.period @> (now() at time zone 'Europe/Paris')::date)))
union all select e.id from training.evaluation e where $6 and (e.training_session_id in (select id from held) or exists (select from training.evaluation_invitation i
  join training.enrolment n on n.id = i.enrolment_id where i.evaluation_id = e.id and n.person_id = $1))
union all select id from training.provider_approval where kind <> 'OTHER' or $4 or organization_id = any($2)
union all select id from training.complaint where $4 or organization_id = any($3)
union all select id from training.improvement_action where $4 or organization_id = any($3)
union all select id from training.quality_evidence where $4 or organization_id = any($3)
union all select id from training.trainer_competence where $6 and ($4 or organization_id = any($3) or person_id = $1)
union all select id from training.subcontract where $4 or organization_id = any($3)`;
