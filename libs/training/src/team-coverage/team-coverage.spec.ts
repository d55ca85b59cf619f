import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { actor } from '#lib/testing';
import { arrives, completes, newTeam, ruleFrom } from '../testing/team.js';
import { ain, coordinator, useTraining } from '../testing/training.js';

const training = useTraining();

const COVERAGE = `rule { title } headcount trained trainedRange { least most } ratio complete certainty fullyTrainedOn`;
const coverage = async (id: string, asOf: string, fields = COVERAGE, who: Actor = ANONYMOUS) =>
  (
    await training.ask(
      `query ($id: ID!, $asOf: LocalDate!) { organization(id: $id) { teamCoverage(asOf: $asOf) { ${fields} } } }`,
      who,
      { id, asOf },
    )
  ).organization.teamCoverage;

const NETWORK = `organizations organizationsComplete organizationsCompleteRange { least most } headcount trained rules { title }
  asserted { measure value comparison on counted difference sources { title } }`;
const network = async (asOf: string, fields = NETWORK) =>
  (await training.ask(`{ network(asOf: "${asOf}") { teamCoverage { ${fields} } } }`, ANONYMOUS)).network.teamCoverage;

describe('before any rule', () => {
  it('nothing is counted, and what sources assert stands beside', async () => {
    const { organization } = await training.ask(
      `{ organization(key: "caue-01") { teamCoverage(asOf: "2016-01-01") { rule { title } headcount trained ratio complete fullyTrainedOn
        people(first: 50) { nodes { person { name } trainedOn } } asserted { value comparison on statement counted difference sources { title } } } } }`,
      ANONYMOUS,
    );
    expect(organization.teamCoverage).toEqual({
      ...{ rule: null, headcount: null, trained: null, ratio: null, complete: null, fullyTrainedOn: null },
      people: { nodes: [] },
      asserted: [
        {
          ...{ value: 1, comparison: 'EXACTLY', on: '2015', counted: null, difference: null },
          statement: 'first CAUE to have trained its whole team',
          sources: [{ title: expect.any(String) }],
        },
      ],
    });
    expect(await network('2018-01-01')).toEqual({
      ...{
        organizations: 0,
        organizationsComplete: null,
        organizationsCompleteRange: null,
        headcount: null,
        trained: null,
      },
      rules: [],
      asserted: [
        {
          ...{ measure: 'FULLY_TRAINED_CAUE', value: 8, comparison: 'EXACTLY', on: '2017' },
          ...{ counted: null, difference: null, sources: [{ title: expect.any(String) }] },
        },
        {
          ...{ measure: 'TRAINED_EMPLOYEES', value: 160, comparison: 'MORE_THAN', on: '2017' },
          ...{ counted: null, difference: null, sources: [{ title: expect.any(String) }] },
        },
      ],
    });
    const values = (await network('2016-01-01', 'asserted { value }')).asserted;
    expect([values, (await network('2014-12-31', 'asserted { value }')).asserted]).toEqual([[{ value: 1 }], []]);
  });
});

describe('by a rule', () => {
  let rule: string;
  let first: string;
  let second: string;
  let team: string;
  beforeAll(async () => {
    rule = await ruleFrom(training, '2010-01-01', { graceDays: 30, validityMonths: 24 });
    team = await newTeam(training, 'caue-equipe');
    first = await arrives(training, team, '2012-05-01');
    second = await arrives(training, team, '2013-01-01', { to: '2016-01-01' });
    await completes(training, first, '2013-06-12');
    await completes(training, second, '2013-10');
  });

  it('a team is complete once all of it are trained, as precisely as that is known', async () => {
    expect(await coverage(team, '2013-10-15')).toEqual({
      ...{ rule: { title: 'Règle de 2010' }, headcount: 2, trained: 1, trainedRange: { least: 1, most: 2 } },
      ...{ ratio: 0.5, complete: null, certainty: 'POSSIBLE', fullyTrainedOn: null },
    });
    expect(await coverage(team, '2013-10-31')).toEqual({
      ...{ rule: { title: 'Règle de 2010' }, headcount: 2, trained: 2, trainedRange: { least: 2, most: 2 } },
      ...{ ratio: 1, complete: true, certainty: 'CERTAIN', fullyTrainedOn: '2013-10' },
    });
    expect(await coverage(team, '2013-09-30', 'complete trained')).toEqual({ complete: false, trained: 1 });
  });

  it('people count after their days of grace, and no longer once they have left', async () => {
    const headcount = (asOf: string) => coverage(team, asOf, 'headcount');
    expect(await headcount('2012-05-30')).toEqual({ headcount: 0 });
    expect(await headcount('2012-05-31')).toEqual({ headcount: 1 });
    expect(await headcount('2015-12-31')).toEqual({ headcount: 2 });
    expect(await headcount('2016-01-01')).toEqual({ headcount: 1 });
    const arrivals = 'people(filter: { includeArrivals: true }) { nodes { counts countsFrom arrivedOn trained } }';
    expect(await coverage(team, '2012-05-30', arrivals, coordinator)).toEqual({
      people: { nodes: [{ counts: false, countsFrom: '2012-05-31', arrivedOn: '2012-05-01', trained: false }] },
    });
  });

  it('an empty team is never complete, and one that nobody knows is not empty', async () => {
    const none = { ratio: null, complete: null, fullyTrainedOn: null };
    expect(await coverage(team, '2012-05-30', 'headcount trained ratio complete fullyTrainedOn')).toEqual({
      ...{ headcount: 0, trained: 0 },
      ...none,
    });
    expect(await coverage(team, '2012-04-30', 'headcount trained ratio complete fullyTrainedOn')).toEqual({
      ...{ headcount: null, trained: null },
      ...none,
    });
    expect(await coverage(ain, '2016-01-01', 'headcount complete')).toEqual({ headcount: null, complete: null });
  });

  it('a training counts no longer after its time, and a later one goes on', async () => {
    const fields = 'trained trainedRange { least most } complete';
    expect(await coverage(team, '2015-06-11', fields)).toMatchObject({ trained: 2, complete: true });
    expect(await coverage(team, '2015-06-12', fields)).toMatchObject({ trained: 1, complete: false });
    expect(await coverage(team, '2015-10-15', fields)).toEqual({
      ...{ trained: 0, trainedRange: { least: 0, most: 1 }, complete: false },
    });
    const id = await completes(training, first, '2015-06-01');
    expect(await coverage(team, '2015-06-12', fields)).toMatchObject({ trained: 2, complete: true });
    expect((await training.write('completionRemove', { id }, '', coordinator)).userErrors).toEqual([]);
    expect(await coverage(team, '2015-06-12', fields)).toMatchObject({ trained: 1 });
  });

  it('tells the stretches in which all were trained, and the course of days', async () => {
    const { periods, trend } = await coverage(
      team,
      '2020-01-01',
      `periods { fullyTrainedOn possibleFrom certainFrom certainTo possibleTo }
       trend(days: ["2013-06-12", "2013-10-15", "2011-01-01"]) { on headcount trained possiblyTrained }`,
    );
    expect(periods).toEqual([
      // The first was trained, and alone in the team that counts.
      {
        ...{ fullyTrainedOn: '2013-10', possibleFrom: '2013-10-01', certainFrom: '2013-10-31' },
        ...{ certainTo: '2015-06-12', possibleTo: '2015-06-12' },
      },
    ]);
    expect(trend).toEqual([
      { on: '2013-06-12', headcount: 2, trained: 1, possiblyTrained: 1 },
      { on: '2013-10-15', headcount: 2, trained: 1, possiblyTrained: 2 },
      { on: '2011-01-01', headcount: null, trained: null, possiblyTrained: null },
    ]);
    expect((await coverage(team, '2013-09-30', 'periods { possibleFrom }')).periods).toEqual([]);
  });

  it('is of who works there on that day, wherever they were trained', async () => {
    const other = await newTeam(training, 'caue-ailleurs');
    const moved = await arrives(training, team, '2014-01-01', { to: '2014-06-01' });
    await arrives(training, other, '2014-06-01', { person: moved });
    await completes(training, moved, '2014-02-01');
    expect(await coverage(team, '2014-05-31', 'headcount trained')).toEqual({ headcount: 3, trained: 3 });
    expect(await coverage(team, '2014-06-01', 'headcount trained')).toEqual({ headcount: 2, trained: 2 });
    expect(await coverage(other, '2014-07-01', 'headcount trained complete fullyTrainedOn')).toEqual({
      ...{ headcount: 1, trained: 1, complete: true, fullyTrainedOn: '2014-07-01' },
    });
  });

  it('is counted anew when the rule changes, and by the next from its day on', async () => {
    const id = await ruleFrom(training, '2014-09-01', { title: 'Autre règle', positionKinds: ['ADMINISTRATION'] });
    expect(await coverage(team, '2014-09-01', 'rule { title } headcount')).toEqual({
      ...{ rule: { title: 'Autre règle' }, headcount: 0 },
    });
    expect(await coverage(team, '2014-08-31', 'rule { title } headcount')).toEqual({
      ...{ rule: { title: 'Règle de 2010' }, headcount: 2 },
    });
    await training.write('trainingRuleUpdate', { id, positionKinds: ['ARCHITECT'], graceDays: 400 }, '', coordinator);
    expect(await coverage(team, '2014-09-01', 'headcount')).toEqual({ headcount: 2 });
    await training.write('trainingRuleRemove', { id }, '', coordinator);
    expect(await coverage(team, '2014-09-01', 'rule { title } headcount')).toMatchObject({
      rule: { title: 'Règle de 2010' },
    });
    await training.write('trainingRuleUpdate', { id: rule, leastShare: 80 }, '', coordinator);
    const late = await newTeam(training, 'caue-heures');
    const person = await arrives(training, late, '2012-01-01');
    await completes(training, person, '2013-01-01', { label: 'Ailleurs', attendedMinutes: 79, plannedMinutes: 100 });
    expect(await coverage(late, '2013-02-01', 'trained')).toEqual({ trained: 0 });
    await training.write('trainingRuleUpdate', { id: rule, leastShare: 79 }, '', coordinator);
    expect(await coverage(late, '2013-02-01', 'trained')).toEqual({ trained: 1 });
  });

  it('counts the network, and the gap to what sources assert', async () => {
    const day = '2013-12-01';
    const { teams, ...counted } = await network(
      day,
      `organizations organizationsComplete headcount trained teams(filter: { complete: true }, orderBy: { field: NAME }) {
        totalCount nodes { organization { key } headcount fullyTrainedOn } }`,
    );
    expect(counted).toEqual({ organizations: 2, organizationsComplete: 2, headcount: 3, trained: 3 });
    expect(teams).toEqual({
      totalCount: 2,
      nodes: [
        { organization: { key: 'caue-equipe' }, headcount: 2, fullyTrainedOn: '2013-10' },
        { organization: { key: 'caue-heures' }, headcount: 1, fullyTrainedOn: '2013-01-01' },
      ],
    });
    // In 2015 one is asserted; at the end of that year the records count one too, and none at the end of 2017.
    const asserted = (asOf: string) => network(asOf, 'asserted { value counted difference }');
    expect((await asserted('2015-06-01')).asserted).toEqual([{ value: 1, counted: 1, difference: 0 }]);
    expect((await asserted('2018-01-01')).asserted).toEqual([
      { value: 8, counted: 0, difference: -8 },
      { value: 160, counted: 0, difference: -160 },
    ]);
  });

  it('keeps its figures when somebody is erased', async () => {
    const before = await coverage(team, '2013-12-01');
    await training.pool.query(
      `update network.person set given_name = 'Personne', family_name = 'effacée', erased_at = now(), version = version + 1 where id = $1`,
      [second],
    );
    expect(await coverage(team, '2013-12-01')).toEqual(before);
    expect(
      await training.fault('completionRecord', { personId: second, completedOn: '2014', label: 'Encore' }, coordinator),
    ).toMatchObject({ code: 'NOT_FOUND', path: ['personId'] });
  });
});

describe('who is trained', () => {
  it('is for the person, for managers of the organization and for coordinators', async () => {
    await training.pool.query('delete from training.training_rule');
    await ruleFrom(training, '2020-01-01');
    const team = await newTeam(training, 'caue-discret');
    const ada = await arrives(training, team, '2020-01-01');
    const ben = await arrives(training, team, '2021-01-01', { to: '2023-01-01' });
    await completes(training, ada, '2020-02');
    const fields = `viewerSeesPeople people(orderBy: { field: NAME }) { totalCount nodes { person { id } trained trainedOn certainty } }`;
    const seen = async (who: Actor, asOf = '2022-01-01') => {
      const { viewerSeesPeople, people } = await coverage(team, asOf, fields, who);
      return {
        viewerSeesPeople,
        count: people.totalCount,
        ids: people.nodes.map(({ person }: any) => person?.id).sort(),
      };
    };
    const nobody = { viewerSeesPeople: false, count: 0, ids: [] };
    const all = { viewerSeesPeople: true, count: 2, ids: [ada, ben].sort() };
    expect(await seen(ANONYMOUS)).toEqual(nobody);
    expect(await seen(actor())).toEqual(nobody);
    expect(await seen(actor(['MEMBER'], [team]))).toEqual(nobody);
    expect(await seen(actor(['ORGANIZATION_MANAGER'], [ain]))).toEqual(nobody);
    expect(await seen({ ...actor(), personId: ada })).toEqual({ viewerSeesPeople: false, count: 1, ids: [ada] });
    expect(await seen(actor(['ORGANIZATION_MANAGER'], [team]))).toEqual(all);
    expect(await seen(coordinator)).toEqual(all);
    // How many there are is for everybody, as the headcount is.
    expect(await coverage(team, '2022-01-01', 'headcount trained')).toEqual({ headcount: 2, trained: 1 });
    const missing = 'people(filter: { trained: false }) { nodes { person { id } trainedOn lapsedOn } }';
    expect((await coverage(team, '2022-01-01', missing, coordinator)).people.nodes).toEqual([
      { person: { id: ben }, trainedOn: null, lapsedOn: null },
    ]);
  });
});

describe('demonstration', () => {
  it('is counted by rules of its own, where it is asked for', async () => {
    const id = derivedId('organization', 'coverage-demonstration');
    await training.pool.query(
      `insert into network.organization (id, key, kind, name, demonstration) values ($1, 'demonstration-x', 'CAUE', 'X', true)`,
      [id],
    );
    const person = derivedId('person', 'coverage-demonstration');
    await training.pool.query(
      `insert into network.person (id, given_name, family_name, demonstration) values ($1, 'A', 'B', true)`,
      [person],
    );
    await training.pool.query(
      `insert into network.position (id, person_id, organization_id, kind, valid_from, demonstration) values ($1, $2, $3, 'ARCHITECT', '2020-01-01', true)`,
      [derivedId('position', 'coverage-demonstration'), person, id],
    );
    expect(await coverage(id, '2022-01-01', 'rule { title } headcount')).toEqual({ rule: null, headcount: null });
    await ruleFrom(training, '2020-01-01', { isDemonstration: true, title: 'Règle de démonstration' });
    await completes(training, person, '2020-03-01');
    expect(await coverage(id, '2022-01-01', 'rule { title } complete')).toEqual({
      ...{ rule: { title: 'Règle de démonstration' }, complete: true },
    });
    const both = async (included: boolean) =>
      (
        await training.ask(
          `{ network(asOf: "2022-01-01") { teamCoverage(includeDemonstration: ${included}) { organizationsComplete rules { title }
            teams { totalCount nodes { organization { key } } } } } }`,
          ANONYMOUS,
        )
      ).network.teamCoverage;
    const real = await both(false);
    const all = await both(true);
    expect(all.organizationsComplete).toBe(real.organizationsComplete + 1);
    expect([real.rules.length, all.rules.length]).toEqual([1, 2]);
    expect(all.teams.totalCount).toBe(real.teams.totalCount + 1);
  });
});
