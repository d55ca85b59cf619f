import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { numberOf, textOf } from '../../form/values.js';
import {
  BudgetBoothRecordDocument,
  BudgetBoothRemoveDocument,
  BudgetCountDocument,
  BudgetPageDocument,
  BudgetResultPublishDocument,
} from '../../generated/graphql.js';
import { Confirm } from '../../form/confirm.js';
import { Notice } from '../../form/notice.js';
import { formatInstant } from '../../format/format.js';
import { useLanguage } from '../../i18n/index.js';
import { Actions } from '../../shell/actions.js';
import { WriteButton } from '../../write/write-button.js';
import type { Budget } from './budget.js';
import { RuleButton } from './rule-button.js';
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
