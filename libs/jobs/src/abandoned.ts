import { type Job } from 'graphile-worker';
import { type ClientBase, type Pool } from 'pg';

/** Class of the advisory locks by which runners show that they live: any number that nothing else here uses. */
const ALIVE = 0x6a6f6273;

/** Shows on this connection, for as long as it lasts, that the runner of this name is alive. */
export async function showAlive(client: ClientBase, runner: string): Promise<void> {
  await client.query('select pg_advisory_lock_shared($1, hashtext($2))', [ALIVE, runner]);
}

interface Taken {
  id: Job['id'];
  locked_by: string;
}

/** The runner that looks: its name, once it has one, and the jobs that it runs. */
export interface Living {
  readonly name: string | undefined;
  readonly jobs: ReadonlySet<Job['id']>;
}

/**
 * Frees jobs that nobody runs: graphile-worker alone would wait four hours for them. They are those of runners that were
 * killed, and those that this one was given by an answer that it never had, as its connection was lost. Both count as such
 * when they were seen so twice in a row, for a runner that lost its connection is soon back, and an answer soon here.
 */
export class AbandonedJobs {
  private suspects: ReadonlySet<string> = new Set();

  constructor(
    private readonly pool: Pool,
    private readonly living: () => Living,
  ) {}

  /** The ids of the jobs that are free again. */
  async free(): Promise<readonly Job['id'][]> {
    const { rows } = await this.pool.query<Taken>(
      `select id, locked_by from graphile_worker.jobs
       where locked_by is not null and (locked_by is not distinct from $2 or not exists (
         select from pg_locks where locktype = 'advisory' and objsubid = 2 and classid::bigint = $1
           and objid::bigint = (hashtext(locked_by)::bigint & 4294967295)
           and database = (select oid from pg_database where datname = current_database())))`,
      [ALIVE, this.living().name ?? null],
    );
    // Asked now, as some of its jobs may have begun meanwhile.
    const { name, jobs } = this.living();
    const idle = rows.filter(({ id, locked_by }) => locked_by !== name || !jobs.has(id));
    const gone = idle.filter((job) => this.suspects.has(keyOf(job)));
    this.suspects = new Set(idle.map(keyOf));
    if (gone.length > 0) await this.unlock(gone);
    return gone.map(({ id }) => id);
  }

  private async unlock(jobs: readonly Taken[]): Promise<void> {
    await this.pool.query(
      `with gone as (select * from unnest($1::bigint[], $2::text[]) as g (id, locked_by)),
         jobs as (update graphile_worker._private_jobs j set locked_by = null, locked_at = null
           from gone g where j.id = g.id and j.locked_by = g.locked_by returning j.job_queue_id, g.locked_by)
       update graphile_worker._private_job_queues q set locked_by = null, locked_at = null
       from jobs where q.id = jobs.job_queue_id and q.locked_by = jobs.locked_by`,
      [jobs.map(({ id }) => id), jobs.map(({ locked_by }) => locked_by)],
    );
  }
}

const keyOf = ({ id, locked_by }: Taken): string => `${id} ${locked_by}`;
