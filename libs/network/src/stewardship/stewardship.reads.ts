import { contribute, linked, maybe, one, reads, sql } from '#lib/reads';
import { Organization } from '../organization/organization.type.js';
import { sourcesOf } from '../source/sources.js';
import { StewardshipRecord } from './stewardship.entity.js';
import { Stewardship } from './stewardship.type.js';

export const stewardshipReads = reads<StewardshipRecord>(Stewardship, {
  from: StewardshipRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    giver: one(() => Organization, 'giverId', 'The organization that closes.'),
    taker: maybe(() => Organization, 'takerId', 'Who looks after it; null while nobody does.'),
    sources: sourcesOf(sql`network.stewardship`),
  },
});

export const organizationStewardships = contribute(() => Organization, {
  stewardshipGiven: linked(
    () => Stewardship,
    (key) => sql`select w.id from network.stewardship w where w.giver_id = ${key} order by w.subject, w.id limit 20`,
    'What it handed over when it closed; at most 20.',
    { audience: 'EVERYONE' },
  ),
  stewardshipTaken: linked(
    () => Stewardship,
    (key) => sql`select w.id from network.stewardship w where w.taker_id = ${key} order by w.subject, w.id limit 20`,
    'What it took over from organizations that closed; at most 20.',
    { audience: 'EVERYONE' },
  ),
});
