import { createHash } from 'node:crypto';
import { type Pool } from 'pg';
import { type Words } from '#lib/graphql';
import { type Sink } from '../formats/format.js';
import { type ReportRunFailureCode } from './report-run.enums.js';

/** What one part of a file has, but for the last: a row of the database. */
export const CHUNK_BYTES = 256 * 1024;
/** What one file may have. */
export const MOST_BYTES = 256 * 1024 * 1024;
export const KEPT_HOURS = 24;

/** The file is larger than what is kept. */
export class FileTooLarge extends Error {
  override name = 'FileTooLarge';
}

/** Nobody wants the file any more, or another process makes it by now. */
export class RunLost extends Error {
  override name = 'RunLost';
}

/**
 * The file of one attempt of a run, in parts, each kept as soon as it is full. Nobody sees them before `finish`; where the run was cancelled, or
 * is made anew elsewhere, nothing is written any more.
 */
export class RunFile implements Sink {
  /** Rows that went into it. */
  rows = 0;
  /** How many there will be. */
  all: number | null = null;
  private readonly hash = createHash('sha256');
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private bytes = 0;
  private chunks = 0;
  private told = '';

  constructor(
    private readonly pool: Pool,
    private readonly run: { id: string; attempt: number },
    private readonly signal: AbortSignal,
  ) {}

  async write(chunk: string | Uint8Array): Promise<void> {
    this.signal.throwIfAborted();
    const bytes = Buffer.from(chunk as Uint8Array);
    this.hash.update(bytes);
    this.bytes += bytes.length;
    if (this.bytes > MOST_BYTES) throw new FileTooLarge(`More than ${MOST_BYTES} bytes`);
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    while (this.waitingBytes >= CHUNK_BYTES) await this.keep(CHUNK_BYTES);
  }

  /** Tells how far it is; throws where it is not wanted any more. */
  async tell(): Promise<void> {
    const now = `${this.rows} ${this.all}`;
    const isSame = now === this.told;
    this.told = now;
    const mine = `id = $1 and attempt = $2 and status = 'RUNNING'`;
    const { id, attempt } = this.run;
    // Nothing is written that says nothing new.
    const { rowCount } = isSame
      ? await this.pool.query(`select from runs.run where ${mine}`, [id, attempt])
      : await this.pool.query(`update runs.run set rows_written = $3, rows_all = $4 where ${mine}`, [
          ...[id, attempt, this.rows, this.all],
        ]);
    if (rowCount === 0) throw new RunLost();
  }

  /** All of it is there: from now on it can be downloaded. */
  async finish(knownAt: Date): Promise<void> {
    if (this.waitingBytes > 0) await this.keep(this.waitingBytes);
    const { id, attempt } = this.run;
    const { rowCount } = await this.pool.query(
      `update runs.run set status = 'READY', rows_written = $3, rows_all = $3, bytes = $4, sha256 = $5, known_at = $6, ended_at = now(),
         expires_at = date_trunc('second', now()) + make_interval(hours => $7)
       where id = $1 and attempt = $2 and status = 'RUNNING'`,
      [id, attempt, this.rows, this.bytes, this.hash.digest('hex'), knownAt, KEPT_HOURS],
    );
    if (rowCount === 0) throw new RunLost();
    await this.pool.query('delete from runs.chunk where run_id = $1 and attempt <> $2', [id, attempt]);
  }

  async fail(code: ReportRunFailureCode, words: Words): Promise<void> {
    await this.pool.query(
      `with failed as (update runs.run set status = 'FAILED', failure = $3, ended_at = now()
         where id = $1 and attempt = $2 and status = 'RUNNING' returning id)
       delete from runs.chunk where run_id in (select id from failed)`,
      [this.run.id, this.run.attempt, JSON.stringify({ code, ...words })],
    );
  }

  /** It waits for its next attempt, and nothing is left of this one. */
  async again(): Promise<void> {
    await this.pool.query(
      `with waits as (update runs.run set status = 'REQUESTED', rows_written = 0, rows_all = null
         where id = $1 and attempt = $2 and status = 'RUNNING' returning id)
       delete from runs.chunk where run_id in (select id from waits)`,
      [this.run.id, this.run.attempt],
    );
  }

  private async keep(length: number): Promise<void> {
    const all = Buffer.concat(this.waiting, this.waitingBytes);
    const rest = all.subarray(length);
    this.waiting = rest.length ? [rest] : [];
    this.waitingBytes = rest.length;
    // Whoever cancels waits for the row, and then finds this part to take it away.
    const { rowCount } = await this.pool.query(
      `insert into runs.chunk (run_id, attempt, nr, bytes)
       select r.id, r.attempt, $3, $4 from runs.run r where r.id = $1 and r.attempt = $2 and r.status = 'RUNNING' for share`,
      [this.run.id, this.run.attempt, this.chunks++, all.subarray(0, length)],
    );
    if (rowCount === 0) throw new RunLost();
  }
}
