import { type Pool } from 'pg';

type Documents = ReadonlyMap<string, string>;

/** Longer than a page stays open, and than hosts of two releases stand beside each other. */
const KEPT_DAYS = 30;

/** Notes down what this build has registered. What no build that starts has any more is kept for a while. */
export async function ship(pool: Pool, built: Documents): Promise<void> {
  const ids = [...built.keys()];
  const { rows } = await pool.query<{ id: string }>(
    `select id from unnest($1::text[]) id where not exists (select from reporting.shipped_document d where d.document_id = id)`,
    [ids],
  );
  // Whoever hears of it reads all of them.
  if (rows.length > 0)
    await pool.query(
      `insert into reporting.shipped_document (document_id, document) select * from unnest($1::text[], $2::text[]) on conflict do nothing`,
      [rows.map(({ id }) => id), rows.map(({ id }) => built.get(id))],
    );
  await pool.query(
    `update reporting.shipped_document d set left_on = case when d.document_id = any($1) then null else current_date end
     where (d.left_on is null) <> (d.document_id = any($1))`,
    [ids],
  );
  await pool.query(`delete from reporting.shipped_document d where d.left_on < current_date - $1::integer`, [
    KEPT_DAYS,
  ]);
}

/** Those of other builds. */
export async function shippedByOthers(pool: Pool, built: Documents): Promise<[id: string, text: string][]> {
  const { rows } = await pool.query<{ id: string; text: string }>(
    `select d.document_id as id, d.document as text from reporting.shipped_document d where d.document_id <> all($1)`,
    [[...built.keys()]],
  );
  return rows.map(({ id, text }) => [id, text]);
}
