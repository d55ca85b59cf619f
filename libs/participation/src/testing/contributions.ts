import { expect } from '@jest/globals';
import { type Actor } from '#lib/access';
import { citizen, manager, useParticipation, writer } from './participation.js';

export const LILLE = { longitude: 3.0601, latitude: 50.6337 };
/** The day of the workshops whose sheets are entered. */
export const DAY = '2026-10-12';

/** Calls, and what is written to them or entered for somebody. */
export function useContributions() {
  const participation = useParticipation();
  const { ask, write } = participation.app;
  const { prepare, publishInitiative } = participation;

  /** A published initiative in the Nord, with a call that is open. */
  async function asked(slug: string, values: object = {}): Promise<{ initiativeId: string; callId: string }> {
    const territory = (await ask('{ territory(kind: DEPARTEMENT, code: "59") { id } }')).territory.id;
    const { initiative } = await prepare(slug, { territories: [territory], phases: [{ nameFr: 'Dire' }] }, manager);
    await publishInitiative(initiative.id);
    const { phases } = (
      await ask('query ($id: ID) { initiative(id: $id) { phases { id } } }', manager, { id: initiative.id })
    ).initiative;
    const { call, userErrors } = await write(
      'callRecord',
      {
        ...{ initiativeId: initiative.id, kind: 'VIEWPOINT', titleFr: 'Vos lieux', closesAt: '2099-01-01T00:00:00Z' },
        ...{ phaseId: phases[0].id, ...values },
      },
      'call { id }',
      manager,
    );
    expect(userErrors).toEqual([]);
    return { initiativeId: initiative.id, callId: call.id };
  }

  const lille = async (): Promise<string> =>
    (await ask('{ territory(kind: COMMUNE, code: "59350") { id } }')).territory.id;
  const submit = (callId: string, values: object = {}, who: Actor = citizen, fields = 'id status'): Promise<any> =>
    write('contributionSubmit', { callId, title: 'Le banc du canal', ...values }, `contribution { ${fields} }`, who);
  const listed = async (who: Actor, filter = ''): Promise<string[]> =>
    (
      await ask(
        `{ contributions(filter: { ${filter} includeDemonstration: false }) { totalCount nodes { title } } }`,
        who,
      )
    ).contributions.nodes.map(({ title }: { title: string }) => title);

  /** A call that opened in the past, and a batch of what was gathered for it. */
  async function gathered(slug: string, values: object = {}, batch: object = {}) {
    const call = await asked(slug, { kind: 'IDEAS', opensAt: '2026-09-01T06:00:00Z', ...values });
    const { contributionBatch, userErrors } = await write(
      'contributionBatchRecord',
      {
        callId: call.callId,
        title: 'Atelier du 12 octobre',
        origin: 'WORKSHOP',
        heldOn: DAY,
        consent: 'Dit au début.',
        ...batch,
      },
      'contributionBatch { id version }',
      writer,
    );
    expect(userErrors).toEqual([]);
    return { ...call, batchId: contributionBatch.id as string };
  }
  const enter = (batchId: string, values: object = {}, who: Actor = writer, fields = 'id number'): Promise<any> =>
    write(
      'contributionEnter',
      { batchId, title: 'Un banc', consent: true, ...values },
      `contribution { ${fields} }`,
      who,
    );

  return { ...participation, asked, lille, submit, listed, gathered, enter };
}
