import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { numberOf, textOf } from '../../form/values.js';
import {
  type BudgetBallotKind,
  BudgetBoothRecordDocument,
  BudgetBoothRemoveDocument,
  type BudgetCompletion,
  BudgetCountDocument,
  BudgetPageDocument,
  type BudgetReach,
  BudgetResultPublishDocument,
  type BudgetRuleKind,
  BudgetRuleSetDocument,
} from '../../generated/graphql.js';
import { Confirm } from '../../form/confirm.js';
import { Notice } from '../../form/notice.js';
import { formatInstant } from '../../format/format.js';
import { useLanguage } from '../../i18n/index.js';
import { Actions } from '../../shell/actions.js';
import { labelOptions } from '../../write/label-options.js';
import { WriteButton } from '../../write/write-button.js';
import type { Budget } from './budget.js';
import { EnvelopesControl, envelopesInput, envelopesText } from './envelopes-control.js';
import classes from './budget.module.css';

/** What those who answer for it do: the rule before the ballot, paper and the count after it. */
export function BudgetTeam({ budget, mayCount }: { budget: Budget; mayCount: boolean }) {
  const { t } = useTranslation();
  const refetch = useRefetch(BudgetPageDocument);
  const { id, stage, booths, rule } = budget;
  if (stage === 'PREPARED')
    return (
      <Actions>
        <RuleButton budget={budget} />
      </Actions>
    );
  if (stage === 'CHECKING' && mayCount) return <Checking budget={budget} />;
  if (stage !== 'CLOSED' || !mayCount) return null;
  return (
    <>
      <Actions>
        {(rule?.paperDays ?? 0) > 0 && <BoothButton budget={budget} />}
        <Confirm
          isMain
          label={t('budget.count.label')}
          question={t('budget.count.question')}
          action={t('budget.count.do')}
          run={async (send) => {
            await send(BudgetCountDocument, { input: { callId: id } });
            await refetch();
          }}
        />
      </Actions>
      {booths.length > 0 && (
        <ul className={classes.outcomes}>
          {booths.map((booth) => (
            <li key={booth.id}>
              <strong>{booth.name}</strong>
              <span className="soft">{t('budget.booth.entered', { count: booth.turnout })}</span>
              <Confirm
                label={t('word.remove')}
                question={t('budget.booth.removeQuestion', { name: booth.name })}
                action={t('budget.booth.removeDo')}
                run={async (send) => {
                  await send(BudgetBoothRemoveDocument, { input: { callId: id, boothId: booth.id } });
                  await refetch();
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is counted and not told yet: what was checked of it, and what tells it to everybody. */
function Checking({ budget: { id, result, resultBy } }: { budget: Budget }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const refetch = useRefetch(BudgetPageDocument);
  const checks = result?.checks ?? [];
  return (
    <Notice>
      <p>
        <strong>{t('budget.check.title')}</strong>
      </p>
      <p>{t('budget.check.lead', { at: resultBy && formatInstant(resultBy, language) })}</p>
      <ul className={classes.checks}>
        {checks.map(({ kind, isRight }) => (
          <li key={kind} data-wrong={!isRight || undefined}>
            <span aria-hidden="true">{isRight ? '✓' : '✗'}</span> {t(`budget.check.kinds.${kind}`)}
            {!isRight && <strong> {t('budget.check.wrong')}</strong>}
          </li>
        ))}
      </ul>
      <Actions>
        <Confirm
          isMain
          label={t('budget.check.publish')}
          question={t('budget.check.question')}
          action={t('budget.check.do')}
          run={async (send) => {
            await send(BudgetResultPublishDocument, { input: { callId: id } });
            await refetch();
          }}
        />
      </Actions>
    </Notice>
  );
}

function RuleButton({ budget: { id, rule } }: { budget: Budget }) {
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
        initial: {
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
        },
        fields: [
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
          },
        ],
        variables: (values) => {
          const ballotKind = textOf(values, 'ballotKind') as BudgetBallotKind;
          const kind = textOf(values, 'kind') as BudgetRuleKind;
          const envelopes = envelopesInput(values['envelopes']);
          return {
            input: {
              ...{ callId: id, kind, ballotKind },
              completion: kind === 'GREEDY' ? 'NONE' : (textOf(values, 'completion') as BudgetCompletion),
              envelope: numberOf(textOf(values, 'envelope')) ?? -1,
              maximumChoices: numberOf(textOf(values, 'maximumChoices')) ?? -1,
              minimumVotes: numberOf(textOf(values, 'minimumVotes')) ?? 0,
              points: ballotKind === 'POINTS' ? numberOf(textOf(values, 'points')) : null,
              ...{ envelopes, reach: envelopes.length > 0 ? (textOf(values, 'reach') as BudgetReach) : 'ANY' },
              paperDays: numberOf(textOf(values, 'paperDays')) ?? 0,
              publishedDays: numberOf(textOf(values, 'publishedDays')),
              incompatible: pairsIn(textOf(values, 'incompatible')),
            },
          };
        },
        onDone: () => void refetch(),
      })}
    />
  );
}

const pairsIn = (text: string) =>
  [...text.matchAll(/(\d+)\s*-\s*(\d+)/g)].map(([, number, otherNumber]) => ({
    ...{ number: Number(number), otherNumber: Number(otherNumber) },
  }));

function BoothButton({ budget: { id } }: { budget: Budget }) {
  const { t } = useTranslation();
  const refetch = useRefetch(BudgetPageDocument);
  return (
    <WriteButton
      label={t('budget.booth.record')}
      spec={() => ({
        id: `budgetBooth:${id}`,
        title: t('budget.booth.record'),
        submit: t('budget.booth.submit'),
        intro: <p>{t('budget.booth.intro')}</p>,
        did: t('budget.booth.did'),
        isConfidential: true,
        mutation: BudgetBoothRecordDocument,
        initial: { name: '', turnout: '', ballots: '', note: '' },
        fields: [
          { name: 'name', kind: 'text', label: t('budget.booth.name'), required: true },
          { name: 'turnout', kind: 'whole', label: t('budget.booth.turnout'), required: true },
          {
            name: 'ballots',
            kind: 'lines',
            label: t('budget.booth.ballots'),
            help: t('budget.booth.ballotsHelp'),
            required: true,
          },
          { name: 'note', kind: 'lines', label: t('budget.booth.note') },
        ],
        variables: (values) => ({
          input: {
            callId: id,
            name: textOf(values, 'name'),
            turnout: numberOf(textOf(values, 'turnout')) ?? -1,
            ballots: textOf(values, 'ballots')
              .split('\n')
              .filter((line) => line.trim()),
            note: textOf(values, 'note'),
          },
        }),
        onDone: () => void refetch(),
      })}
    />
  );
}
