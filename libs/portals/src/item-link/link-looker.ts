import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { Config } from '#lib/config';
import { publicUrlOf } from '#lib/mail';
import { Guard } from '#lib/outgoing';
import { look, type Sight } from './look.js';

interface Due {
  address: string;
  host: string;
}

/** In one go: as many links, of each host as many, and of so many hosts at once. */
const AT_ONCE = 200;
const OF_A_HOST = 5;
const HOSTS = 4;
const FEW_HOSTS = 3;

/** What is due of published items, and not by another process meanwhile. Nothing leads anywhere from what was invented. */
const CLAIM = `update links.link l set look_from = now() + interval '2 hours' from (
    select d.address from (
      select f.address, f.look_from, row_number() over (partition by f.host order by f.look_from, f.address) as nr from links.link f
      where f.look_from <= now() and f.host <> $1 and exists (select from links.item_link k join portals.item i on i.id = k.item_id
        where k.address = f.address and i.status = 'PUBLISHED' and not i.demonstration)) d
    where d.nr <= $2 order by d.look_from, d.address limit $3) due
  where l.address = due.address and l.look_from <= now() returning l.address, l.host`;

const THERE = `update links.link set looked_at = now(), look_from = now() + interval '14 days' + random() * interval '2 days',
    failed_days = 0, failed_on = null, fault = null, broken_since = null where address = $1`;
/** Once a day: on the third it is called broken, and from then on it is looked at each week. */
const BROKEN = `update links.link set looked_at = now(), fault = $2, failed_on = $3::date,
    failed_days = failed_days + (failed_on is distinct from $3::date)::int,
    broken_since = case when failed_days + (failed_on is distinct from $3::date)::int >= 3 then coalesce(broken_since, $3::date) end,
    look_from = now() + case when broken_since is null then interval '1 day' else interval '7 days' end where address = $1`;
/** What there was no time for. */
const LATER = `update links.link set look_from = now() where address = any($1)`;
const UNKNOWN = `update links.link set looked_at = now(), look_from = now() + interval '1 day' where address = $1`;

/** Looks at the links of published items, politely: a few of each host, one after the other. */
@Injectable()
export class LinkLooker {
  /** Between two questions to one host. */
  pauseMs = 1000;
  /** For one link, by one method. */
  wholeMs = 15_000;
  /** After so long no more are begun in one go: jobs have few places, and hosts that dawdle must not keep letters waiting. */
  goMs = 600_000;

  constructor(
    private readonly pool: Pool,
    private readonly guard: Guard,
    private readonly config: Config,
  ) {}

  /** Answers how many were looked at. */
  async lookAtDue(today: string, stop: AbortSignal): Promise<number> {
    await this.pool.query('select links.forget()');
    const own = new URL(publicUrlOf(this.config)).hostname;
    const { rows } = await this.pool.query<Due>(CLAIM, [own, OF_A_HOST, AT_ONCE]);
    const waiting = [...Map.groupBy(rows, ({ host }) => host).values()];
    const sights = new Map<string, Sight>();
    const { agent, wholeMs } = this;
    const begin = Date.now();
    const visit = async (): Promise<void> => {
      for (let links = waiting.pop(); links; links = waiting.pop())
        for (const [nr, { address }] of links.entries()) {
          if (Date.now() - begin >= this.goMs) return;
          if (nr > 0) await pause(this.pauseMs, undefined, { signal: stop });
          sights.set(address, await look(this.guard, address, { agent, wholeMs, stop }));
        }
    };
    await Promise.all(Array.from({ length: HOSTS }, visit));
    const { seen = [], left = [] } = Object.groupBy(rows, ({ address }) => (sights.has(address) ? 'seen' : 'left'));
    await this.pool.query(LATER, [left.map(({ address }) => address)]);
    // Where no host at all answers, it is this machine that reaches none.
    const isCutOff = new Set(seen.map(({ host }) => host)).size >= FEW_HOSTS && [...sights.values()].every(isSilent);
    for (const [address, sight] of sights) await this.note(address, isCutOff ? { is: 'UNKNOWN' } : sight, today);
    return seen.length;
  }

  private get agent(): string {
    return `S-PASS-Territoires-links/1.0 (+${publicUrlOf(this.config)})`;
  }

  private async note(address: string, sight: Sight, today: string): Promise<void> {
    if (sight.is === 'BROKEN') await this.pool.query(BROKEN, [address, sight.fault, today]);
    else if (sight.is === 'UNKNOWN') await this.pool.query(UNKNOWN, [address]);
    else {
      await this.pool.query(THERE, [address]);
      // Should it break again, that is news.
      await this.pool.query('update links.item_link set told = false where address = $1 and told', [address]);
    }
  }
}

const isSilent = (sight: Sight): boolean =>
  sight.is === 'BROKEN' && (sight.fault === 'HOST_UNKNOWN' || sight.fault === 'NO_ANSWER');
