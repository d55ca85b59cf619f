import { type ClientBase, type Pool } from 'pg';

/** Class of the advisory locks by which runners show that they live: any number that nothing else here uses. */
const ALIVE = 0x6a6f6273;

/** Shows on this connection, for as long as it lasts, that the runner of this name is alive. */
export async function showAlive(client: ClientBase, runner: string): Promise<void> {
  await client.query('select pg_advisory_lock_shared($1, hashtext($2))', [ALIVE, runner]);
}

/**
 * Frees the jobs of runners that were killed: graphile-worker alone would wait four hours for them. A runner counts as
 * gone when it was seen so twice in a row, for one that lost its connection is soon back.
 */
export class AbandonedJobs {
  private suspects: readonly string[] = [];

  constructor(
    private readonly pool: Pool,
    private readonly self: () => string | undefined,
  ) {}

  async free(): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ locked_by: string }>(
      `select distinct locked_by from graphile_worker.jobs
       where locked_by is distinct from $2 and locked_by is not null and not exists (
         select from pg_locks where locktype = 'advisory' and objsubid = 2 and classid::bigint = $1
           and objid::bigint = (hashtext(locked_by)::bigint & 4294967295)
           and database = (select oid from pg_database where datname = current_database()))`,
      [ALIVE, this.self() ?? null],
    );
    const silent = rows.map((row) => row.locked_by);
    const gone = silent.filter((runner) => this.suspects.includes(runner));
    this.suspects = silent;
    if (gone.length > 0) await this.pool.query('select graphile_worker.force_unlock_workers($1::text[])', [gone]);
    return gone;
  }
}
