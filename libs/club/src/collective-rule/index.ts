import { noun } from '#lib/nouns';
import { collectiveRuleReads } from './collective-rule.reads.js';
import { CollectiveRuleWrites } from './collective-rule.writes.js';

export const collectiveRule = noun({ reads: [collectiveRuleReads], writes: [CollectiveRuleWrites] });
