import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';

/** Milestones that contradict this one, whichever of the two was recorded as contradicting the other. */
export async function conflictsOf(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select other_id as id from network.milestone_conflict where milestone_id = $1
     union select milestone_id from network.milestone_conflict where other_id = $1 order by 1`,
    [id],
  );
  return rows.map((row) => row.id);
}

/**
 * Makes `wanted` the milestones that this one does not agree with. Those that gain or lose it change too: whoever has
 * them open is told.
 */
export async function setConflicts(tx: Tx, id: string, wanted: readonly string[]): Promise<void> {
  if (wanted.includes(id)) throw new InvalidInputError(ITSELF, 'conflictsWith');
  const before = await conflictsOf(tx, id);
  const gone = before.filter((other) => !wanted.includes(other));
  const added = [...new Set(wanted)].filter((other) => !before.includes(other));
  const touched = [...gone, ...added].sort();
  if (touched.length === 0) return;
  const locked = await tx.query(
    `update network.milestone m set version = version + 1
     from (select id from network.milestone where id = any($1) order by id for update) k where m.id = k.id returning m.id`,
    [touched],
  );
  if (locked.length < touched.length) throw new NotFoundError('conflictsWith');
  await tx.query(
    `delete from network.milestone_conflict
     where (milestone_id = $1 and other_id = any($2)) or (other_id = $1 and milestone_id = any($2))`,
    [id, gone],
  );
  await tx.query('insert into network.milestone_conflict (milestone_id, other_id) select $1, unnest($2::text[])', [
    id,
    added,
  ]);
  for (const other of touched) {
    const isAdded = added.includes(other);
    const [was, is] = isAdded ? [null, id] : [id, null];
    await tx.audit({
      type: 'Milestone',
      id: other,
      action: 'MILESTONE_UPDATE',
      before: { conflictsWith: was },
      after: { conflictsWith: is },
    });
  }
}

const ITSELF = {
  fr: 'Un fait ne peut pas se contredire lui-même.',
  en: 'A fact cannot contradict itself.',
};
