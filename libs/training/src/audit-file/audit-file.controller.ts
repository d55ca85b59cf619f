import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { Priced } from '#lib/graphql';
import { noSuchFile } from '#lib/network';
import { AuditFile } from './audit-file.js';
import { Turns } from '#lib/files';

const RETRY_SECONDS = 10;
/** In points: gathering sheets, certificates and evidence takes a second or more. */
const ALL_OF_IT = { base: 20_000 };

/** `/files/session-files/ID.zip`: all that proves a session, for whoever holds it; made anew each time, and kept nowhere. */
@Controller('files/session-files')
export class AuditFileController {
  private readonly turns = new Turns();

  constructor(
    private readonly files: AuditFile,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':file')
  @Priced(ALL_OF_IT)
  async zip(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const id = /^(tsession_[0-9a-z]{26})\.zip$/.exec(file)?.[1];
    const actor = await this.actorOf(request);
    const absent = 'There is no such session, or you do not hold it.';
    reply.header('cache-control', 'private, no-store');
    if (!id || actor.id === null) return noSuchFile(request, reply, actor, absent);
    const giveBack = this.turns.take(actor.id);
    if (!giveBack) {
      const message = 'A file is being made already: try again in a moment.';
      return void reply.code(429).header('retry-after', String(RETRY_SECONDS)).send({ message });
    }
    // Whoever went while it was found out who asks closes nothing any more.
    if (reply.raw.destroyed) return giveBack();
    reply.raw.once('close', giveBack);
    const zip = await this.files.of(id, actor);
    if (!zip) return noSuchFile(request, reply, actor, absent);
    reply.header('content-disposition', `attachment; filename="session-${zip.startsOn}.zip"`);
    return void reply.type('application/zip').send(zip.stream);
  }
}
