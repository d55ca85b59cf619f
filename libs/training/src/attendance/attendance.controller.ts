import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { Priced, PRINTED, todayInParis } from '#lib/graphql';
import { noSuchFile } from '#lib/network';
import { attendancePdf } from './attendance.pdf.js';
import { PrintedAttendance } from './attendance.printed.js';

/**
 * `/files/attendance-sheets/ID.pdf`, of a session, for whoever holds it; the first of several where they are long, which the file of
 * the session has all. One that may not be seen is answered as one that does not exist.
 */
@Controller('files/attendance-sheets')
export class AttendanceController {
  constructor(
    private readonly printed: PrintedAttendance,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':file')
  @Priced(PRINTED)
  async pdf(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const id = /^(tsession_[0-9a-z]{26})\.pdf$/.exec(file)?.[1];
    const actor = await this.actorOf(request);
    const [first] = (id && (await this.printed.parts(id, actor))) || [];
    // Whoever has gone while others were printed needs none any more.
    const pdf =
      first &&
      (await attendancePdf(
        async () => (reply.raw.destroyed ? null : this.printed.find(id!, actor, first)),
        first,
        todayInParis(),
      ));
    reply.header('cache-control', 'private, no-store');
    if (!pdf) return noSuchFile(request, reply, actor, 'There is no such sheet, or you may not see it.');
    reply.header('content-disposition', `inline; filename="emargement-${first.startsOn}.pdf"`);
    return void reply.type('application/pdf').send(pdf);
  }
}
