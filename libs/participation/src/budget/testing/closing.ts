import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { app, cast, choices, codes, open, prepared, project, rule, told } from './budgets.js';

describe('a ballot that comes as the vote closes', () => {
  const voting = async (slug: string): Promise<string> => {
    const callId = await prepared(slug);
    for (const title of ['A', 'B']) await project(callId, `Projet ${title}`, 60_000);
    await rule(callId);
    await open(callId);
    expect(await told(callId)).toMatchObject({ stage: 'VOTING' });
    return callId;
  };
  const isCast = async (callId: string): Promise<boolean> =>
    (await app.pool.query('select from participation.budget_voter where call_id = $1', [callId])).rowCount! > 0;

  /** Meanwhile another transaction holds what `lock` says. */
  async function holding(lock: string, work: (query: (text: string) => Promise<unknown>) => Promise<void>) {
    const other = await app.pool.connect();
    try {
      await other.query('begin');
      await other.query(lock);
      await work((text) => other.query(text));
      await other.query('commit');
    } finally {
      other.release(true);
    }
  }

  it('waits for whoever counts, and is then too late: none falls between the count and the emptying of the box', async () => {
    const callId = await voting('budget-as-it-is-counted');
    let casting: Promise<any> | undefined;
    await holding(`select from participation.call where id = '${callId}' for update`, async (query) => {
      casting = cast(callId, choices(1));
      expect(await Promise.race([casting, delay(400, 'waits')])).toBe('waits');
      await query(`update participation.call set closes_at = now() where id = '${callId}'`);
    });
    expect(codes(await casting)).toEqual(['BUDGET_STAGE']);
    expect(await isCast(callId)).toBe(false);
  });

  it('is too late by the clock of its last statement, whatever it waited for on the way', async () => {
    const callId = await voting('budget-late-on-the-way');
    await app.pool.query(
      `update participation.call set closes_at = clock_timestamp() + interval '1 second' where id = $1`,
      [callId],
    );
    let casting: Promise<any> | undefined;
    // It reads where the initiative takes place behind its look at the stage.
    await holding('lock table participation.initiative_territory in access exclusive mode', async () => {
      casting = cast(callId, choices(1));
      await delay(1500);
    });
    expect(codes(await casting)).toEqual(['BUDGET_STAGE']);
    expect(await isCast(callId)).toBe(false);
  });
});
