import { describe, expect, it } from '@jest/globals';
import { bodiesOf } from '../testing/bodies.js';
import { manager, OF_THE_NORD, useNetwork } from '../testing/network.js';

const network = useNetwork();
const { board, seat } = bodiesOf(network);

describe('a decision', () => {
  const SELECTION = 'decision { title text outcome decidedOn number version ballot { for against } proposedBy { id } }';

  async function decided(): Promise<{ id: string; meetingId: string; item: string; members: string[] }> {
    const { id: governingBodyId, constituency } = await board();
    const members = [await seat(constituency, 1), await seat(constituency, 2, { from: '2024-05-01' })];
    const { meeting } = await network.write(
      'meetingPlan',
      { governingBodyId, scheduledAt: '2024-05-14T08:00:00Z', place: 'Lille', agenda: [{ title: 'Budget' }] },
      'meeting { id agenda { id } }',
    );
    await network.write('meetingHold', { id: meeting.id }, 'meeting { id }');
    const input = { governingBodyId, meetingId: meeting.id, title: 'Bugdet', outcome: 'REJECTED' };
    const { decision } = await network.write('decisionRecord', input, 'decision { id }');
    return { id: decision.id, meetingId: meeting.id, item: meeting.agenda[0].id, members };
  }

  it('recorded with a mistake is corrected until the minutes are approved; its number stays', async () => {
    const { id, meetingId, item, members } = await decided();
    const update = (input: object) => network.write('decisionUpdate', { id, ...input }, SELECTION, manager);
    const corrected = await update({
      title: 'Budget',
      text: 'Adopté.',
      outcome: 'ADOPTED',
      agendaItemId: item,
      proposedById: members[0],
      counts: { for: 2, against: 0, abstained: 0 },
      expectedVersion: 1,
    });
    expect(corrected.decision).toEqual({
      title: 'Budget',
      text: 'Adopté.',
      outcome: 'ADOPTED',
      decidedOn: '2024-05-14',
      number: 1,
      version: 2,
      ballot: { for: 2, against: 0 },
      proposedBy: { id: members[0] },
    });
    expect((await update({ title: 'x', expectedVersion: 1 })).userErrors[0].code).toBe('VERSION_CONFLICT');
    expect((await update({ decidedOn: '2023-12-31' })).userErrors[0]).toMatchObject({ path: ['decidedOn'] });
    expect((await update({ agendaItemId: 'none' })).userErrors[0]).toMatchObject({ path: ['agendaItemId'] });
    expect((await update({ counts: { for: 3, against: 0, abstained: 0 } })).userErrors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['counts'],
    });
    await network.write(
      'voteRecord',
      { decisionId: id, votes: [{ mandateId: members[1], choice: 'FOR' }] },
      'decision { id }',
    );
    // Who voted was not a member yet on that day.
    expect((await update({ decidedOn: '2024-04-30' })).userErrors[0]).toMatchObject({
      code: 'NOT_A_MEMBER',
      path: ['decidedOn'],
      mandates: [{ id: members[1] }],
    });
    expect((await update({ counts: { for: 1, against: 0, abstained: 0 } })).userErrors[0]).toMatchObject({
      path: ['counts'],
    });
    expect(await network.doors('decisionUpdate', { id, text: 'Encore.' })).toEqual(OF_THE_NORD);
    await network.write('minutesWrite', { id: meetingId, text: 'Compte rendu' }, 'meeting { id }');
    await network.write('minutesApprove', { id: meetingId, on: '2024-06-01' }, 'meeting { id }');
    expect((await update({ title: 'Trop tard' })).userErrors[0].code).toBe('MEETING_STATE');
  });
});
