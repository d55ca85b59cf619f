import { type Tx } from '#lib/writes';

/** What is recorded of a team on a day. */
export interface TeamFacts {
  organizationId: string;
  headcount: number | null;
  trained: number | null;
  possiblyTrained: number | null;
  trainingRuleId: string | null;
  rule: string;
  ruleFrom: string;
  leastShare: number;
  validityMonths: number | null;
  graceDays: number;
  courses: string[];
  provider: string;
  providerAddress: string | null;
  providerSiren: string | null;
  place: string | null;
  signatory: string | null;
  signatoryFunction: string | null;
  isDemonstration: boolean;
}

/** Undefined for no organization. */
export function factsOfTeam(
  tx: Pick<Tx, 'one' | 'today'>,
  organizationId: string,
  day: string,
): Promise<TeamFacts | undefined> {
  return tx.one<TeamFacts>(
    `select t.id as "organizationId", t.headcount, t.trained, t.possibly_trained as "possiblyTrained", r.id as "trainingRuleId", r.title as rule,
       r.valid_from as "ruleFrom", r.least_share as "leastShare", r.validity_months as "validityMonths", r.grace_days as "graceDays",
       array(select distinct x.title from training.training_rule_course c
         cross join lateral (select v.id from training.course_version v where v.course_id = c.course_id
           order by v.id = c.course_version_id desc nulls last, v.number desc limit 1) v
         cross join lateral training.text_of(v.id, 'fr') x where c.training_rule_id = r.id order by x.title) as courses,
       i.name as provider, i.address as "providerAddress", i.siren as "providerSiren", a.city as place, i.signatory,
       i.signatory_function as "signatoryFunction", t.demonstration as "isDemonstration"
     from training.teams_on($2) t left join training.training_rule r on r.id = t.training_rule_id
     cross join lateral network.issuer_on(t.id, $3::date) i
     left join network.organization_address a on a.organization_id = t.id and a.valid_from <= $3::date and a.valid_to > $3::date
     where t.id = $1`,
    [organizationId, day, tx.today],
  );
}

export interface Named {
  id: string;
  name: string;
}

/**
 * Who counts for the team on the day, by name; fewer than it has where somebody was erased, or is hidden from its managers because they
 * have an account and never said that they work there.
 */
export function namesOfTeam(tx: Pick<Tx, 'query'>, organizationId: string, day: string): Promise<Named[]> {
  return tx.query<Named>(
    `select p.id, p.name from training.people_on($2) t join network.person p on p.id = t.person_id and p.erased_at is null
     where t.organization_id = $1 and t.counts_from <= $2 and network.is_confided(p.id, $1)
     order by p.family_name collate "fr-FR-x-icu", p.given_name, p.id`,
    [organizationId, day],
  );
}
