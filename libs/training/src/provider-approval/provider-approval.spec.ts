import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { actor } from '#lib/testing';
import {
  ain,
  coordinator,
  manager,
  nord,
  otherManager,
  planned,
  publishedCourse,
  useTraining,
} from '../testing/training.js';

const training = useTraining();
const FIELDS = `providerApproval { id kind label actions number issuer validFrom validUntil state viewerMayChange version
  provider { key } sources { key } }`;
const told = (more: object = {}): object => ({
  ...{ organizationId: nord, kind: 'ACTIVITY_DECLARATION', number: '32 59 12345 59', issuer: 'Préfet de région' },
  ...{ validFrom: '2015-03-01', ...more },
});
const record = async (more: object = {}, who: Actor = manager) =>
  (await training.write('providerApprovalRecord', told(more), FIELDS, who)).providerApproval;
const gone = (id: string) => training.write('providerApprovalRemove', { id }, 'removedId');

describe('an approval of a provider', () => {
  it('is recorded by its managers and coordinators', async () => {
    const other = told({ kind: 'OTHER', label: 'Label', number: null });
    expect(await training.doors('providerApprovalRecord', other)).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_ALLOWED', 'DONE', 'DONE'],
    ]);
  });

  it('is told with its days, and holds up to the last of them', async () => {
    const approval = await record({ validUntil: '2019-12-31', sources: ['S1'] });
    expect(approval).toMatchObject({
      ...{ kind: 'ACTIVITY_DECLARATION', number: '32591234559', state: 'EXPIRED', viewerMayChange: true },
      ...{ provider: { key: 'caue-59' }, sources: [{ key: 'S1' }], version: 1 },
    });
    const on = async (asOf: string) =>
      (
        await training.ask(
          'query ($id: ID!, $asOf: LocalDate) { providerApproval(id: $id, asOf: $asOf) { state } }',
          ANONYMOUS,
          { id: approval.id, asOf },
        )
      ).providerApproval.state;
    expect([await on('2015-02-28'), await on('2015-03-01'), await on('2019-12-31'), await on('2020-01-01')]).toEqual([
      ...['TO_COME', 'IN_FORCE', 'IN_FORCE', 'EXPIRED'],
    ]);
    await gone(approval.id);
  });

  it.each([
    ['one of another kind without a name', { kind: 'OTHER', number: null }, 'label'],
    ['a name of one that has its own', { label: 'Déclaration' }, 'label'],
    ['categories of what certifies none', { actions: ['TRAINING'] }, 'actions'],
    ['a number of ten digits', { number: '3259123455' }, 'number'],
    ['an end before its beginning', { validUntil: '2015-02-28' }, 'validUntil'],
  ])('is refused with %s', async (_, more, path) => {
    expect(await training.fault('providerApprovalRecord', told(more))).toMatchObject({
      ...{ code: 'INVALID_INPUT', path: [path] },
    });
  });

  it('holds once at a time, is corrected and taken out, and the log keeps it', async () => {
    const { id } = await record({ kind: 'QUALIOPI', number: 'Q1', actions: ['TRAINING'], validUntil: '2018-03-31' });
    const next = { kind: 'QUALIOPI', number: 'Q2', validFrom: '2018-03-31' };
    expect(await training.fault('providerApprovalRecord', told(next))).toMatchObject({ path: ['validFrom'] });
    const { providerApproval } = await training.write(
      'providerApprovalUpdate',
      { id, validUntil: '2018-03-30', expectedVersion: 1 },
      FIELDS,
    );
    expect(providerApproval).toMatchObject({ validUntil: '2018-03-30', number: 'Q1', version: 2 });
    const { id: second } = await record(next);
    for (const mutation of ['providerApprovalUpdate', 'providerApprovalRemove'])
      expect(await training.fault(mutation, { id }, otherManager)).toMatchObject({ code: 'NOT_FOUND' });
    await gone(id);
    await gone(second);
    expect(await training.audited(id)).toEqual([
      ...['PROVIDER_APPROVAL_RECORD', 'PROVIDER_APPROVAL_UPDATE', 'PROVIDER_APPROVAL_REMOVE'],
    ]);
  });

  it('is public where the State makes it public; others are for the people of the provider', async () => {
    const declared = await record({ organizationId: ain }, coordinator);
    const label = await record({ organizationId: ain, kind: 'OTHER', label: 'Label', number: null }, coordinator);
    const seen = async (who: Actor) => {
      const { organization, providerApprovals, node } = await training.ask(
        `query ($ain: ID!, $id: ID!) { organization(id: $ain) { approvals { totalCount nodes { id } } }
          providerApprovals(filter: { organization: $ain }) { totalCount nodes { id } } node(id: $id) { id } }`,
        who,
        { ain, id: label.id },
      );
      expect(organization.approvals).toEqual(providerApprovals);
      return [
        providerApprovals.totalCount,
        providerApprovals.nodes.some(({ id }: { id: string }) => id === label.id),
        node !== null,
      ];
    };
    expect(await seen(ANONYMOUS)).toEqual([1, false, false]);
    expect(await seen(manager)).toEqual([1, false, false]);
    expect(await seen(actor(['MEMBER'], [ain]))).toEqual([2, true, true]);
    expect(await seen(otherManager)).toEqual([2, true, true]);
    expect(await seen(coordinator)).toEqual([2, true, true]);
    await gone(declared.id).catch(() => undefined);
  });
});

describe('a session for elected officials', () => {
  const officials = async (): Promise<string> => {
    const course = await publishedCourse(training);
    await training.write('courseUpdate', { id: course, isForElectedOfficials: true }, 'course { id }');
    const { trainingSession } = await training.write(
      'trainingSessionPlan',
      planned(course, ['2030-06-04', '2030-06-05']),
      'trainingSession { id lacksApproval course { isForElectedOfficials } }',
    );
    expect(trainingSession).toMatchObject({ lacksApproval: true, course: { isForElectedOfficials: true } });
    return trainingSession.id;
  };

  it('is not announced while its provider is not approved for them, unless it is meant', async () => {
    const id = await officials();
    for (const mutation of ['trainingSessionPublish', 'trainingSessionOpen'])
      expect(await training.fault(mutation, { id })).toMatchObject({
        ...{ code: 'APPROVAL_MISSING', path: ['withoutApproval'] },
      });
    expect(await training.fault('trainingSessionPublish', { id, withoutApproval: true })).toBeUndefined();
    const { trainingSession } = await training.ask(
      'query ($id: ID!) { trainingSession(id: $id) { lacksApproval } }',
      ANONYMOUS,
      { id },
    );
    expect(trainingSession.lacksApproval).toBeNull();
  });

  it('is announced once the approval covers all of its days', async () => {
    const id = await officials();
    const first = await record({ kind: 'ELECTED_OFFICIALS', number: null, validUntil: '2030-06-04' });
    expect(await training.fault('trainingSessionPublish', { id })).toMatchObject({ code: 'APPROVAL_MISSING' });
    // The next one begins where the first ends: together they cover the session.
    const second = await record({ kind: 'ELECTED_OFFICIALS', number: null, validFrom: '2030-06-05' });
    expect(await training.fault('trainingSessionPublish', { id })).toBeUndefined();
    await gone(first.id);
    await gone(second.id);
  });
});
