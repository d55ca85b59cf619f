import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import type { Values } from '../../form/drafts.js';
import type { FieldSpec } from '../../form/field-spec.js';
import { numberOf, textOf } from '../../form/values.js';
import {
  type BudgetBallotKind,
  type BudgetCompletion,
  BudgetPageDocument,
  type BudgetReach,
  type BudgetRuleKind,
  BudgetRuleSetDocument,
  type BudgetRuleSetInput,
} from '../../generated/graphql.js';
import { labelOptions } from '../../write/label-options.js';
import { WriteButton } from '../../write/write-button.js';
import type { Budget } from './budget.js';
import { EnvelopesControl, envelopesInput, envelopesText } from './envelopes-control.js';

/** Sets the rule of a budget, until the ballot begins. */
export function RuleButton({ budget: { id, rule } }: { budget: Budget }) {
  const { t } = useTranslation();
  const refetch = useRefetch(BudgetPageDocument);
  return (
    <WriteButton
      label={t(rule ? 'budget.rule.change' : 'budget.rule.set')}
      spec={() => ({
        id: `budgetRule:${id}`,
        title: t('budget.rule.title'),
        submit: t('budget.rule.submit'),
        intro: <p>{t('budget.rule.intro')}</p>,
        did: t('budget.rule.did'),
        mutation: BudgetRuleSetDocument,
        initial: valuesOf(rule),
        fields: fieldsOf(t),
        variables: (values) => ({ input: { callId: id, ...inputOf(values) } }),
        onDone: () => void refetch(),
      })}
    />
  );
}

const valuesOf = (rule: Budget['rule']): Values => ({
  envelope: rule ? String(rule.envelope) : '',
  ballotKind: rule?.ballotKind ?? 'APPROVAL',
  maximumChoices: String(rule?.maximumChoices ?? 5),
  points: rule?.points ? String(rule.points) : '',
  kind: rule?.kind ?? 'EQUAL_SHARES',
  completion: rule?.completion ?? 'ADD_ONE_THEN_GREEDY',
  minimumVotes: String(rule?.minimumVotes ?? 0),
  envelopes:
    rule?.envelopes.map((one) => ({
      ...{ value: one.id, label: one.territoryName, amount: String(one.amount) },
    })) ?? [],
  reach: rule?.reach ?? 'ANY',
  paperDays: String(rule?.paperDays ?? 0),
  publishedDays: rule ? (rule.publishedDays === null ? '' : String(rule.publishedDays)) : '7',
  incompatible: rule?.incompatible.map((one) => `${one.number}-${one.otherNumber}`).join(' ') ?? '',
});

const fieldsOf = (t: TFunction): FieldSpec[] => [
  {
    name: 'envelope',
    kind: 'whole',
    label: t('budget.rule.envelopeEuros'),
    help: t('budget.rule.envelopeHelp'),
    required: true,
  },
  {
    name: 'envelopes',
    kind: 'custom',
    label: t('budget.rule.envelopes'),
    help: t('budget.rule.envelopesHelp'),
    render: (control) => <EnvelopesControl {...control} />,
    text: envelopesText,
  },
  {
    name: 'reach',
    kind: 'choice',
    label: t('budget.rule.reach'),
    required: true,
    options: labelOptions(t, 'budget.reaches'),
    shown: (values) => (values['envelopes'] as readonly unknown[]).length > 0,
  },
  {
    name: 'ballotKind',
    kind: 'choice',
    label: t('budget.rule.ballotKind'),
    required: true,
    options: labelOptions(t, 'budget.ballotKinds'),
  },
  { name: 'maximumChoices', kind: 'whole', label: t('budget.rule.maximumChoices'), required: true, most: 50 },
  {
    name: 'points',
    kind: 'whole',
    label: t('budget.rule.points'),
    required: true,
    most: 100,
    shown: (values) => values['ballotKind'] === 'POINTS',
  },
  {
    name: 'kind',
    kind: 'choice',
    label: t('budget.rule.kind'),
    required: true,
    options: labelOptions(t, 'budget.kinds'),
  },
  {
    name: 'completion',
    kind: 'choice',
    label: t('budget.rule.completion'),
    required: true,
    options: labelOptions(t, 'budget.completions'),
    shown: (values) => values['kind'] === 'EQUAL_SHARES',
  },
  { name: 'minimumVotes', kind: 'whole', label: t('budget.rule.minimumVotes') },
  {
    name: 'paperDays',
    kind: 'whole',
    label: t('budget.rule.paperDays'),
    help: t('budget.rule.paperDaysHelp'),
    most: 90,
  },
  {
    name: 'publishedDays',
    kind: 'whole',
    label: t('budget.rule.publishedDays'),
    help: t('budget.rule.publishedDaysHelp'),
    most: 180,
  },
  {
    name: 'incompatible',
    kind: 'text',
    label: t('budget.rule.incompatible'),
    help: t('budget.rule.incompatibleHelp'),
    check: (text) => (isOfPairs(String(text)) ? undefined : t('budget.rule.incompatibleHelp')),
  },
];

function inputOf(values: Values): Omit<BudgetRuleSetInput, 'callId'> {
  const ballotKind = textOf(values, 'ballotKind') as BudgetBallotKind;
  const kind = textOf(values, 'kind') as BudgetRuleKind;
  const envelopes = envelopesInput(values['envelopes']);
  return {
    ...{ kind, ballotKind },
    completion: kind === 'GREEDY' ? 'NONE' : (textOf(values, 'completion') as BudgetCompletion),
    envelope: numberOf(textOf(values, 'envelope')) ?? -1,
    maximumChoices: numberOf(textOf(values, 'maximumChoices')) ?? -1,
    minimumVotes: numberOf(textOf(values, 'minimumVotes')) ?? 0,
    points: ballotKind === 'POINTS' ? numberOf(textOf(values, 'points')) : null,
    ...{ envelopes, reach: envelopes.length > 0 ? (textOf(values, 'reach') as BudgetReach) : 'ANY' },
    paperDays: numberOf(textOf(values, 'paperDays')) ?? 0,
    publishedDays: numberOf(textOf(values, 'publishedDays')),
    incompatible: pairsIn(textOf(values, 'incompatible')),
  };
}

const PAIR = /(\d+)\s*-\s*(\d+)/g;

/** Whether nothing else stands there: what cannot be read would be left out without a word. */
const isOfPairs = (text: string): boolean => /^[\s,;]*$/.test(text.replaceAll(PAIR, ''));

const pairsIn = (text: string) =>
  [...text.matchAll(PAIR)].map(([, number, otherNumber]) => ({
    ...{ number: Number(number), otherNumber: Number(otherNumber) },
  }));
