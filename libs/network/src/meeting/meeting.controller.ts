import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { ACTOR_OF_REQUEST, type ActorOfRequest, isStaff } from '#lib/access';
import { calendarOf } from '#lib/calendar';
import { Config } from '#lib/config';
import { publicUrlOf } from '#lib/mail';
import { type CalendarMeeting, eventOf } from './meeting.calendar.js';

/** `/files/meetings/ID.ics`: a meeting for a calendar. Agenda and documents are told to whom the page tells them. */
@Controller('files/meetings')
export class MeetingController {
  constructor(
    private readonly pool: Pool,
    private readonly config: Config,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Get(':file')
  async calendar(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = /^(meeting_[0-9a-z]{26})\.ics$/.exec(file)?.[1];
    const meeting = id ? await this.find(id, isStaff(await this.actorOf(request))) : undefined;
    reply.header('cache-control', 'private, no-store');
    if (!meeting) return void reply.code(404).send({ message: 'There is no such meeting.' });
    const day = meeting.scheduledAt.toISOString().slice(0, 10);
    reply.header('content-disposition', `attachment; filename="reunion-${day}.ics"`);
    return void reply
      .type('text/calendar; charset=utf-8')
      .send(calendarOf([eventOf(meeting)], { portal: publicUrlOf(this.config), now: new Date() }));
  }

  private async find(id: string, isStaff: boolean): Promise<CalendarMeeting | undefined> {
    const { rows } = await this.pool.query<CalendarMeeting>(
      `select m.id, m.version, m.scheduled_at as "scheduledAt", m.status, b.name as body, m.place, m.online as "isOnline",
         case when t.told then array(select i.title from network.agenda_item i where i.meeting_id = m.id order by i.place) else '{}' end as agenda,
         coalesce((select jsonb_agg(jsonb_build_object('title', d.title, 'url', d.url) order by d.place)
           from network.meeting_document d where d.meeting_id = m.id and t.told), '[]') as documents
       from network.meeting m join network.governing_body b on b.id = m.governing_body_id
       cross join lateral (select m.status = 'HELD' or m.convoked_at is not null or $2 as told) t where m.id = $1`,
      [id, isStaff],
    );
    return rows[0];
  }
}
