import { type Tx } from '#lib/writes';

/**
 * Takes out what was recorded by mistake; the audit log keeps it. What the shipped file told stays out when that is taken
 * in again. `table` is a name written in the code.
 */
export async function removeRecord(tx: Tx, table: string, id: string): Promise<void> {
  await tx.query(`delete from network.${table} where id = $1`, [id]);
  await tx.query('update network.shipped set removed = true where subject = $1 and id = $2', [table, id]);
}
