import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { Priced } from '#lib/graphql';
import { noSuchFile } from '#lib/network';
import { MediaStore } from '../store/media-store.js';
import { sendStored, type Stored } from '../store/send-stored.js';
import { ARCHIVE_FILE } from './make.task.js';

interface Kept {
  key: string;
  bytes: number;
  sha256: string;
  madeOn: string;
  signature: string;
}

/** `/files/archives/{id}`: an archive by the address that its reader was given, while they manage its organization. */
@Controller('files/archives')
export class ArchiveDownloadController {
  constructor(
    private readonly pool: Pool,
    private readonly store: MediaStore,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':id')
  @Priced({ base: 20 })
  async download(
    @Param('id') id: string,
    @Query() { reader, until, signature }: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('referrer-policy', 'no-referrer');
    const kept = await this.find(id, String(reader), String(until));
    const isTheirs = kept && typeof signature === 'string' && isSame(signature, kept.signature);
    const sent = isTheirs && (await sendStored(this.store, fileOf(id, kept), request, reply));
    if (sent === 'SENT') return;
    void reply.header('cache-control', 'private, no-store');
    noSuchFile(request, reply, await this.actorOf(request), 'There is no such file, or you may not see it.');
  }

  /** One that is ready, for somebody who manages the organization now, until the address ends. */
  private async find(id: string, reader: string, until: string): Promise<Kept | undefined> {
    if (!/^archive_[0-9a-z]{26}$/.test(id) || !/^\d{1,12}$/.test(until)) return undefined;
    const { rows } = await this.pool.query<Kept>(
      `select o.key, a.bytes::float8 as bytes, a.sha256, (a.ended_at at time zone 'Europe/Paris')::date::text as "madeOn",
         portals.signature(a.secret, a.id || ' ' || $2, $3::bigint) as signature
       from archives.archive a join network.organization o on o.id = a.organization_id
       where a.id = $1 and a.status = 'READY' and a.expires_at > now() and $3::bigint > extract(epoch from now())
         and exists (select from network.managers_of(a.organization_id) m join identity.account c on c.person_id = m.person_id
           where c.id = $2 and c.erased_at is null)`,
      [id, reader, until],
    );
    return rows[0];
  }
}

const fileOf = (folder: string, { key, bytes, sha256, madeOn }: Kept): Stored => ({
  ...{ folder, name: ARCHIVE_FILE, mime: 'application/zip', bytes, etag: sha256 },
  attachedAs: `${key}-${madeOn}.zip`,
  isKept: 'private, no-store',
});

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
