import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { calendarOf, type CalendarEvent } from '#lib/calendar';
import { Config } from '#lib/config';
import { DomainErrors } from '#lib/graphql';
import { publicUrlOf } from '#lib/mail';
import { NotFoundError, UnitOfWork } from '#lib/writes';
import { standing } from '../workstream/workstream.policy.js';
import { eventOf } from './meeting.event.js';
import { meetings } from './meeting.rows.js';

/** `/files/workstream-meetings/ID.ics`: a meeting that has a date, for the calendar of whoever sees the work. */
@Controller('files/workstream-meetings')
export class MeetingController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly config: Config,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':file')
  async calendar(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = /^(wmeeting_[0-9a-z]{26})\.ics$/.exec(file)?.[1];
    const event = id ? await this.find(id, request) : undefined;
    reply.header('cache-control', 'private, no-store');
    if (!event) return void reply.code(404).send({ message: 'There is no such meeting.' });
    const day = event.startsAt.toISOString().slice(0, 10);
    reply.header('content-disposition', `attachment; filename="reunion-${day}.ics"`);
    return void reply
      .type('text/calendar; charset=utf-8')
      .send(calendarOf([event], { portal: publicUrlOf(this.config), now: new Date() }));
  }

  private async find(id: string, request: FastifyRequest): Promise<CalendarEvent | undefined> {
    try {
      return await this.uow.run({ actor: await this.actorOf(request) }, async (tx) => {
        const { startsAt, endsAt, ...meeting } = await meetings.find(tx, id);
        const { seesWork } = await standing(tx, meeting.workstreamId);
        return seesWork && startsAt && endsAt ? eventOf({ ...meeting, startsAt, endsAt }) : undefined;
      });
    } catch (error) {
      if (error instanceof NotFoundError || (error instanceof DomainErrors && error.errors[0] instanceof NotFoundError))
        return undefined;
      throw error;
    }
  }
}
