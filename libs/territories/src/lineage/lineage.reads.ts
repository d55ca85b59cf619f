import { linked, perKey, reads, sql } from '#lib/reads';
import { Territory } from '../territory/territory.type.js';
import { TerritorySuccessors } from './lineage.type.js';
import { successors } from './succession.js';

export const successorsReads = reads(TerritorySuccessors, {
  visible: 'everyone',
  fields: {
    ambiguous: perKey(
      (key) => sql`select count(*) > 1 from territories.succession where predecessor_id = ${key} and not status_change`,
      'True when several territories share its ground: no single one stands for it.',
      { type: () => Boolean },
    ),
    territories: linked(
      () => Territory,
      (key) => successors(key, false),
      'Of the same kind; at most 30.',
    ),
  },
});
