import type { TFunction } from 'i18next';
import type { FeeScaleKind } from '../../generated/graphql.js';
import type { Values } from '../../form/drafts.js';
import type { FieldSpec } from '../../write/field-spec.js';
import { centsOf, isBegun, numberOf, rowsOf, textOf } from '../../write/values.js';

const isKind = (kind: FeeScaleKind) => (values: Values) => values['kind'] === kind;

/** What each kind of scale counts with: shown for its kind alone. */
export const amountFields = (t: TFunction): FieldSpec[] => [
  {
    name: 'flatCents',
    kind: 'money',
    label: t('dues.write.flat'),
    required: true,
    shown: isKind('FLAT'),
  },
  {
    name: 'centsPerInhabitant',
    kind: 'number',
    label: t('dues.write.perInhabitant'),
    help: t('dues.write.perInhabitantHelp'),
    required: true,
    shown: isKind('PER_INHABITANT'),
  },
  { name: 'floorCents', kind: 'money', label: t('dues.write.floor'), shown: isKind('PER_INHABITANT') },
  { name: 'ceilingCents', kind: 'money', label: t('dues.write.ceiling'), shown: isKind('PER_INHABITANT') },
  {
    name: 'brackets',
    kind: 'rows',
    label: t('dues.write.brackets'),
    help: t('dues.write.bracketsHelp'),
    shown: isKind('PER_HEADCOUNT'),
    add: t('dues.write.addBracket'),
    columns: [
      { name: 'fromHeadcount', kind: 'whole', label: t('dues.write.fromHeadcount'), required: true },
      { name: 'amount', kind: 'money', label: t('dues.write.bracketAmount'), required: true },
    ],
  },
];

/** The amounts of the kind that is chosen; none of another kind. */
export function amountsOf(values: Values) {
  const kind = textOf(values, 'kind') as FeeScaleKind;
  const perInhabitant = kind === 'PER_INHABITANT';
  return {
    flatCents: kind === 'FLAT' ? centsOf(textOf(values, 'flatCents')) : null,
    centsPerInhabitant: perInhabitant ? numberOf(textOf(values, 'centsPerInhabitant')) : null,
    floorCents: perInhabitant ? centsOf(textOf(values, 'floorCents')) : null,
    ceilingCents: perInhabitant ? centsOf(textOf(values, 'ceilingCents')) : null,
    brackets:
      kind === 'PER_HEADCOUNT'
        ? rowsOf(values['brackets'])
            .filter(isBegun)
            .map((row) => ({
              fromHeadcount: numberOf(row['fromHeadcount'] ?? '') ?? 0,
              amountCents: centsOf(row['amount'] ?? '') ?? -1,
            }))
        : [],
  };
}
