import { beforeAll, describe, expect, it } from '@jest/globals';
import { arrives, completes } from '../testing/team.js';
import { ain, manager, nord, planned, publishedCourse, useTraining } from '../testing/training.js';

const training = useTraining();
const FIELDS = `trainerCompetence { id kind title institution obtainedOn endedOn minutes viewerMayChange version person { id } completion { id } }`;
let trainer: string;
beforeAll(async () => {
  trainer = await arrives(training, nord, '2020-01-01');
});
const told = (more: object = {}): object => ({
  ...{
    organizationId: nord,
    personId: trainer,
    kind: 'CONTINUING_TRAINING',
    title: 'Animer à distance',
    obtainedOn: '2025-11',
  },
  ...more,
});

describe('the file of a trainer', () => {
  it('has what they did, their diplomas, and what they learned since, which may be on record', async () => {
    const completion = await completes(training, trainer, '2025-11-20');
    const { trainerCompetence, userErrors } = await training.write(
      'trainerCompetenceRecord',
      told({ completionId: completion, minutes: 420 }),
      FIELDS,
    );
    expect(userErrors).toEqual([]);
    expect(trainerCompetence).toMatchObject({ completion: { id: completion }, minutes: 420, viewerMayChange: true });
    await training.write(
      'trainerCompetenceRecord',
      told({ kind: 'EXPERIENCE', title: 'Paysagiste', obtainedOn: '2012', endedOn: '2012-06' }),
      FIELDS,
    );
    const updated = await training.write(
      'trainerCompetenceUpdate',
      { id: trainerCompetence.id, institution: 'CNFPT', expectedVersion: 1 },
      FIELDS,
    );
    expect(updated.trainerCompetence).toMatchObject({ institution: 'CNFPT', version: 2 });
    const count = async (filter: object) =>
      (
        await training.ask(
          'query ($filter: TrainerCompetenceFilter) { trainerCompetences(filter: $filter) { totalCount } }',
          manager,
          { filter: { person: trainer, ...filter } },
        )
      ).trainerCompetences.totalCount;
    expect([await count({}), await count({ year: 2025 }), await count({ year: 2012, kind: 'EXPERIENCE' })]).toEqual([
      2, 1, 1,
    ]);
  });

  it.each([
    ['a day to come', { obtainedOn: '2999' }, 'INVALID_INPUT', 'obtainedOn'],
    [
      'an end before its beginning',
      { kind: 'EXPERIENCE', obtainedOn: '2012-05', endedOn: '2011' },
      'INVALID_INPUT',
      'endedOn',
    ],
    ['the hours of a diploma', { kind: 'DIPLOMA', minutes: 60 }, 'INVALID_INPUT', 'minutes'],
    ['what nobody completed', { completionId: 'completion_nothing' }, 'NOT_FOUND', 'completionId'],
    ['somebody that there is not', { personId: 'person_nobody' }, 'NOT_FOUND', 'personId'],
  ])('is refused with %s', async (_, more, code, path) => {
    expect(await training.fault('trainerCompetenceRecord', told(more))).toMatchObject({ code, path: [path] });
  });

  it('is of whoever teaches in a session of the provider or is of its team, and of nobody else', async () => {
    const elsewhere = await arrives(training, ain, '2020-01-01');
    expect(await training.fault('trainerCompetenceRecord', told({ personId: elsewhere }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    const course = await publishedCourse(training);
    const { trainingSession } = await training.write(
      'trainingSessionPlan',
      planned(course, ['2030-10-08']),
      'trainingSession { id }',
    );
    await training.write(
      'trainingSessionTrainersSet',
      { id: trainingSession.id, trainerIds: [elsewhere] },
      'trainingSession { id }',
    );
    expect(await training.fault('trainerCompetenceRecord', told({ personId: elsewhere }))).toBeUndefined();
    const { organization } = await training.ask(
      'query ($nord: ID!) { organization(id: $nord) { trainers { sessions lastTaughtOn trainings lastTrainedOn person { id } } } }',
      manager,
      { nord },
    );
    expect(organization.trainers).toContainEqual({
      ...{ sessions: 1, lastTaughtOn: '2030-10-08', trainings: 1, lastTrainedOn: '2025-11' },
      person: { id: elsewhere },
    });
  });
});

describe('a contract with a subcontractor', () => {
  const SELECTION = 'subcontract { id contractor siren declarationNumber state sessions { id } version }';
  const contract = (more: object = {}): object => ({
    ...{
      organizationId: nord,
      contractor: 'Atelier du Lac',
      subject: 'Lecture de paysage',
      validFrom: '2026-01-01',
      ...more,
    },
  });

  it('has the sessions that are given under it, and is to be verified', async () => {
    const course = await publishedCourse(training);
    const { trainingSession } = await training.write(
      'trainingSessionPlan',
      planned(course, ['2030-11-12']),
      'trainingSession { id }',
    );
    const { subcontract, userErrors } = await training.write(
      'subcontractRecord',
      contract({
        siren: '732 829 320',
        validUntil: '2026-12-31',
        sessions: [{ trainingSessionId: trainingSession.id }],
      }),
      SELECTION,
    );
    expect(userErrors).toEqual([]);
    expect(subcontract).toMatchObject({ siren: '732829320', sessions: [{ id: trainingSession.id }] });
    await training.write(
      'subcontractUpdate',
      { id: subcontract.id, verifiedOn: '2026-02-10', sessions: [] },
      SELECTION,
    );
    const on = async (asOf: string) =>
      (
        await training.ask(
          'query ($id: ID!, $asOf: LocalDate) { node(id: $id, asOf: $asOf) { ... on Subcontract { state sessions { id } } } }',
          manager,
          { id: subcontract.id, asOf },
        )
      ).node;
    expect(await on('2025-12-31')).toEqual({ state: 'TO_COME', sessions: [] });
    expect((await on('2026-02-09')).state).toBe('UNVERIFIED');
    expect((await on('2026-02-10')).state).toBe('VERIFIED');
    expect((await on('2027-01-01')).state).toBe('ENDED');
  });

  it.each([
    ['a SIREN of eight digits', { siren: '73282932' }, 'INVALID_INPUT', ['siren']],
    ['a number that is none', { declarationNumber: '12' }, 'INVALID_INPUT', ['declarationNumber']],
    ['a verification to come', { verifiedOn: '2999-01-01' }, 'INVALID_INPUT', ['verifiedOn']],
    [
      ...(['a session of others', { sessions: [{ trainingSessionId: 'tsession_nothing' }] }, 'NOT_FOUND'] as const),
      ['sessions', '0', 'trainingSessionId'],
    ],
  ] as [string, object, string, string[]][])('is refused with %s', async (_, more, code, path) => {
    expect(await training.fault('subcontractRecord', contract(more))).toMatchObject({ code, path });
  });
});
