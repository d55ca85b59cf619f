import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type Actor, type ActorOfRequest } from '#lib/access';
import { DomainErrors, Priced } from '#lib/graphql';
import { noSuchFile } from '#lib/network';
import { fileNameOf, inLetters, MediaStore, ORIGINAL, sendStored } from '#lib/portals';
import { NotFoundError, UnitOfWork } from '#lib/writes';
import { standing } from '../workstream/workstream.policy.js';

interface Given {
  workstreamId: string;
  folder: string;
  mime: string;
  bytes: number;
  sha256: string;
  title: string;
}

const VERSION = `select f.workstream_id as "workstreamId", f.title, v.folder, v.media_type as mime, v.bytes, v.sha256
  from club.workstream_file_version v join club.workstream_file f on f.id = v.file_id where v.id = $1`;

/** `/files/workstream-files/ID`: a version of a file, as it was sent, for whoever sees the work of its workstream. */
@Controller('files/workstream-files')
export class WorkstreamFileController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: MediaStore,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':id')
  @Priced({ base: 20 })
  async file(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const actor = await this.actorOf(request);
    const found = /^wfversion_[0-9a-z]{26}$/.test(id) ? await this.find(actor, id) : undefined;
    if (found && (await this.send(found, request, reply)) === 'SENT') return;
    void reply.header('cache-control', 'private, no-store');
    noSuchFile(request, reply, actor, 'There is no such file, or you may not see it.');
  }

  private send({ folder, mime, title, bytes, sha256 }: Given, request: FastifyRequest, reply: FastifyReply) {
    const file = { folder, name: ORIGINAL, mime: inLetters(mime), bytes, etag: sha256 };
    const given = { attachedAs: fileNameOf(title, mime), isKept: 'private, no-cache' };
    return sendStored(this.store, { ...file, ...given }, request, reply);
  }

  private async find(actor: Actor, id: string): Promise<Given | undefined> {
    try {
      return await this.uow.run({ actor }, async (tx) => {
        const version = await tx.one<Given>(VERSION, [id]);
        return version && (await standing(tx, version.workstreamId)).seesWork ? version : undefined;
      });
    } catch (error) {
      if (error instanceof NotFoundError || (error instanceof DomainErrors && error.errors[0] instanceof NotFoundError))
        return undefined;
      throw error;
    }
  }
}
