import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor } from '#lib/testing';
import { arrives } from '../testing/team.js';
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
let course: string;
/** Somebody of the team of the Ain, which asks the Nord. */
let worker: string;
beforeAll(async () => {
  course = await publishedCourse(training);
  worker = await arrives(training, ain, '2020-01-01');
});

const as = (personId: string): Actor => ({ ...actor(), personId });
const WISH = { outcome: 'Savoir animer un atelier', wishedFrom: '2031-03-04', wishedTo: '2031-04-30' };
const OF = `id status title version viewerMayChange viewerMayAnswer declineReason session { id startsOn status } provider { id }`;
const create = (input: object, who: Actor = otherManager) =>
  training.write('trainingNeedCreate', { ...WISH, ...input }, `trainingNeed { ${OF} }`, who);
const asked = async (who: Actor, filter = ''): Promise<string[]> =>
  (
    await training.ask(`{ trainingNeeds(filter: { ${filter} }) { nodes { id } totalCount } }`, who)
  ).trainingNeeds.nodes.map(({ id }: { id: string }) => id);

describe('a need', () => {
  it('is seen by who asks, managers of the organization and of the provider, and coordinators: by nobody else in any list', async () => {
    const { trainingNeed: need, userErrors } = await create({
      organizationId: ain,
      personId: worker,
      courseId: course,
    });
    expect(userErrors).toEqual([]);
    expect(need).toMatchObject({ status: 'OPEN', title: 'Observer le cadre de vie', provider: { id: nord } });
    const stranger = await arrives(training, nord, '2020-01-01');
    for (const who of [otherManager, manager, coordinator, as(worker)]) expect(await asked(who)).toContain(need.id);
    const hidden = await training.ask(
      `{ trainingNeeds { totalCount nodes { id } } trainingNeed(id: "${need.id}") { id } node(id: "${need.id}") { id } }`,
      as(stranger),
    );
    expect(hidden).toEqual({ trainingNeeds: { totalCount: 0, nodes: [] }, trainingNeed: null, node: null });
    expect(await asked(manager, `course: "${course}" territory: { kind: COMMUNE, code: "59350" }`)).toEqual([]);
    expect(
      await asked(
        manager,
        `course: "${course}" organization: "${ain}" status: OPEN from: "2031-04-01" search: "CADRE"`,
      ),
    ).toEqual([need.id]);
    expect(await asked(manager, `to: "2031-03-03"`)).toEqual([]);
    expect(await training.fault('trainingNeedDecline', { id: need.id, reason: 'Non' }, otherManager)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('is asked for oneself, for a team and its people by who manages it: for nobody else', async () => {
    const own = await create({ personId: worker, organizationId: ain, subject: 'Le droit de l’urbanisme' }, as(worker));
    expect(own.trainingNeed).toMatchObject({ title: 'Le droit de l’urbanisme', provider: null, viewerMayChange: true });
    const fault = async (input: object, who?: Actor): Promise<string[]> =>
      (await create(input, who)).userErrors.map(({ code }: any) => code);
    expect(await fault({ personId: worker, organizationId: nord, subject: 'X' }, as(worker))).toEqual(['NOT_FOUND']);
    expect(await fault({ personId: worker, subject: 'X' }, manager)).toEqual(['NOT_FOUND']);
    expect(await fault({ organizationId: ain, subject: 'X' }, manager)).toEqual(['NOT_ALLOWED']);
    expect(await fault({ organizationId: ain, subject: 'X', courseId: course })).toEqual(['INVALID_INPUT']);
    expect(await fault({ organizationId: ain })).toEqual(['INVALID_INPUT']);
    expect(await fault({ organizationId: ain, subject: 'X', wishedTo: '2031-01-01' })).toEqual(['INVALID_INPUT']);
    expect(
      await training.refused('trainingNeedCreate', { ...WISH, organizationId: ain, subject: 'X' }, ANONYMOUS),
    ).toEqual(['UNAUTHENTICATED']);
  });

  it('is nothing to whoever asked it for others once they neither manage nor work there', async () => {
    const role = as(await arrives(training, ain, '2020-01-01'));
    const asking = { ...otherManager, personId: role.personId! };
    const { trainingNeed: need } = await create({ organizationId: ain, subject: 'Le bois' }, asking);
    expect(await asked(role)).toEqual([need.id]);
    await training.pool.query('update network.position set valid_to = $2 where person_id = $1', [
      role.personId,
      '2021-01-01',
    ]);
    expect(await asked(role)).toEqual([]);
    expect(await training.fault('trainingNeedWithdraw', { id: need.id }, role)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asked(asking)).toContain(need.id);
  });

  it('leads to a session by one step, which tells what it answers', async () => {
    const first = await training.write(
      'trainingSessionPlan',
      planned(course, ['2030-05-14', '2030-05-15']),
      'trainingSession { id }',
    );
    expect(first.userErrors).toEqual([]);
    const { trainingNeed: need } = await create({ organizationId: ain, headcount: 6, courseId: course });
    expect(await training.fault('trainingNeedPlan', { id: need.id }, otherManager)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const made = await training.write(
      'trainingNeedPlan',
      { id: need.id, expectedVersion: need.version },
      `trainingNeed { ${OF} }`,
    );
    expect(made.userErrors).toEqual([]);
    expect(made.trainingNeed).toMatchObject({
      status: 'ANSWERED',
      session: { startsOn: '2031-03-04', status: 'DRAFT' },
    });
    const { id } = made.trainingNeed.session;
    expect(await training.audited(id)).toEqual(['TRAINING_SESSION_DUPLICATE']);
    const { trainingSession } = await training.ask(
      `{ trainingSession(id: "${id}") { needs { totalCount nodes { id headcount } } halfDays { on } } }`,
    );
    expect(trainingSession).toMatchObject({ needs: { totalCount: 1, nodes: [{ id: need.id, headcount: 6 }] } });
    expect(trainingSession.halfDays).toHaveLength(4);
    // While it is a draft, it is nothing to who asked.
    expect(
      (await training.ask(`{ trainingNeed(id: "${need.id}") { session { id } } }`, otherManager)).trainingNeed.session,
    ).toBeNull();
    expect(await training.fault('trainingNeedWithdraw', { id: need.id }, otherManager)).toMatchObject({
      code: 'TRAINING_NEED_STATE',
    });
  });

  it('is answered by a session of who provides it, or declined with a reason; and changed by who asked until then', async () => {
    const { trainingNeed: need } = await create({ organizationId: ain, subject: 'Le paysage', providerId: nord });
    const changed = await training.write(
      'trainingNeedUpdate',
      { id: need.id, subject: null, courseId: course },
      `trainingNeed { ${OF} }`,
      otherManager,
    );
    expect(changed.trainingNeed).toMatchObject({ title: 'Observer le cadre de vie' });
    expect(
      await training.fault('trainingNeedAnswer', { id: need.id, trainingSessionId: typeId('tsession') }),
    ).toMatchObject({ path: ['trainingSessionId'] });
    const declined = await training.write(
      'trainingNeedDecline',
      { id: need.id, reason: 'Complet jusqu’en 2032' },
      `trainingNeed { ${OF} }`,
    );
    expect(declined.trainingNeed).toMatchObject({
      status: 'DECLINED',
      declineReason: 'Complet jusqu’en 2032',
      viewerMayAnswer: false,
    });
    expect(await asked(otherManager, 'statuses: [DECLINED, WITHDRAWN]')).toEqual([need.id]);
  });

  it('is told by a letter to whoever asked, when it is answered or declined, while they may see it', async () => {
    const asker = await arrives(training, ain, '2020-01-01');
    const to = `${asker}@equipe.example`;
    await training.pool.query('update network.person set email = $2 where id = $1', [asker, to]);
    const letters = async (): Promise<{ template: string; values: Record<string, unknown> }[]> =>
      (
        await training.pool.query(
          `select j.payload from graphile_worker._private_jobs j where j.payload ->> 'to' = $1 order by j.id`,
          [to],
        )
      ).rows.map(({ payload }) => payload);
    const need = async (more: object): Promise<{ id: string }> =>
      (await create({ personId: asker, organizationId: ain, ...more }, as(asker))).trainingNeed;
    const session = await training.write(
      'trainingSessionPlan',
      planned(course, ['2030-06-12']),
      'trainingSession { id }',
    );
    const { id } = session.trainingSession;
    const answer = async () =>
      training.write('trainingNeedAnswer', { id: (await need({ courseId: course })).id, trainingSessionId: id });
    await answer();
    await training.write('trainingSessionPublish', { id });
    await answer();
    const declined = await need({ subject: 'Le bois', providerId: nord });
    await training.write('trainingNeedDecline', { id: declined.id, reason: 'Personne ne l’enseigne' });
    const link = '/formations/besoins';
    expect((await letters()).map(({ template, values }) => ({ template, ...values, name: undefined }))).toEqual([
      {
        ...{ template: 'TRAINING_NEED_ANSWERED', title: 'Observer le cadre de vie', link },
        ...{ startsOn: null, sessionLink: null },
      },
      {
        ...{ template: 'TRAINING_NEED_ANSWERED', title: 'Observer le cadre de vie', link },
        ...{ startsOn: '2030-06-12', sessionLink: `/formations/sessions/${id}` },
      },
      { template: 'TRAINING_NEED_DECLINED', title: 'Le bois', link, reason: 'Personne ne l’enseigne' },
    ]);
    // For the team, by somebody who works there no longer.
    const other = await create(
      { organizationId: ain, subject: 'La pierre', providerId: nord },
      { ...otherManager, personId: asker },
    );
    await training.pool.query(`update network.position set valid_to = '2021-01-01' where person_id = $1`, [asker]);
    await training.write('trainingNeedDecline', { id: other.trainingNeed.id, reason: 'Non' });
    expect(await letters()).toHaveLength(3);
  });
});
