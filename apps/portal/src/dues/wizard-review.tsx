import { Button } from '@mantine/core';
import { useId, useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isConflict } from '../api/user-error.js';
import { ErrorSummary } from '../form/error-summary.js';
import { formatDay, formatNumber } from '../format/format.js';
import { DuesCallIssueDocument, DuesCallPageDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Problem } from '../shell/problem.js';
import { useAnswer } from '../shell/use-answer.js';
import { usePage } from '../table/pager.js';
import { useAddress } from '../table/use-address.js';
import { Failure } from '../write/failure.js';
import { useSubmission } from '../write/use-submission.js';
import writes from '../write/write.module.css';
import { type Call, CallDues } from './call-dues.js';
import { CallFigures } from './call-figures.js';
import { PlainButton } from '../shell/plain-button.js';

/** Steps 2 and 3: what was worked out, then issuing it. */
export function WizardReview({ id, issuing }: { id: string; issuing: boolean }) {
  const { t } = useTranslation();
  const { page, variables } = usePage();
  const { answer, instead, refetch } = useAnswer(DuesCallPageDocument, {
    variables: { id, totals: true, ...variables },
    fetchPolicy: 'network-only',
    height: 400,
  });
  if (!answer) return instead;
  const call = answer.duesCall;
  if (!call) {
    return (
      <Problem title={t('dues.missingCallTitle')} whole={false}>
        <p>{t('dues.missingCall')}</p>
      </Problem>
    );
  }
  return issuing ? (
    <Issue call={call} reload={() => refetch().then(() => undefined)} />
  ) : (
    <Review call={call} page={page} />
  );
}

function Review({ call, page }: { call: Call; page: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { set } = useAddress();
  const count = call.dues.totalCount;
  return (
    <>
      <p role="status">{t('dues.wizard.previewLead', { count, formatted: formatNumber(count, language) })}</p>
      <CallFigures call={call} />
      <CallDues call={call} page={page} />
      <div className={writes.actions}>
        <Button size="md" onClick={() => set({ etape: '3' })}>
          {t('dues.wizard.toIssue')}
        </Button>
        <PlainButton onClick={() => set({ etape: '1' })}>{t('dues.wizard.adjust')}</PlainButton>
      </div>
    </>
  );
}

function Issue({ call, reload }: { call: Call; reload: () => Promise<void> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { set } = useAddress();
  const box = useId();
  const submission = useSubmission(DuesCallIssueDocument);
  const [version] = useState(call.version);
  const [seen, setSeen] = useState(version);
  const [checked, setChecked] = useState(false);
  const [unchecked, setUnchecked] = useState(false);
  const conflict = submission.errors.find(isConflict);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setUnchecked(!checked);
    if (!checked || submission.saving) return;
    const { payload, errors } = await submission.submit({ input: { id: call.id, expectedVersion: seen } });
    if (payload) return void navigate(`/cotisations/appels/${call.id}`);
    if (errors.some(isConflict)) {
      setChecked(false);
      await reload();
      setSeen(errors.find(isConflict)?.currentVersion ?? seen);
    }
  };
  const faults = useMemo(
    () => [
      ...(unchecked ? [{ message: t('dues.wizard.issueCheckNeeded'), field: box }] : []),
      ...submission.errors.filter((error) => !isConflict(error)).map(({ message }) => ({ message })),
    ],
    [unchecked, submission.errors, box, t],
  );
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {conflict && (
        <div className={writes.notice} role="alert">
          <p>{t('dues.wizard.conflict', { who: conflict.changedBy ?? t('write.conflictSomeone') })}</p>
        </div>
      )}
      <ErrorSummary faults={faults} control={(id) => id} />
      {submission.failure && <Failure error={submission.failure} />}
      <CallFigures call={call} />
      <p>{t('dues.dueOnLast', { day: formatDay(call.dueOn, language) })}</p>
      <p>{t('dues.wizard.issueLead')}</p>
      <label className={writes.choice}>
        <input
          id={box}
          type="checkbox"
          checked={checked}
          onChange={(event) => {
            setChecked(event.currentTarget.checked);
            setUnchecked(false);
          }}
        />
        <span>{t('dues.wizard.issueCheck')}</span>
      </label>
      <div className={writes.actions}>
        <Button type="submit" size="md" aria-disabled={submission.saving}>
          {submission.saving ? t('write.saving') : t('dues.wizard.issue', { year: call.year })}
        </Button>
        <PlainButton onClick={() => set({ etape: '2' })}>{t('dues.wizard.back')}</PlainButton>
      </div>
    </form>
  );
}
