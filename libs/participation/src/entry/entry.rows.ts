import { type Tx } from '#lib/writes';
import { SheetTakenError } from './entry.errors.js';

interface Kept {
  id: string;
  batchId: string;
  sheet: string | null;
  supportOnPaper: number;
}

/** Of two that have the same sheet at once, one is refused. */
export const keepEntry = (tx: Tx, { id, batchId, sheet, supportOnPaper }: Kept): Promise<void> =>
  tx.later(
    `insert into participation.contribution_entry (contribution_id, batch_id, sheet, support_on_paper, entered_by) values ($1, $2, $3, $4, $5)
     on conflict (contribution_id) do update set sheet = excluded.sheet, support_on_paper = excluded.support_on_paper`,
    [id, batchId, sheet, supportOnPaper, tx.actor.personId],
    { contribution_entry_sheet: () => new SheetTakenError('sheet') },
  );

export const keepName = (tx: Tx, id: string, name: string | null): Promise<void> =>
  name === null
    ? tx.later('delete from participation.contribution_speaker where contribution_id = $1', [id])
    : tx.later(
        'insert into participation.contribution_speaker (contribution_id, name) values ($1, $2) on conflict (contribution_id) do update set name = excluded.name',
        [id, name],
      );

/** What it said goes from wherever it stands beside. */
export async function forget(tx: Tx, id: string): Promise<void> {
  await tx.query('delete from participation.contribution_version where contribution_id = $1', [id]);
  await tx.query('delete from participation.contribution_place where contribution_id = $1', [id]);
  await tx.query(
    `with c as (update participation.moderation_case set title = '–', body = '', version = version + 1 where contribution_id = $1 returning id)
     update participation.notice n set title = '–', body = '' from c where c.id = n.case_id`,
    [id],
  );
}

/** In the middle of the day in Paris, and not in the time to come. */
export const saidAt = (day: string): Date => new Date(Math.min(Date.parse(`${day}T11:00:00Z`), Date.now()));
