import { hash } from 'node:crypto';
import { beforeAll, expect } from '@jest/globals';
import { type Actor } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor } from '#lib/testing';
import { citizen, manager, useParticipation } from '../../testing/participation.js';

/** What is told of budgets is told of one application: preparing, voting, closing and counting are files of one spec. */
export const { app, prepare, publishInitiative } = useParticipation();
export const { ask, write } = app;

const VOTERS = 56;
export const voters: Actor[] = [];
beforeAll(async () => {
  const ids = Array.from({ length: VOTERS }, () => typeId('person'));
  voters.push(...ids.map((personId) => ({ ...actor(), personId })));
  await app.pool.query(
    `insert into network.person (id, given_name, family_name) select x.id, 'V', 'Voix ' || x.nr from unnest($1::text[]) with ordinality x(id, nr)`,
    [ids],
  );
});

export const sha256 = (text: string): string => hash('sha256', text, 'hex');
export const soon = (): string => new Date(Date.now() + 3_600_000).toISOString();

/** A published initiative with a budget that is being prepared. */
export async function prepared(slug: string, territory?: string): Promise<string> {
  const territories = territory ? [territory] : [];
  const { initiative } = await prepare(slug, { territories }, manager);
  await publishInitiative(initiative.id);
  const { call } = await write(
    'callRecord',
    {
      ...{ initiativeId: initiative.id, kind: 'BUDGET', titleFr: `Budget ${slug}`, opensAt: soon() },
      closesAt: '2099-01-01T00:00:00Z',
    },
    'call { id __typename }',
    manager,
  );
  expect(call.__typename).toBe('BudgetCall');
  return call.id;
}
export const RULE = {
  kind: 'EQUAL_SHARES',
  ballotKind: 'APPROVAL',
  envelope: 100_000,
  maximumChoices: 3,
  paperDays: 10,
};
export const project = (callId: string, titleFr: string, cost: number, more: object = {}): Promise<any> =>
  write('budgetProjectRecord', { callId, titleFr, cost, ...more }, 'budgetProject { id number version }', manager);
export const rule = (callId: string, more: object = {}, who = manager): Promise<any> =>
  write('budgetRuleSet', { callId, ...RULE, ...more }, 'call { id ... on BudgetCall { rule { number } } }', who);
export const open = (callId: string): Promise<unknown> =>
  app.pool.query(`update participation.call set opens_at = now() - interval '1 day' where id = $1`, [callId]);
export const close = (callId: string): Promise<unknown> =>
  app.pool.query(`update participation.call set closes_at = now() where id = $1`, [callId]);
export const choices = (...numbers: number[]): object[] => numbers.map((number) => ({ number }));
export const cast = (callId: string, given: object[], who: Actor = citizen, more: object = {}): Promise<any> =>
  write('budgetBallotCast', { callId, choices: given, ...more }, 'receipt { code } call { id }', who);
export const codes = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }): string[] =>
  userErrors.map(({ code, path }) => [code, ...(path ?? [])].join(' '));
export const http = (path: string, who?: string): Promise<Response> =>
  fetch(`${app.app.url}${path}`, { headers: who ? { authorization: `Bearer ${who}` } : {} });

export const TOLD = `query ($id: ID!) { call(id: $id) { id version state ... on BudgetCall {
  stage rule { kind completion seedCommitment } booths { name turnout } viewerBallot { votedOn receipt choices { number points } }
  countsAt resultBy
  result { publishedAt checks { kind isRight } turnout online paper spent exhausted ballotsHash seed receipts envelopes { envelope spent ballots pabulib }
    funded { project { number title cost } explanation reason votes share place } notFunded { project { number } reason left against explanation } } } } }`;
export const told = async (id: string, who: Actor = citizen): Promise<any> => (await ask(TOLD, who, { id })).call;

export const WALK = `query ($id: ID!) { node(id: $id) { ... on BudgetProject { verdict point { longitude latitude } broughtBy { id } item { title }
  costs { cost note } reviews { verdict reasons by on } contribution { id } contributions { nodes { id } } outcome { reason explanation }
  followUpStatus followUp { status projects { id } contributions { nodes { id } } } } } }`;
