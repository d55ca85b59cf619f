import { asc, byId, type Columns, computed, page, reads, sort, type Sql, sql } from '#lib/reads';
import { CollectiveRuleRecord } from './collective-rule.entity.js';
import { CollectiveRule } from './collective-rule.type.js';

const nextFrom = (t: Columns<CollectiveRuleRecord>): Sql =>
  sql`(select min(n.valid_from) from club.collective_rule n where n.valid_from > ${t.validFrom})`;

export const collectiveRuleReads = reads<CollectiveRuleRecord>(CollectiveRule, {
  from: CollectiveRuleRecord,
  key: 'id',
  followed: true,
  visible: 'everyone',
  fields: {
    from: computed((t) => sql`${t.validFrom}`),
    to: computed(nextFrom),
    validTo: computed(nextFrom),
  },
  sorts: { VALID_FROM: sort('By the first day on which they hold.', asc('validFrom')) },
  roots: {
    collectiveRule: byId('EVERYONE', 'One rule by its id; null when there is none.', 'the rule'),
    collectiveRules: page('EVERYONE', 'By which rule a workstream was collective from which day on.'),
  },
});
