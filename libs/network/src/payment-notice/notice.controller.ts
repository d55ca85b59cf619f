import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { Priced, PRINTED } from '#lib/graphql';
import { noSuchFile } from '../record/file.missing.js';
import { noticePdf } from './notice.pdf.js';
import { PrintedNotices } from './notice.printed.js';

/** `/files/payment-notices/DUE.pdf`. One that may not be seen is answered as one that does not exist. */
@Controller('files/payment-notices')
export class NoticeController {
  constructor(
    private readonly notices: PrintedNotices,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Priced(PRINTED)
  @Get(':file')
  async pdf(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const id = /^(due_[0-9a-z]{26})\.pdf$/.exec(file)?.[1];
    const actor = await this.actorOf(request);
    const notice = id ? await this.notices.find(id, actor) : null;
    reply.header('cache-control', 'private, no-store');
    if (!notice) return noSuchFile(request, reply, actor, 'There is no such notice, or you may not see it.');
    reply.header('content-disposition', `inline; filename="avis-${notice.reference}.pdf"`);
    return void reply.type('application/pdf').send(await noticePdf(notice));
  }
}
