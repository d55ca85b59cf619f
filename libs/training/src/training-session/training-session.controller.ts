import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { ACTOR_OF_REQUEST, type Actor, type ActorOfRequest, coordinates, organizationsOf } from '#lib/access';
import { calendarOf, type CalendarEvent } from '#lib/calendar';
import { Config } from '#lib/config';
import { publicUrlOf } from '#lib/mail';

interface CalendarHalfDay {
  id: string;
  version: number;
  startsAt: Date;
  endsAt: Date;
  status: string;
  title: string;
  place: string | null;
  zone: string;
  session: string;
}

/** `/files/training-sessions/ID.ics`: the half-days of a session for a calendar, as long as the session is no draft of others. */
@Controller('files/training-sessions')
export class TrainingSessionController {
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
    const id = /^(tsession_[0-9a-z]{26})\.ics$/.exec(file)?.[1];
    const halfDays = id ? await this.find(id, await this.actorOf(request)) : [];
    reply.header('cache-control', 'private, no-store');
    if (!halfDays.length) return void reply.code(404).send({ message: 'There is no such session.' });
    const day = halfDays[0]!.startsAt.toISOString().slice(0, 10);
    reply.header('content-disposition', `attachment; filename="formation-${day}.ics"`);
    const settings = { portal: publicUrlOf(this.config), now: new Date() };
    return void reply.type('text/calendar; charset=utf-8').send(calendarOf(halfDays.map(eventOf), settings));
  }

  private async find(id: string, actor: Actor): Promise<CalendarHalfDay[]> {
    const { rows } = await this.pool.query<CalendarHalfDay>(
      `select h.id, s.version, h.starts_at as "startsAt", h.ends_at as "endsAt", s.status, x.title, s.zone, s.id as session,
         nullif(concat_ws(' · ', s.place, s.address, h.room, case s.mode when 'ON_SITE' then null else 'En ligne' end), '') as place
       from training.training_session s join training.half_day h on h.training_session_id = s.id
       cross join lateral training.text_of(s.course_version_id, 'fr') x
       where s.id = $1 and (s.status <> 'DRAFT' or $2 or s.organization_id = any($3) or training.is_trained_by(s.id, $4))
       order by h.starts_at`,
      [id, coordinates(actor), organizationsOf(actor), actor.personId],
    );
    return rows;
  }
}

const STATUS: Readonly<Record<string, CalendarEvent['status']>> = { DRAFT: 'TENTATIVE', CANCELLED: 'CANCELLED' };

function eventOf({ session, zone, status, ...halfDay }: CalendarHalfDay): CalendarEvent {
  const hour = (at: Date): string =>
    new Intl.DateTimeFormat('fr-FR', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
  return {
    ...halfDay,
    status: STATUS[status] ?? 'CONFIRMED',
    text: `De ${hour(halfDay.startsAt)} à ${hour(halfDay.endsAt)}, heure du lieu (${zone}).`,
    page: `/formations/sessions/${session}`,
  };
}
