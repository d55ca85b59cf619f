import { contribute, linked, one, reads, sql, values } from '#lib/reads';
import { Organization } from '../organization/organization.type.js';
import { Source } from '../source/source.type.js';
import { StewardshipRecord } from './stewardship.entity.js';
import { Stewardship } from './stewardship.type.js';

export const stewardshipReads = reads<StewardshipRecord>(Stewardship, {
  from: StewardshipRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    giver: one(
      () => Organization,
      (t) => t.giverId,
    ),
    taker: one(
      () => Organization,
      (t) => t.takerId,
    ),
    sources: values(
      () => Source,
      (key) =>
        sql`select s.key, s.title from network.stewardship w join network.source s on s.key = any(w.sources) where w.id = ${key} order by s.key`,
    ),
  },
});

export const organizationStewardships = contribute(() => Organization, {
  stewardshipGiven: linked(
    () => Stewardship,
    (key) => sql`select w.id from network.stewardship w where w.giver_id = ${key} order by w.subject, w.id limit 20`,
  ),
  stewardshipTaken: linked(
    () => Stewardship,
    (key) => sql`select w.id from network.stewardship w where w.taker_id = ${key} order by w.subject, w.id limit 20`,
  ),
});
