import { Inject, Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { todayInParis } from '#lib/graphql';
import { addJobSql } from '#lib/jobs';
import { noSuchFile } from '#lib/network';
import { MediaStore, ORIGINAL } from '../store/media-store.js';
import { sendStored, type Stored } from '../store/send-stored.js';
import { isInTeam } from './media.policy.js';
import { drawing, drawMedia } from './media.tasks.js';

const YEAR_SECONDS = 31_536_000;
/** What stands between asks again so soon: it must not show what is hidden by now. Whoever has seen it has seen it. */
const SHARED_SECONDS = 300;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A media whose files somebody asks for. */
export interface MediaFile {
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

type Sent = Omit<Stored, 'folder' | 'isKept'>;

/** Gives files of media to those who may have them; of what they may not see they hear nothing. */
@Injectable()
export class MediaFiles {
  constructor(
    private readonly pool: Pool,
    private readonly store: MediaStore,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  /** `media_…`, or `media_…~UNTIL~SIGNATURE` where it is not for everybody: that opens it while the people in it agree, and no longer. */
  async find(named: string, request: FastifyRequest, isOriginal = false): Promise<MediaFile | undefined> {
    const [, id, until = null, signature] = /^(media_[0-9a-z]{26})(?:~(\d{1,12})~([0-9a-f]{32}))?$/.exec(named) ?? [];
    if (!id) return undefined;
    const { rows } = await this.pool.query<
      MediaFile & { organizationId: string; signature: string | null; isCurrent: boolean }
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

  async send(asked: MediaFile, sent: Sent, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const file = { ...sent, folder: asked.folder, isKept: keptFor(asked) };
    if ((await sendStored(this.store, file, request, reply)) === 'SENT') return;
    // After a restore only originals are there. Of tiles anybody may ask for some that never were.
    if (sent.bytes !== undefined && sent.name !== ORIGINAL) await this.drawAgain(asked);
    return this.missing(request, reply);
  }

  private async drawAgain({ id }: MediaFile): Promise<void> {
    const { text, values } = addJobSql(drawMedia, ...drawing(id));
    await this.pool.query(text, values);
  }

  async missing(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    void reply.header('cache-control', 'private, no-store');
    noSuchFile(request, reply, await this.actorOf(request), 'There is no such file, or you may not see it.');
  }

  async renditionOf(
    { id }: MediaFile,
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
function keptFor({ isPublic, isInTeam, named, shownUntil }: MediaFile): string {
  if (!isPublic || isInTeam || named.includes('~')) return 'private, no-cache';
  const left = shownUntil === null ? YEAR_SECONDS : Math.floor((endOfDay(shownUntil) - Date.now()) / 1000);
  const seconds = Math.max(0, Math.min(YEAR_SECONDS, left));
  return `public, max-age=${seconds}, s-maxage=${Math.min(seconds, SHARED_SECONDS)}, immutable`;
}

/** When a day ends in Paris, at the earliest: it is one or two hours ahead. */
const endOfDay = (day: string): number => Date.parse(day) + DAY_MS - 2 * HOUR_MS;
