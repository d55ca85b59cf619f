import { derivedId, typeId } from '#lib/graphql';
import { type WrittenApp } from '#lib/testing';
import { coordinator } from './training.js';

/** A CAUE with nobody in it. */
export async function newTeam(training: WrittenApp, key: string): Promise<string> {
  const id = derivedId('organization', key);
  await training.pool.query(
    `insert into network.organization (id, key, kind, name) values ($1, $2, 'CAUE', 'CAUE ' || $2)`,
    [id, key],
  );
  return id;
}

/** Somebody who works there from a day on; answers the person. */
export async function arrives(
  training: WrittenApp,
  organization: string,
  from: string,
  { to = 'infinity', kind = 'ARCHITECT', person = typeId('person') } = {},
): Promise<string> {
  await training.pool.query(
    `insert into network.person (id, given_name, family_name) values ($1, 'Claude', 'N' || right($1, 6)) on conflict do nothing`,
    [person],
  );
  await training.pool.query(
    `insert into network.position (id, person_id, organization_id, kind, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6)`,
    [typeId('position'), person, organization, kind, from, to],
  );
  return person;
}

/** What the coordination says that somebody completed; answers its id. */
export async function completes(
  training: WrittenApp,
  personId: string,
  completedOn: string,
  more: object = { label: 'Prise en main' },
): Promise<string> {
  const { completion, userErrors } = await training.write(
    'completionRecord',
    { personId, completedOn, ...more },
    'completion { id }',
    coordinator,
  );
  if (!completion) throw new Error(JSON.stringify(userErrors));
  return completion.id;
}

/** A rule that counts any training of whoever is employed; answers its id. */
export async function ruleFrom(training: WrittenApp, from: string, more: object = {}): Promise<string> {
  const { trainingRule, userErrors } = await training.write(
    'trainingRuleRecord',
    {
      title: `Règle de ${from.slice(0, 4)}`,
      from,
      leastShare: 100,
      graceDays: 0,
      positionKinds: ['DIRECTOR', 'ARCHITECT', 'ADMINISTRATION'],
      ...more,
    },
    'trainingRule { id }',
    coordinator,
  );
  if (!trainingRule) throw new Error(JSON.stringify(userErrors));
  return trainingRule.id;
}
