import type { TFunction } from 'i18next';
import type { FieldSpec } from '../form/field-spec.js';
import type { Values } from '../form/drafts.js';
import { textOf } from '../form/values.js';
import type { ModerationGround, ModerationRestriction } from '../generated/graphql.js';

const isHidden = (values: Values): boolean => values['restriction'] === 'HIDDEN';

/** What a decision says, of one case or several. */
export const decideFields = (t: TFunction): FieldSpec[] => [
  {
    ...{ name: 'restriction', kind: 'radios', required: true, label: t('word.decision') },
    options: (['NONE', 'HIDDEN'] as const).map((value) => ({ value, label: t(`moderation.restrictions.${value}`) })),
  },
  {
    ...{ name: 'ground', kind: 'radios', required: true, label: t('moderation.ground'), shown: isHidden },
    options: (['RULES', 'LEGAL'] as const).map((value) => ({ value, label: t(`moderation.grounds.${value}`) })),
  },
  {
    ...{ name: 'provision', kind: 'text', required: true, label: t('moderation.provision'), shown: isHidden },
    help: t('moderation.provisionHelp'),
  },
  {
    ...{ name: 'facts', kind: 'lines', required: true, label: t('moderation.facts') },
    help: t('moderation.factsHelp'),
  },
  {
    ...{ name: 'explanation', kind: 'lines', required: true, label: t('moderation.explanation'), shown: isHidden },
    help: t('moderation.explanationHelp'),
  },
  { name: 'note', kind: 'lines', label: t('moderation.note'), help: t('moderation.noteHelp') },
];

export const NOTHING_DECIDED: Values = {
  ...{ restriction: '', ground: '', provision: '', facts: '', explanation: '', note: '' },
};

export const decided = (values: Values) => ({
  restriction: textOf(values, 'restriction') as ModerationRestriction,
  facts: textOf(values, 'facts'),
  note: textOf(values, 'note') || null,
  ...(isHidden(values) && {
    ground: textOf(values, 'ground') as ModerationGround,
    provision: textOf(values, 'provision'),
    explanation: textOf(values, 'explanation'),
  }),
});
