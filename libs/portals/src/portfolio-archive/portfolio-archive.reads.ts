import { Organization } from '#lib/network';
import {
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  type Env,
  many,
  maybe,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { PortfolioArchiveRecord } from './portfolio-archive.entity.js';
import { PortfolioArchive } from './portfolio-archive.type.js';

/** Who manages the organization themselves: it has what only its team sees. */
const seesArchive = (t: Columns<PortfolioArchiveRecord>, { actor }: Env): Sql =>
  sql`${t.organizationId} = any(${actor.managed})`;

/** Good for one file, one reader and an hour, and as long as they manage the organization: `download.controller.ts`. */
const UNTIL = sql`(extract(epoch from now())::bigint + 3600)`;

export const portfolioArchiveReads = reads<PortfolioArchiveRecord>(PortfolioArchive, {
  from: PortfolioArchiveRecord,
  key: 'id',
  visible: seesArchive,
  fields: {
    status: computed(
      (t) => sql`case when ${t.status} = 'READY' and ${t.expiresAt} <= now() then 'EXPIRED' else ${t.status} end`,
    ),
    bytes: computed((t) => sql`${t.bytes}::float8`),
    requestedBy: computed(
      (t) => sql`writes.actor_name(${t.requestedBy})`,
      'Who asked for it; null when they are not known any more.',
      { type: () => String, nullable: true },
    ),
    organization: maybe(() => Organization, 'organizationId', 'The organization.'),
    url: computed(
      (t, { actor }) =>
        sql`case when ${t.status} = 'READY' and ${t.expiresAt} > now() and ${actor.id} is not null then
          '/files/archives/' || ${t.id} || '?reader=' || ${actor.id} || '&until=' || ${UNTIL} || '&signature=' || portals.signature(${t.secret}, ${t.id} || ' ' || ${actor.id}, ${UNTIL}) end`,
      'Where it is, below the address of this server, for whoever asks: for an hour, and while they manage the organization. Null where there is no file.',
      { type: () => String, nullable: true, length: 200 },
    ),
  },
  sorts: { REQUESTED_AT: sort('By when it was asked for, the latest first.', desc('requestedAt')) },
  list: { asOf: 'The day for what is nested; today in Paris when left out.' },
  roots: {
    portfolioArchive: byId(
      'MANAGER',
      'One archive by its id; null when there is none or the caller may not see it.',
      'the archive',
    ),
  },
});

export const organizationArchives = contribute(() => Organization, {
  portfolioArchives: many(
    () => PortfolioArchive,
    'organizationId',
    'Archives of what it keeps, for those who manage it; none for others.',
    {
      audience: 'MANAGER',
      nullable: true,
    },
  ),
});
