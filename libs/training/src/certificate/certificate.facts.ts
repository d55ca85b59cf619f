import { type Tx } from '#lib/writes';

/** What a certificate says of a completion, as it is recorded now. */
export interface Facts {
  completionId: string;
  personId: string;
  employerId: string | null;
  courseId: string;
  trainingSessionId: string;
  organizationId: string;
  holder: string;
  employer: string | null;
  provider: string;
  providerAddress: string | null;
  providerSiren: string | null;
  place: string | null;
  signatory: string | null;
  signatoryFunction: string | null;
  courseTitle: string;
  objectives: string;
  startsOn: string;
  completedOn: string;
  attendedMinutes: number | null;
  plannedMinutes: number | null;
  /** Last day on which the training counts for a team, by the rule of today; null for ever, or where no rule counts it. */
  countsUntil: string | null;
  isDemonstration: boolean;
}

/**
 * Of these completions, in their order, those that are of a session and of somebody who was not erased. They are locked: what is
 * asked of them next holds until the end.
 */
export async function factsOf(tx: Pick<Tx, 'query' | 'today'>, completions: readonly string[]): Promise<Facts[]> {
  await tx.query('select id from training.completion where id = any($1) order by id for update', [completions]);
  return tx.query<Facts>(
    `select c.id as "completionId", c.person_id as "personId", e.organization_id as "employerId", s.course_id as "courseId",
       s.id as "trainingSessionId", s.organization_id as "organizationId", p.name as holder, w.name as employer, i.name as provider,
       i.address as "providerAddress", i.siren as "providerSiren", a.city as place, i.signatory, i.signatory_function as "signatoryFunction",
       x.title as "courseTitle", x.objectives, s.starts_on as "startsOn", s.ends_on as "completedOn",
       nullif(c.attended_minutes, 0) as "attendedMinutes", coalesce(c.planned_minutes, h.minutes) as "plannedMinutes",
       u.day as "countsUntil", c.demonstration as "isDemonstration"
     from unnest($1::text[]) with ordinality n(id, place) join training.completion c on c.id = n.id
     join training.enrolment e on e.id = c.enrolment_id join training.training_session s on s.id = e.training_session_id
     join network.person p on p.id = c.person_id and p.erased_at is null
     left join network.organization w on w.id = e.organization_id
     cross join lateral network.issuer_on(s.organization_id, $2::date) i
     left join network.organization_address a on a.organization_id = s.organization_id and a.valid_from <= $2::date and a.valid_to > $2::date
     cross join lateral training.text_of(s.course_version_id, 'fr') x
     cross join lateral (select (sum(extract(epoch from d.ends_at - d.starts_at)) / 60)::int as minutes
       from training.half_day d where d.training_session_id = s.id) h
     left join lateral (select training.expires_on(c.first_day, r.validity_months) - 1 as day from training.rule_span r
       where r.demonstration = c.demonstration and r.valid_from <= $2::date and r.valid_to > $2::date and r.validity_months is not null
         and training.is_counted(r.id, r.least_share, c.course_id, c.course_version_id, c.attended_minutes, c.planned_minutes)) u on true
     order by n.place`,
    [completions, tx.today],
  );
}
