import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { ACTOR_OF_REQUEST, type Actor, type ActorOfRequest, coordinates, organizationsOf } from '#lib/access';
import { calendarOf } from '#lib/calendar';
import { Config } from '#lib/config';
import { Priced, WRITTEN } from '#lib/graphql';
import { publicUrlOf } from '#lib/mail';
import { type CalendarHalfDay, eventOf, HALF_DAY } from './half-day.event.js';

/** `/files/training-sessions/ID.ics`: the half-days of a session for a calendar, as long as the session is no draft of others. */
@Controller('files/training-sessions')
export class TrainingSessionController {
  constructor(
    private readonly pool: Pool,
    private readonly config: Config,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Priced(WRITTEN)
  @Get(':file')
  async calendar(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = /^(tsession_[0-9a-z]{26})\.ics$/.exec(file)?.[1];
    const halfDays = id ? await this.find(id, await this.actorOf(request)) : [];
    reply.header('cache-control', 'private, no-store');
    if (!halfDays.length) return void reply.code(404).send({ message: 'There is no such session.' });
    const day = halfDays[0]!.startsAt.toISOString().slice(0, 10);
    reply.header('content-disposition', `attachment; filename="formation-${day}.ics"`);
    const settings = { portal: publicUrlOf(this.config), now: new Date() };
    return void reply.type('text/calendar; charset=utf-8').send(
      calendarOf(
        halfDays.map((halfDay) => eventOf(halfDay)),
        settings,
      ),
    );
  }

  private async find(id: string, actor: Actor): Promise<CalendarHalfDay[]> {
    const { rows } = await this.pool.query<CalendarHalfDay>(
      `select ${HALF_DAY}
       from training.training_session s join training.half_day h on h.training_session_id = s.id
       cross join lateral training.text_of(s.course_version_id, 'fr') x
       where s.id = $1 and (s.status <> 'DRAFT' or $2 or s.organization_id = any($3) or training.is_trained_by(s.id, $4))
       order by h.starts_at`,
      [id, coordinates(actor), organizationsOf(actor), actor.personId],
    );
    return rows;
  }
}
