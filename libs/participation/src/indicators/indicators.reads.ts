import { contribute, maybe, perKey, reads, sql, values } from '#lib/reads';
import { Territory } from '#lib/territories';
import { heardIn, peopleHeard } from '../heard/heard.sql.js';
import { Initiative } from '../initiative/initiative.type.js';
import { InitiativeComparison } from './comparison.type.js';
import { indicatorsOf } from './indicators.sql.js';
import { ParticipationIndicators } from './indicators.type.js';

export const initiativeIndicators = contribute(() => Initiative, {
  indicators: perKey(
    (key, env) => indicatorsOf(sql`a.initiative_id = ${key}`, peopleHeard({ initiative: key }, env), env),
    'What is counted of contributions to its calls by the day.',
    { audience: 'EVERYONE', type: () => ParticipationIndicators, work: 400 },
  ),
  comparison: values(
    () => InitiativeComparison,
    (key, env) =>
      sql`select r.territory_id as "territoryId", (${indicatorsOf(
        sql`a.initiative_id = ${key} and exists (select from territories.territory_version v where v.territory_id = c.territory_id
          and v.valid_from <= ${env.day} and v.valid_to > ${env.day}
          and r.territory_id in (v.territory_id, v.commune_id, v.epci_id, v.departement_id, v.region_id))`,
        sql`h.people`,
        env,
      )}) as indicators
        from participation.initiative_territory r left join ${heardIn({ initiative: key }, env)} h on h.area = 'in ' || r.territory_id
        where r.initiative_id = ${key} order by r.territory_id limit 20`,
    'The same in each of the territories where it takes place; at most 20.',
    { audience: 'EVERYONE', bound: 20, work: 4000 },
  ),
});

export const comparisonReads = reads<{ territoryId: string }>(InitiativeComparison, {
  visible: 'everyone',
  fields: { territory: maybe(() => Territory, 'territoryId', 'The territory.') },
});
