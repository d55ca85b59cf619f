import { Inject, Injectable, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { type Readable } from 'node:stream';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { rangeOf } from '#lib/files';
import { todayInParis } from '#lib/graphql';
import { addJobSql } from '#lib/jobs';
import { noSuchFile } from '#lib/network';
import { MediaStore, ORIGINAL, StoreUnavailable } from '../store/media-store.js';
import { isInTeam } from './media.policy.js';
import { drawing, drawMedia } from './media.tasks.js';

const YEAR_SECONDS = 31_536_000;
/** What stands between asks again so soon: it must not show what is hidden by now. Whoever has seen it has seen it. */
const SHARED_SECONDS = 300;
/** When to ask again for what cannot be read now. */
const RETRY_SECONDS = 30;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A media whose files somebody asks for. */
export interface Asked {
  id: string;
  folder: string;
  kind: string;
  mime: string;
  bytes: number;
  sha256: string;
  title: string;
  width: number;
  height: number;
  hasTiles: boolean;
  /** The last part of its address: its id, and what it was signed with. */
  named: string;
  /** Everybody may have what is shown of it; until that day. */
  isPublic: boolean;
  shownUntil: string | null;
  /** Whether the reader is of the team that keeps it, and may have the original. */
  isInTeam: boolean;
}

interface Sent {
  name: string;
  mime: string;
  bytes?: number;
  etag: string;
  /** Given as a file by this name, never shown in a page. */
  attachedAs?: string;
}

/** Gives files of media to those who may have them; of what they may not see they hear nothing. */
@Injectable()
export class MediaFiles {
  private readonly log = new Logger('Media');

  constructor(
    private readonly pool: Pool,
    private readonly store: MediaStore,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  /** `media_…`, or `media_…~UNTIL~SIGNATURE` where it is not for everybody: that opens it while the people in it agree, and no longer. */
  async find(named: string, request: FastifyRequest, isOriginal = false): Promise<Asked | undefined> {
    const [, id, until = null, signature] = /^(media_[0-9a-z]{26})(?:~(\d{1,12})~([0-9a-f]{32}))?$/.exec(named) ?? [];
    if (!id) return undefined;
    const { rows } = await this.pool.query<
      Asked & { organizationId: string; signature: string | null; isCurrent: boolean }
    >(
      `select m.id, m.folder, m.kind, m.mime, m.bytes, m.sha256, m.title, m.width, m.height, m.has_tiles as "hasTiles", m.organization_id as "organizationId",
         m.image_right_until::text as "shownUntil", portals.signature(m.secret, m.id, $2) as signature,
         coalesce($2::bigint > extract(epoch from now()), false) and portals.may_be_shown(m.image_right, m.image_right_until, $3) as "isCurrent",
         portals.is_shown_to_all(m.id, m.image_right, m.image_right_until, $3) as "isPublic"
       from portals.media m where m.id = $1`,
      [id, until, todayInParis()],
    );
    const found = rows[0];
    if (!found) return undefined;
    const mayAll = !isOriginal || found.kind !== 'IMAGE';
    const isSigned = found.isCurrent && signature !== undefined && found.signature === signature;
    const asked = { ...found, named, isInTeam: false };
    if (mayAll && (found.isPublic || isSigned)) return asked;
    if (!isInTeam(await this.actorOf(request), found.organizationId)) return undefined;
    return { ...asked, isInTeam: true };
  }

  async send(
    asked: Asked,
    { name, mime, bytes, etag, attachedAs }: Sent,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    void reply.headers({
      'cache-control': keptFor(asked),
      // Whatever it is, it does nothing.
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; sandbox`,
      etag: `"${etag}"`,
    });
    if (attachedAs) void reply.header('content-disposition', `attachment; filename="${attachedAs}"`);
    if (request.headers['if-none-match']?.split(',').some((tag) => tag.trim() === `"${etag}"`))
      return void reply.code(304).send();
    const range = bytes === undefined ? undefined : rangeOf(request.headers.range, bytes);
    if (range === 'none') return void reply.code(416).header('content-range', `bytes */${bytes}`).send();
    const stream = await this.store.get(asked.folder, name, range).catch(orUnavailable);
    if (stream instanceof StoreUnavailable) return this.later(stream, reply);
    if (!stream) {
      // After a restore only originals are there. Of tiles anybody may ask for some that never were.
      if (bytes !== undefined && name !== ORIGINAL) await this.drawAgain(asked);
      return this.missing(request, reply);
    }
    if (bytes !== undefined) void reply.headers(lengthOf(bytes, range));
    if (range) void reply.code(206);
    // Its length and its parts are those of the bytes that are kept.
    request.headers['x-no-compression'] = 'true';
    return void reply.type(mime).send(request.method === 'HEAD' ? unread(stream) : stream);
  }

  /** It is there, and cannot be given now: nobody keeps that answer. */
  private later({ message }: StoreUnavailable, reply: FastifyReply): void {
    this.log.warn(message);
    void reply.removeHeader('etag').removeHeader('content-disposition');
    void reply.headers({ 'cache-control': 'no-store', 'retry-after': String(RETRY_SECONDS) });
    void reply.code(503).send({ message: 'Files cannot be read at the moment. Try again later.' });
  }

  private async drawAgain({ id }: Asked): Promise<void> {
    const { text, values } = addJobSql(drawMedia, ...drawing(id));
    await this.pool.query(text, values);
  }

  async missing(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    void reply.header('cache-control', 'private, no-store');
    noSuchFile(request, reply, await this.actorOf(request), 'There is no such file, or you may not see it.');
  }

  async renditionOf(
    { id }: Asked,
    width: number,
    hash: string,
    format: string,
  ): Promise<{ sha256: string; bytes: number } | undefined> {
    const { rows } = await this.pool.query<{ sha256: string; bytes: number }>(
      'select sha256, bytes from portals.rendition where media_id = $1 and width = $2 and left(sha256, 16) = $3 and format = $4',
      [id, width, hash, format.toUpperCase()],
    );
    return rows[0];
  }
}

/**
 * As long as it can be: its address is of these bytes alone. Not beyond the day on which the right ends; and what only some may have, an original
 * above all, never for others and never unasked.
 */
function keptFor({ isPublic, isInTeam, named, shownUntil }: Asked): string {
  if (!isPublic || isInTeam || named.includes('~')) return 'private, no-cache';
  const left = shownUntil === null ? YEAR_SECONDS : Math.floor((endOfDay(shownUntil) - Date.now()) / 1000);
  const seconds = Math.max(0, Math.min(YEAR_SECONDS, left));
  return `public, max-age=${seconds}, s-maxage=${Math.min(seconds, SHARED_SECONDS)}, immutable`;
}

/** When a day ends in Paris, at the earliest: it is one or two hours ahead. */
const endOfDay = (day: string): number => Date.parse(day) + DAY_MS - 2 * HOUR_MS;

const lengthOf = (bytes: number, range: [number, number] | undefined): Record<string, string> => ({
  'accept-ranges': 'bytes',
  'content-length': String(range ? range[1] - range[0] + 1 : bytes),
  ...(range && { 'content-range': `bytes ${range[0]}-${range[1]}/${bytes}` }),
});

function orUnavailable(error: unknown): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  throw error;
}

function unread(stream: Readable): undefined {
  stream.destroy();
  return undefined;
}
