import { beforeAll, expect } from '@jest/globals';
import { type Actor } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor } from '#lib/testing';
import { citizen, manager, nord, useParticipation, writer } from './participation.js';

export const reporter: Actor = { ...actor(), personId: typeId('person') };
/** Works for the organization that answers. */
export const teller: Actor = { ...actor(['MEMBER'], [nord]), personId: typeId('person') };
export const SECRET = 'temoin.discret@courrier.example';
export const NAME = 'Hortense Quidam';
export const SAID = { reason: 'ILLEGAL_CONTENT', explanation: 'Un passage est contraire à la loi.', goodFaith: true };
export const HIDES = {
  ...{ restriction: 'HIDDEN', ground: 'RULES', provision: 'Règle 2 : pas de propos visant une personne.' },
  ...{ facts: 'Le deuxième paragraphe.', explanation: 'Il vise une personne.' },
};
export const KEEPS = { restriction: 'NONE', facts: 'Tout le texte.' };

/** Contributions to calls that are read before and after they are shown, what is told of them and what is decided. */
export function useModeration() {
  const participation = useParticipation();
  const { app, prepare } = participation;
  const { ask, write } = app;
  const callIds: Record<string, string> = {};

  beforeAll(async () => {
    await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Hortense', 'Quidam')`, [
      reporter.personId,
    ]);
    await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Théo', 'Spec')`, [
      teller.personId,
    ]);
    for (const [who, email] of [
      [reporter, SECRET],
      [teller, 'theo@courrier.example'],
      [citizen, 'autrice@courrier.example'],
    ] as const)
      await app.pool.query('insert into identity.account (id, person_id, email) values ($1, $2, $3)', [
        ...[who.id, who.personId, email],
      ]);
    const { initiative } = await prepare('moderee', {}, manager);
    await write('initiativePublish', { id: initiative.id }, '', manager);
    for (const moderation of ['AFTER', 'BEFORE']) {
      const input = { initiativeId: initiative.id, kind: 'IDEAS', titleFr: moderation, moderation };
      const { call } = await write(
        'callRecord',
        { ...input, closesAt: '2099-01-01T00:00:00Z' },
        'call { id }',
        manager,
      );
      callIds[moderation] = call.id;
    }
  });

  const submitted = async (title: string, moderation = 'AFTER', body = 'Un banc.'): Promise<string> => {
    const { contribution, userErrors } = await write(
      'contributionSubmit',
      { callId: callIds[moderation], title, body },
      'contribution { id }',
      citizen,
    );
    expect(userErrors).toEqual([]);
    return contribution.id;
  };
  const tell = async (contributionId: string, values: object = {}, who: Actor = reporter): Promise<any> =>
    write('noticeSubmit', { contributionId, ...SAID, ...values }, 'receipt { number }', who);
  const caseOf = async (contributionId: string, who: Actor = writer, states = ''): Promise<any> =>
    (
      await ask(
        `{ moderationCases(filter: { contribution: "${contributionId}" ${states} }) { totalCount nodes { id state origin reason priority noticeCount version title body leasedUntil viewerHoldsLease viewerMayDecide
           notices { reason explanation title body } notes { text } decisions { restriction isOnAppeal facts } appeals { isByAuthor explanation outcome } contribution { id title body version status } } } }`,
        who,
      )
    ).moderationCases?.nodes[0];
  const statusOf = async (id: string, who: Actor = citizen): Promise<any> =>
    (
      await ask(
        `{ contribution(id: "${id}") { status refusal decision { restriction ground provision facts explanation isOwnInitiative automatedDetection automatedDecision isOnAppeal redress viewerMayAppeal appealedAt } } }`,
        who,
      )
    ).contribution;
  /** Whether the log tells somebody that this was done, and so by whom. */
  const logged = async (subject: string, action: string, who: Actor): Promise<boolean> =>
    (
      await ask(`{ auditEntries(first: 50, filter: { subject: "${subject}" }) { nodes { action actorName } } }`, who)
    ).auditEntries.nodes.some((entry: any) => entry.action === action);
  const letters = async (to: string): Promise<string[]> =>
    (
      await app.pool.query(
        `select payload::text as said from graphile_worker._private_jobs where payload ->> 'to' = $1 order by id`,
        [to],
      )
    ).rows.map(({ said }) => said);

  return { ...participation, callIds, submitted, tell, caseOf, statusOf, logged, letters };
}
