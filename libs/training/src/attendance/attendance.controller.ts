import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { todayInParis } from '#lib/graphql';
import { noSuchFile } from '#lib/network';
import { attendancePdf } from './attendance.pdf.js';
import { PrintedAttendance } from './attendance.printed.js';

/** `/files/attendance-sheets/ID.pdf`, of a session, for whoever holds it. One that may not be seen is answered as one that does not exist. */
@Controller('files/attendance-sheets')
export class AttendanceController {
  constructor(
    private readonly printed: PrintedAttendance,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':file')
  async pdf(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const id = /^(tsession_[0-9a-z]{26})\.pdf$/.exec(file)?.[1];
    const actor = await this.actorOf(request);
    const sheets = id ? await this.printed.find(id, actor) : null;
    reply.header('cache-control', 'private, no-store');
    if (!sheets) return noSuchFile(request, reply, actor, 'There is no such sheet, or you may not see it.');
    reply.header('content-disposition', `inline; filename="emargement-${sheets.startsOn}.pdf"`);
    return void reply.type('application/pdf').send(await attendancePdf(sheets, todayInParis()));
  }
}
