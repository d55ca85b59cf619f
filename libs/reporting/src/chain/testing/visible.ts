/**
 * Ids of the records that somebody sees, written by hand from the rules of each module in words. $1 the person, $2 organizations in which
 * they hold a role, $3 those that they manage, $4 whether they coordinate, $5 whether they hold any role of the network, $6 whether they are signed in, $7 whether they belong to the club.
 */
export const VISIBLE = `
with held as (
  select s.id from training.training_session s
  where $4 or s.organization_id = any($3) or exists (select from training.half_day h join training.half_day_trainer t on t.half_day_id = h.id
    where h.training_session_id = s.id and t.person_id = $1)
), works as (
  select p.person_id from network.position p where p.organization_id = any($3) and p.period @> (now() at time zone 'Europe/Paris')::date
    and network.is_confided(p.person_id, p.organization_id)
), stream as (
  select w.id from club.workstream w where w.visibility = 'PUBLIC' or $4 or (w.visibility = 'NETWORK' and ($5 or $7))
    or exists (select from club.workstream_participant p where p.workstream_id = w.id and p.person_id = $1 and p.period @> (now() at time zone 'Europe/Paris')::date)
    or exists (select from club.workstream_partner p where p.workstream_id = w.id and p.organization_id = any($2) and p.period @> (now() at time zone 'Europe/Paris')::date)
), item as (
  select i.id from portals.item i where $4 or i.organization_id = any($2) or (i.status = 'PUBLISHED' and (i.audience = 'EVERYONE' or $5))
), made as (
  select d.* from club.deliverable d where d.workstream_id in (select id from stream) and d.item_id in (select id from item)
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
union all select id from training.subcontract where $4 or organization_id = any($3)
union all select id from club.club_membership where $4 or person_id = $1
union all select id from stream
union all select c.id from club.contribution c where c.workstream_id in (select id from stream)
union all select id from item
union all select id from made
union all select r.id from club.reuse r join made d on d.id = r.deliverable_id
  where not exists (select from club.workstream_partner p where p.workstream_id = d.workstream_id and p.organization_id = r.organization_id and p.period @> r.reused_on)
    and (r.made_id is null or r.made_id in (select id from item))
    and (r.portal_id is null or exists (select from portals.portal p where p.id = r.portal_id
      and (p.visibility = 'PUBLIC' or $4 or p.organization_id = any($2) or (p.visibility = 'MEMBERS' and $5))))`;
