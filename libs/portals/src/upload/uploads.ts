import { stat } from 'node:fs/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Pool } from 'pg';
import { type Actor, mayUse, ownAccount } from '#lib/access';
import { inTransaction } from '#lib/database';
import { typeId } from '#lib/graphql';
import { addJobSql } from '#lib/jobs';
import { isInTeam } from '../media/media.policy.js';
import { forgetMedia } from '../media/media.tasks.js';
import { looking } from '../picture/read-apart.js';
import { withCopy } from '../store/local-copy.js';
import { MediaStore, ORIGINAL, StoreUnavailable } from '../store/media-store.js';
import { type Kind } from './kinds.js';
import { Looks } from './looks.js';
import { asRefusal, UploadRefused } from './refused.js';

/** What a row of the database has. */
const CHUNK_BYTES = 256 * 1024;
export const MOST_BYTES = 100 * 1024 * 1024;
/** Of one account: on their way, or arrived and not recorded yet. */
const MOST_UPLOADS = 20;
const MOST_BYTES_TOGETHER = 500 * 1024 * 1024;
/** How long one is kept that nobody goes on with. */
const KEPT = `interval '24 hours'`;

export interface Upload {
  id: string;
  length: number;
  /** How much of it has come. */
  offset: number;
  expiresAt: Date;
  isLookedAt: boolean;
  /** What its bytes say it is, once it was looked at. */
  kind: Kind | null;
  /** What a camera wrote in it. */
  takenOn: string | null;
  longitude: number | null;
  latitude: number | null;
}

interface Limits {
  kind: Kind | null;
  mostBytes: number | null;
  mostWaiting: number | null;
}

/** What a file is sent for: an organization, or a record of a module above. */
export type Keeper = { organizationId: string; holderId?: never } | { organizationId?: never; holderId: string };

const UPLOAD = `u.id, u.length, u.expires_at as "expiresAt", u.facts is not null as "isLookedAt", u.facts ->> 'kind' as kind,
  u.facts ->> 'takenOn' as "takenOn", (u.facts ->> 'longitude')::float8 as longitude, (u.facts ->> 'latitude')::float8 as latitude,
  case when u.facts is null then uploads.came(u.id) else u.length end as "offset"`;

/** To copy and read the largest file that is taken, before it is kept; a picture alone has a few seconds. */
const LONGEST_LOOK_MS = 120_000;
const looks = new Looks(LONGEST_LOOK_MS, () => new UploadRefused('BROKEN'));

/** Files on their way here: each is of the account that began it, and of nobody else. */
@Injectable()
export class Uploads {
  private readonly log = new Logger('Media');

  constructor(
    private readonly pool: Pool,
    private readonly store: MediaStore,
  ) {}

  async begin(actor: Actor, { organizationId, holderId }: Keeper, length: number): Promise<Upload> {
    const accountId = accountOf(actor);
    if (organizationId && !isInTeam(actor, organizationId)) throw new UploadRefused('NOT_ALLOWED');
    if (holderId && !(await this.maySend(actor, holderId))) throw new UploadRefused('NOT_THEIRS');
    if (length === 0) throw new UploadRefused('EMPTY');
    const { mostBytes, mostWaiting } = await this.limitsOf(holderId);
    if (mostBytes !== null && length > mostBytes) throw new UploadRefused('PICTURE_TOO_LARGE');
    if (length > MOST_BYTES) throw new UploadRefused('TOO_LARGE');
    return inTransaction(this.pool, async (tx) => {
      // One after the other, so that what is counted is all there is.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('upload of ' || $1, 0))`, [accountId]);
      const [there] = await tx.query<{ count: number; bytes: number; here: number }>(
        `select count(*)::int as count, coalesce(sum(length), 0)::int as bytes, (count(*) filter (where holder_id = $2))::int as here
         from uploads.upload where account_id = $1 and expires_at > now()`,
        [accountId, holderId ?? null],
      );
      if (mostWaiting !== null && there!.here >= mostWaiting) throw new UploadRefused('TOO_MANY_FOR_THIS');
      if (there!.count >= MOST_UPLOADS || there!.bytes + length > MOST_BYTES_TOGETHER)
        throw new UploadRefused('TOO_MANY');
      const [upload] = await tx.query<Upload>(
        `insert into uploads.upload as u (id, account_id, organization_id, holder_id, length, expires_at)
         values ($1, $2, $3, $4, $5, now() + ${KEPT}) returning ${UPLOAD}`,
        [typeId('upload'), accountId, organizationId ?? null, holderId ?? null, length],
      );
      return upload!;
    });
  }

  /** One of the caller's, while they still work for what it is for. That of another is answered as one that is not there. */
  async find(actor: Actor, id: string): Promise<Upload> {
    const { rows } = await this.pool.query<Upload & { organizationId: string | null; maySend: boolean }>(
      `select ${UPLOAD}, u.organization_id as "organizationId", uploads.may_send(u.holder_id, $3) as "maySend" from uploads.upload u
       where u.id = $1 and u.account_id = $2 and u.expires_at > now()`,
      [id, accountOf(actor), actor.personId],
    );
    const found = rows[0];
    const isTheirs = found && (found.organizationId === null ? found.maySend : isInTeam(actor, found.organizationId));
    if (!isTheirs) throw new UploadRefused('NO_SUCH_UPLOAD');
    return found;
  }

  private async maySend({ personId }: Actor, holderId: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ may: boolean }>('select uploads.may_send($1, $2) as may', [
      ...[holderId, personId],
    ]);
    return rows[0]!.may;
  }

  /** What may be sent for a record of this kind, where that is less than else. */
  private async limitsOf(holderId: string | null | undefined): Promise<Limits> {
    const { rows } = await this.pool.query<Limits>(
      `select k.kind, k.most_bytes as "mostBytes", k.most_waiting as "mostWaiting" from uploads.holder_kind k where k.prefix = split_part($1, '_', 1)`,
      [holderId ?? ''],
    );
    return rows[0] ?? { kind: null, mostBytes: null, mostWaiting: null };
  }

  /** Keeps what comes, piece by piece: when the connection is lost, what has come by then stays. Answers where it stands. */
  async take(upload: Upload, offset: number, body: AsyncIterable<Buffer>): Promise<number> {
    if (offset !== upload.offset || upload.isLookedAt) throw new UploadRefused('OTHER_OFFSET');
    let waiting: Buffer = Buffer.alloc(0);
    let at = offset;
    const keep = async (length: number): Promise<void> => {
      await this.keep(upload.id, at, waiting.subarray(0, length));
      at += length;
      waiting = waiting.subarray(length);
    };
    try {
      for await (const piece of body) {
        waiting = Buffer.concat([waiting, piece]);
        if (at + waiting.length > upload.length) throw new UploadRefused('TOO_LARGE');
        while (waiting.length >= CHUNK_BYTES) await keep(CHUNK_BYTES);
      }
    } catch (error) {
      if (!(error instanceof UploadRefused) && waiting.length > 0) await keep(waiting.length);
      throw error;
    }
    if (waiting.length > 0) await keep(waiting.length);
    return at;
  }

  private async keep(id: string, at: number, bytes: Buffer): Promise<void> {
    const { rowCount } = await this.pool
      .query(
        `with upload as (update uploads.upload set expires_at = now() + ${KEPT} where id = $1 and facts is null and uploads.came(id) = $2 returning id)
         insert into uploads.chunk (upload_id, start_at, bytes) select id, $2, $3 from upload`,
        [id, at, bytes],
      )
      // Somebody sends the same from elsewhere.
      .catch((error: { code?: string }) => {
        if (error.code === '23505') return { rowCount: 0 };
        throw error;
      });
    if (rowCount === 0) throw new UploadRefused('OTHER_OFFSET');
  }

  /** Looks at a file that has come to its end, and keeps it where media are; what is refused goes. Where they are kept nothing can be now, it stays. */
  async lookAt(actor: Actor, id: string): Promise<void> {
    try {
      await looks.at(id, accountOf(actor), (wasLookedAt) => this.look(id, wasLookedAt));
    } catch (error) {
      if (error instanceof StoreUnavailable) {
        this.log.warn(error.message);
        throw new UploadRefused('STORE_UNAVAILABLE');
      }
      if (error instanceof UploadRefused) await this.pool.query('delete from uploads.upload where id = $1', [id]);
      throw error;
    }
  }

  private async look(id: string, wasLookedAt: () => void): Promise<void> {
    const { rows } = await this.pool.query<{ length: number; holderId: string | null }>(
      'select length, holder_id as "holderId" from uploads.upload where id = $1 and facts is null',
      [id],
    );
    // Looked at while this one waited, or taken back.
    if (!rows[0]) return;
    const { length, holderId } = rows[0];
    const { kind } = await this.limitsOf(holderId);
    const facts = await withCopy(this.bytesOf(id), async (file) => {
      // Another process has looked at it meanwhile; or not all is there any more: whoever asks hears how much is.
      if ((await stat(file)).size !== length) return undefined;
      const facts = await looking.ask('inspect', file).catch(asRefusal);
      if (kind !== null && facts.kind !== kind) throw new UploadRefused('NOT_A_PICTURE');
      // A store that is slow makes no file a bad one.
      wasLookedAt();
      await this.store.put(id, ORIGINAL, file);
      return facts;
    });
    if (!facts) return;
    const { rowCount } = await this.pool.query(
      `with looked_at as (update uploads.upload set facts = $2, expires_at = now() + ${KEPT} where id = $1 returning id),
         done as (delete from uploads.chunk where upload_id in (select id from looked_at))
       select id from looked_at union all select folder from uploads.taken where folder = $1`,
      [id, JSON.stringify(facts)],
    );
    // Taken back meanwhile.
    if (rowCount === 0) await this.forget(id);
  }

  private async forget(folder: string): Promise<void> {
    const { text, values } = addJobSql(forgetMedia, { folder });
    await this.pool.query(text, values);
  }

  private async *bytesOf(id: string): AsyncGenerator<Buffer> {
    for (let at = 0; ;) {
      const { rows } = await this.pool.query<{ bytes: Buffer }>(
        'select bytes from uploads.chunk where upload_id = $1 and start_at = $2',
        [id, at],
      );
      if (!rows[0]) return;
      yield rows[0].bytes;
      at += rows[0].bytes.length;
    }
  }

  async remove({ id }: Upload): Promise<void> {
    await inTransaction(this.pool, async (tx) => {
      const gone = await tx.query('delete from uploads.upload where id = $1 returning id', [id]);
      const { text, values } = addJobSql(forgetMedia, { folder: id });
      // Recorded meanwhile: its file is that of a media by now.
      if (gone.length > 0) await tx.query(text, values);
    });
  }
}

function accountOf(actor: Actor): string {
  const account = ownAccount(actor);
  if (account === null || !mayUse(actor, 'WRITE')) throw new UploadRefused('NOT_SIGNED_IN');
  return account;
}
