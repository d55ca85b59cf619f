import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { ACTOR_OF_REQUEST, type Actor, type ActorOfRequest, worksFor } from '#lib/access';
import { Priced } from '#lib/graphql';
import { noSuchFile } from '#lib/network';
import { MediaStore, renditionName, sendStored } from '#lib/portals';

interface Found {
  folder: string;
  bytes: number;
  sha256: string;
  personId: string | null;
  organizationId: string;
  /** As everybody sees the contribution. */
  isShown: boolean;
}

const RENDITION = `select p.folder, r.bytes, r.sha256, c.person_id as "personId", i.organization_id as "organizationId",
    c.status = 'PUBLISHED' and i.published_on is not null as "isShown"
  from participation.photograph_rendition r join participation.contribution_photograph p on p.contribution_id = r.contribution_id
  join participation.contribution c on c.id = r.contribution_id join participation.call a on a.id = c.call_id
  join participation.initiative i on i.id = a.initiative_id
  where c.id = $1 and r.width = $2 and left(r.sha256, 16) = $3 and r.format = upper($4)`;

/**
 * `/files/photographs/ID/WIDTH-HASH.webp`: what is drawn of the photograph of a contribution, for whoever sees that. Whoever has it asks again
 * before showing it, as it may have been taken back. There is no address of what was sent.
 */
@Controller('files/photographs')
export class PhotographController {
  constructor(
    private readonly pool: Pool,
    private readonly store: MediaStore,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':contribution/:file')
  @Priced({ base: 5 })
  async rendition(
    @Param('contribution') contribution: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, width, hash, ending] = /^(\d{1,5})-([0-9a-f]{16})\.(avif|webp|jpeg)$/.exec(file) ?? [];
    const actor = await this.actorOf(request);
    const found = hash && (await this.find([contribution, Number(width), hash, ending]));
    if (found && sees(actor, found)) {
      const { folder, bytes, sha256: etag, isShown } = found;
      const given = {
        folder,
        name: renditionName({ format: ending!, sha256: etag }),
        mime: `image/${ending}`,
        bytes,
        etag,
      };
      const isKept = isShown ? 'public, no-cache' : 'private, no-store';
      if ((await sendStored(this.store, { ...given, isKept }, request, reply)) === 'SENT') return;
    }
    void reply.header('cache-control', 'private, no-store');
    noSuchFile(request, reply, actor, 'There is no such file, or you may not see it.');
  }

  private async find(key: readonly unknown[]): Promise<Found | undefined> {
    const { rows } = await this.pool.query<Found>(RENDITION, [...key]);
    return rows[0];
  }
}

/** As `seesContribution`. */
const sees = (actor: Actor, { isShown, personId, organizationId }: Found): boolean =>
  isShown || (personId !== null && personId === actor.personId) || worksFor(actor, organizationId);
