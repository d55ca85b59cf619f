import { type Done, InvalidInputError, kept, type Tx, Write, Writes } from '#lib/writes';
import { CollectiveRuleRecord } from './collective-rule.entity.js';
import { CollectiveRuleRecordInput, CollectiveRuleRemoveInput } from './collective-rule.inputs.js';
import { CollectiveRule } from './collective-rule.type.js';

const rules = kept(CollectiveRule, CollectiveRuleRecord, {
  refusals: { collective_rule_day: () => new InvalidInputError(TAKEN, 'from') },
});

/** A rule is for days to come: what was collective by the rule of its day stays so. */
@Writes(CollectiveRule)
export class CollectiveRuleWrites {
  @Write('COORDINATOR', 'Says from how many organizations, and by what, a workstream is collective from a day to come.')
  async collectiveRuleRecord(input: CollectiveRuleRecordInput, tx: Tx): Promise<Done> {
    const { from, ...rest } = input;
    const validFrom = from ?? rest.validFrom;
    if (!validFrom || validFrom <= tx.today) throw new InvalidInputError(PAST, 'from');
    return { id: await rules.insert(tx, { ...rest, validFrom }), organizationId: null, after: { ...rest, validFrom } };
  }

  @Write('COORDINATOR', 'Takes back a rule that holds from a day to come.', [], null)
  async collectiveRuleRemove(input: CollectiveRuleRemoveInput, tx: Tx): Promise<Done> {
    const row = await rules.toChange(tx, input, () => true);
    if (row.validFrom <= tx.today) throw new InvalidInputError(HOLDS, 'id');
    await tx.query('delete from club.collective_rule where id = $1', [row.id]);
    return { id: row.id, organizationId: null, before: row };
  }
}

const PAST = {
  fr: 'Une règle vaut à partir d’un jour à venir : ce qui était collectif le reste.',
  en: 'A rule holds from a day to come: what was collective stays so.',
};
const HOLDS = {
  fr: 'Cette règle vaut déjà : faites-en une autre pour un jour à venir.',
  en: 'This rule holds already: make another one for a day to come.',
};
const TAKEN = { fr: 'Une autre règle vaut à partir de ce jour.', en: 'Another rule holds from that day.' };
