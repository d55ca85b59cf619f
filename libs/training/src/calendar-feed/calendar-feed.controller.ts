import { Controller, Get, Param, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Pool } from 'pg';
import { hashOf } from '#lib/access';
import { calendarOf, calendarSources } from '#lib/calendar';
import { Config } from '#lib/config';
import { Priced, WRITTEN } from '#lib/graphql';
import { publicUrlOf } from '#lib/mail';
import { type CalendarHalfDay, eventOf, HALF_DAY } from '../training-session/half-day.event.js';
import { ReadRate } from './read-rate.js';

/** What calendars call it. */
const NAME = 'Mes formations et réunions';

interface OwnHalfDay extends CalendarHalfDay {
  teaches: boolean;
  join: string | null;
}

/**
 * `/files/calendars/SECRET.ics`: the half-days in which somebody has a place or teaches, and what other modules have for them, for their calendar. Whoever has the address reads
 * it, without signing in. An address that is none, or no longer, is answered the same. Nobody finds one of 256 bits by
 * guessing: nothing is counted but how often each address is read.
 */
@Controller('files/calendars')
export class CalendarFeedController {
  constructor(
    private readonly pool: Pool,
    private readonly config: Config,
    private readonly rate: ReadRate,
  ) {}

  @Priced(WRITTEN)
  @Get(':file')
  async read(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    reply.headers({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    const secret = /^([\w-]{43})\.ics$/.exec(file)?.[1];
    if (!secret) return notFound(reply);
    const hash = hashOf(secret);
    const wait = this.rate.wait(hash);
    if (wait > 0) return tooMany(reply, wait);
    const personId = await this.owner(hash);
    if (!personId) return notFound(reply);
    const [halfDays, others] = await Promise.all([this.halfDays(personId), calendarSources.of(this.pool, personId)]);
    const portal = publicUrlOf(this.config);
    const events = halfDays.map(({ teaches, join, ...halfDay }) =>
      eventOf(halfDay, [
        teaches ? 'Vous animez cette séance.' : 'Vous participez.',
        ...(join ? [`En ligne : ${join}`] : []),
      ]),
    );
    reply.header('content-disposition', 'inline; filename="mon-agenda.ics"');
    const text = calendarOf([...events, ...others], { portal, now: new Date(), name: NAME });
    return void reply.type('text/calendar; charset=utf-8').send(text);
  }

  /** Null where nobody has such an address. */
  private async owner(hash: string): Promise<string | null> {
    const { rows } = await this.pool.query<{ person: string }>(
      'select f.person_id as person from training.calendar_feed f where f.secret_hash = $1 and network.has_account(f.person_id)',
      [hash],
    );
    return rows[0]?.person ?? null;
  }

  /** Those of the last year and all to come. */
  private async halfDays(personId: string): Promise<OwnHalfDay[]> {
    const { rows } = await this.pool.query<OwnHalfDay>(
      `select ${HALF_DAY}, o.teaches, s.remote_url as join
       from (select t.half_day_id as id, true as teaches from training.half_day_trainer t where t.person_id = $1
         union select d.id, false from training.enrolment e join training.half_day d on d.training_session_id = e.training_session_id
           where e.person_id = $1 and e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')
             and not exists (select from training.half_day_trainer t where t.half_day_id = d.id and t.person_id = $1)) o
       join training.half_day h on h.id = o.id join training.training_session s on s.id = h.training_session_id
       cross join lateral training.text_of(s.course_version_id, 'fr') x
       where h.ends_at > now() - interval '1 year' order by h.starts_at, h.id limit 2000`,
      [personId],
    );
    return rows;
  }
}

const notFound = (reply: FastifyReply): void =>
  void reply.code(404).send({ message: 'There is no such calendar, or not any more.' });

const tooMany = (reply: FastifyReply, seconds: number): void =>
  void reply
    .code(429)
    .header('retry-after', seconds)
    .send({ message: 'This calendar is read too often: wait a moment.' });
