import { expect } from '@jest/globals';
import { type Actor } from '#lib/access';
import { animator, colleague, neighbour, useClub } from './club.js';

export const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
export const OPTIONS = ['Ardoise', 'Brique', 'Chaume'].map((titleFr) => ({ titleFr }));

/** What polls are written and read with. */
export function usePolls() {
  const { app, propose, join } = useClub({ errors: '... on PollStateError { state }' });
  const { write, ask } = app;
  /** A workstream with those who work on it, and a poll in it. */
  async function opened(
    values: object,
    who: readonly Actor[] = [colleague, neighbour],
  ): Promise<{ id: string; options: string[]; workstreamId: string }> {
    const workstreamId = await propose('Toits');
    for (const one of who) await join(workstreamId, one);
    const input = {
      workstreamId,
      titleFr: 'Quel toit ?',
      method: 'SCHULZE',
      options: OPTIONS,
      closesAt: inHours(1),
      ...values,
    };
    const { poll, userErrors } = await write('pollOpen', input, 'poll { id options { id } }');
    expect(userErrors).toEqual([]);
    return { id: poll.id, workstreamId, options: poll.options.map(({ id }: { id: string }) => id) };
  }
  const cast = async (pollId: string, input: object, who: Actor): Promise<any> =>
    write('ballotCast', { pollId, ...input }, 'receipt { code }', who);
  const castWell = async (pollId: string, input: object, who: Actor): Promise<string> => {
    const { receipt, userErrors } = await cast(pollId, input, who);
    expect(userErrors).toEqual([]);
    return receipt.code;
  };
  const read = async (id: string, fields: string, who: Actor = animator): Promise<any> =>
    (await ask(`query ($id: ID!) { poll(id: $id) { ${fields} } }`, who, { id })).poll;
  const end = async (id: string): Promise<void> => {
    const { userErrors } = await write('pollClose', { id });
    expect(userErrors).toEqual([]);
  };
  return { app, join, propose, opened, cast, castWell, read, end };
}
