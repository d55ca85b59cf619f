import { ID, Int } from '@nestjs/graphql';
import { includeDemonstration, Organization } from '#lib/network';
import { asc, byId, computed, filter, maybe, page, reads, sort, sql, values } from '#lib/reads';
import { AnnualReturnRecord } from './annual-return.entity.js';
import { AnnualReturnStatus } from './annual-return.enums.js';
import { AnnualTrainingReturn, ReturnControl, ReturnGap, ReturnLine } from './annual-return.type.js';

const SEEN = 'those who manage its provider, and coordinators';

export const annualReturnReads = reads<AnnualReturnRecord>(AnnualTrainingReturn, {
  from: AnnualReturnRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) => sql`(${actor.coordinator} or ${t.organizationId} = any(${actor.managed}))`,
  fields: {
    formNotice: computed(
      (t, { locale }) =>
        sql`(select case when ${locale} = 'fr' then f.told_fr else f.told_en end from training.return_form f where f.version = ${t.formVersion})`,
    ),
    provider: maybe(() => Organization, 'organizationId', 'Whose return it is.'),
    replaces: maybe(
      () => AnnualTrainingReturn,
      'replacesId',
      'The one that it corrects; null for the first of its year.',
    ),
    replacedBy: maybe(
      () => AnnualTrainingReturn,
      (t) => sql`(select r.id from training.annual_return r where r.replaces_id = ${t.id})`,
      'The one that corrects it, a draft included; null when none does.',
    ),
    lines: values(
      () => ReturnLine,
      (key, { locale }) =>
        sql`select coalesce(l.frame, 'F') as frame, s.code,
            case when l.code is null and s.code = 'F-4-000' then case when ${locale} = 'fr' then 'Spécialité non renseignée' else 'Speciality not told' end
              when l.code is null then case when ${locale} = 'fr' then 'Spécialité ' else 'Speciality ' end || substr(s.code, 5)
              when ${locale} = 'fr' then l.title_fr else l.title_en end as title,
            case when l.code is null then case when ${locale} = 'fr' then 'Stagiaires et heures des formations de cette spécialité (nomenclature NSF).'
                else 'Trainees and hours of courses of this speciality (nomenclature NSF).' end
              when ${locale} = 'fr' then l.explanation_fr else l.explanation_en end as explanation,
            coalesce(l.kind, 'PEOPLE') as kind, coalesce(l.origin, 'COUNTED') as origin, coalesce(l.is_verified, true) as "isVerified",
            l.adds is not null as "isTotal", s.people, round(s.minutes / 60.0, 2)::float as hours, s.amount_cents::float as "amountCents", s.words, s.source,
            s.known_on as "knownOn", s.counted_people as "countedPeople", round(s.counted_minutes / 60.0, 2)::float as "countedHours", s.is_different as "isDifferent",
            case when coalesce(l.origin, 'COUNTED') <> 'COUNTED' then null when s.code like 'F-%' then 'ENROLMENTS'
              when s.code in ('E-1', 'E-2', 'B-2') then 'SESSIONS' end as opens
          from training.annual_return r cross join lateral training.return_shown(r.id) s
            left join training.return_line l on l.form_version = r.form_version and l.code = s.code
          where r.id = ${key} order by s.place limit 80`,
      'Its lines in their order, at most 80.',
      { bound: 80 },
    ),
    controls: values(
      () => ReturnControl,
      (key) =>
        sql`with s as materialized (select * from training.return_shown(${key})),
          c as (
            select 1 as place, 'OBJECTIVES_AGREE' as kind, (select s.people from s where s.code = 'F-1')::float as "left", (select s.people from s where s.code = 'F-3')::float as "right"
            union all select 2, 'SPECIALITIES_AGREE', (select s.people from s where s.code = 'F-1'), (select s.people from s where s.code = 'F-4')
            union all select 3, 'HOURS_AGREE', (select round(s.minutes / 60.0, 2) from s where s.code = 'F-1'), (select round(s.minutes / 60.0, 2) from s where s.code = 'F-3')
            union all select 4, 'HOURS_TAUGHT', (select round(s.minutes / 60.0, 2) from s where s.code = 'F-1'), (select round(sum(s.minutes) / 60.0, 2) from s where s.code in ('E-1', 'E-2'))
            union all select 5, 'INCOME_AGREES', (select s.amount_cents from s where s.code = 'C'), (select s.amount_cents from s where s.code = 'C*')
            union all select 6, 'EXPENSES_WITHIN', (select sum(s.amount_cents) from s where s.code in ('D-1', 'D-2')), (select s.amount_cents from s where s.code = 'D')
          )
          select c.kind, c."left", c."right", case c.kind when 'HOURS_TAUGHT' then c."left" = 0 or c."right" > 0 when 'EXPENSES_WITHIN' then c."left" <= c."right"
            else c."left" = c."right" end as "isMet"
          from c order by c.place`,
      'What is checked of it, at most 6.',
      { bound: 6 },
    ),
    gaps: values(
      () => ReturnGap,
      (key) =>
        sql`with r as materialized (select * from training.annual_return a where a.id = ${key}),
          p as materialized (select p.* from r cross join lateral training.return_people(r.organization_id, r.year) p),
          g as (
            select 1 as place, 'TRAINEE_KIND' as kind, (count(*) filter (where p.kind_is_assumed))::int as count from p
            union all select 2, 'OBJECTIVE', (count(*) filter (where p.objective_is_assumed))::int from p
            union all select 3, 'SPECIALITY', (count(*) filter (where p.speciality = '000'))::int from p
            union all select 4, 'UNSETTLED', count(*)::int from r join training.training_session s on s.organization_id = r.organization_id
              and s.status in ('HELD', 'CLOSED') and isfinite(s.ends_on) and extract(year from s.ends_on)::int = r.year
              join training.enrolment e on e.training_session_id = s.id and e.status = 'ACCEPTED'
          )
          select g.kind, g.count from g where g.count > 0 order by g.place`,
      'What the records of the year lack today, at most 4.',
      { bound: 4 },
    ),
  },
  filters: {
    organization: filter(ID, 'Of this provider.', (t, id) => sql`${t.organizationId} = ${id}`),
    year: filter(Int, 'Of this year.', (t, year) => sql`${t.year} = ${year}`),
    status: filter(AnnualReturnStatus, 'Those that stand so.', (t, status) => sql`${t.status} = ${status}`),
    includeDemonstration,
  },
  sorts: { YEAR: sort('By year.', asc('year')) },
  roots: {
    annualTrainingReturn: byId('SIGNED_IN', `One yearly return, for ${SEEN}; null for others.`, 'the return'),
    annualTrainingReturns: page('SIGNED_IN', `Yearly returns, for ${SEEN}.`),
  },
});
