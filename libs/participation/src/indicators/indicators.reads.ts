import { contribute, maybe, perKey, reads, sql, values } from '#lib/reads';
import { Territory } from '#lib/territories';
import { peopleHeard } from '../heard/heard.sql.js';
import { Initiative } from '../initiative/initiative.type.js';
import { InitiativeComparison } from './comparison.type.js';
import { indicatorsOf, indicatorsWithin } from './indicators.sql.js';
import { ParticipationIndicators } from './indicators.type.js';

export const initiativeIndicators = contribute(() => Initiative, {
  indicators: perKey(
    (key, env, _, fields) =>
      indicatorsOf(sql`a.initiative_id = ${key}`, peopleHeard({ initiative: key }, env), env, fields),
    'What is counted of contributions to its calls by the day.',
    { audience: 'EVERYONE', type: () => ParticipationIndicators, work: 400 },
  ),
  comparison: values(
    () => InitiativeComparison,
    (key, env, _, fields) => indicatorsWithin(key, env, fields),
    'The same in each of the territories where it takes place; at most 20.',
    { audience: 'EVERYONE', bound: 20, work: 600 },
  ),
});

export const comparisonReads = reads<{ territoryId: string }>(InitiativeComparison, {
  visible: 'everyone',
  fields: { territory: maybe(() => Territory, 'territoryId', 'The territory.') },
});
