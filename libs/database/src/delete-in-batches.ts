/** Rows of one statement: few enough that nobody waits for long, and that the log and the standbys keep up. */
const BATCH = 20_000;

interface Client {
  query(text: string): Promise<{ rowCount: number | null }>;
}

/**
 * Deletes whatever meets the condition, in which a row is called `t`, each batch in a transaction of its own: after a pause of the jobs it may be
 * millions. The condition holds for the batch, too: a row that was changed meanwhile is looked at again.
 */
export async function deleteInBatches(client: Client, table: string, condition: string): Promise<void> {
  const batch = `select t.ctid from ${table} t where ${condition} limit ${BATCH}`;
  const statement = `delete from ${table} t where t.ctid = any(array(${batch})) and (${condition})`;
  while ((await client.query(statement)).rowCount === BATCH);
}
