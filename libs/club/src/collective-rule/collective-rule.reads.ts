import { asc, byId, computed, page, reads, sort, sql } from '#lib/reads';
import { CollectiveRuleRecord } from './collective-rule.entity.js';
import { CollectiveRule } from './collective-rule.type.js';

export const collectiveRuleReads = reads<CollectiveRuleRecord>(CollectiveRule, {
  from: CollectiveRuleRecord,
  key: 'id',
  followed: true,
  visible: 'everyone',
  fields: {
    validTo: computed(
      (t) => sql`(select min(n.valid_from) from club.collective_rule n where n.valid_from > ${t.validFrom})`,
    ),
  },
  sorts: { VALID_FROM: sort('By the first day on which they hold.', asc('validFrom')) },
  roots: {
    collectiveRule: byId('EVERYONE', 'One rule by its id; null when there is none.', 'the rule'),
    collectiveRules: page('EVERYONE', 'By which rule a workstream was collective from which day on.'),
  },
});
