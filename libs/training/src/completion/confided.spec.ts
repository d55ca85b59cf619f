import { beforeAll, expect, it } from '@jest/globals';
import { typeId } from '#lib/graphql';
import { arrives, completes, newTeam, ruleFrom } from '../testing/team.js';
import { actor, type WrittenApp } from '#lib/testing';
import { planned, publishedCourse, useTraining } from '../testing/training.js';

const training = useTraining();
let team: string;
let account: string;
let person: string;
let session: string;
let completion: string;
beforeAll(async () => {
  team = await newTeam(training, 'confided');
  account = typeId('account');
  person = await arrives(training, team, '2015-01-01');
  await ruleFrom(training, '2015-01-01');
  completion = await completes(training, person, '2016-05-01');
  const course = await publishedCourse(training, '2020-01-01');
  session = await opened(training, course);
  await training.pool.query(
    `insert into identity.account (id, person_id, email) values ($1, $2, $1 || '@example.org')`,
    [account, person],
  );
});

async function opened(app: WrittenApp, course: string): Promise<string> {
  const { trainingSession } = await app.write(
    'trainingSessionPlan',
    planned(course, ['2034-03-06']),
    'trainingSession { id }',
  );
  for (const step of ['Publish', 'Open']) await app.write(`trainingSession${step}`, { id: trainingSession.id });
  return trainingSession.id;
}

/** What a manager of the team reads and may do, by the place where the rule stands. */
async function told(): Promise<Record<string, unknown>> {
  const who = actor(['ORGANIZATION_MANAGER'], [team]);
  const { organization, node } = await training.ask(
    `query ($key: String!, $id: ID!) { organization(key: $key) { teamCoverage(asOf: "2020-01-01") { headcount trained people { nodes { person { id } } } } }
      node(id: $id) { __typename } }`,
    who,
    { key: 'confided', id: completion },
  );
  const recorded = await training.write(
    'completionRecord',
    { personId: person, completedOn: '2017', label: 'Autre' },
    'completion { id }',
    who,
  );
  const asked = await training.write(
    'enrolmentRequest',
    { trainingSessionId: session, personIds: [person] },
    'results { enrolment { status } userErrors { code } }',
    who,
  );
  const needed = await training.write(
    'trainingNeedCreate',
    { personId: person, organizationId: team, subject: 'Autre', outcome: 'Savoir' },
    'trainingNeed { id }',
    who,
  );
  const { headcount, trained, people } = organization.teamCoverage;
  return {
    figures: [headcount, trained],
    people: people.nodes.length,
    completion: node?.__typename ?? null,
    recorded: recorded.userErrors.map(({ code }: { code: string }) => code),
    enrolled: asked.results.flatMap(({ userErrors }: any) => userErrors.map(({ code }: { code: string }) => code)),
    needed: needed.userErrors.map(({ code }: { code: string }) => code),
  };
}

it('tells managers nothing of the training of whoever has an account and has not joined them, but that they count', async () => {
  expect(await told()).toEqual({
    figures: [1, 1],
    people: 0,
    completion: null,
    recorded: ['NOT_ALLOWED'],
    enrolled: ['NOT_FOUND'],
    needed: [expect.any(String)],
  });
  await training.pool.query(
    `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from)
     values ($1, $2, 'MEMBER', 'ORGANIZATION', $3, '2020-01-01')`,
    [typeId('role'), account, team],
  );
  expect(await told()).toEqual({
    figures: [1, 1],
    people: 1,
    completion: 'Completion',
    recorded: [],
    enrolled: [],
    needed: [],
  });
});
