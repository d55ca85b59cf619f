import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { UserError } from '../api/user-error.js';
import { CheckField } from '../form/field.js';
import { Form } from '../form/form.js';
import { Notice } from '../form/notice.js';
import { useForm } from '../form/use-form.js';
import { DuesCallIssueDocument, DuesCallPageDocument } from '../generated/graphql.js';
import { tell } from '../shell/announcement.js';
import { Facts } from '../shell/facts.js';
import { Problem } from '../shell/problem.js';
import { useAnswer } from '../shell/use-answer.js';
import { usePage } from '../table/pager.js';
import { useAddress } from '../table/use-address.js';
import { Actions } from '../shell/actions.js';
import { type Call, CallDues } from './call-dues.js';
import { CallFigures } from './call-figures.js';
import { CallInstalments } from './call-instalments.js';
import { IssuerGaps } from './issuer.js';
import { lettersSent } from './letters-sent.js';
import { PlainButton } from '../shell/plain-button.js';
import { IssuerButton } from './writes/issuer-writes.js';

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
  const { set } = useAddress();
  const count = call.dues.totalCount;
  return (
    <>
      <p role="status">{t('dues.wizard.previewLead', { count })}</p>
      <CallFigures call={call} />
      <Facts look="line">
        <CallInstalments instalments={call.instalments} />
      </Facts>
      <IssuerGaps call={call} />
      <CallDues call={call} page={page} />
      <Actions>
        <Button size="md" onClick={() => set({ etape: '3' })}>
          {t('dues.wizard.toIssue')}
        </Button>
        <PlainButton onClick={() => set({ etape: '1' })}>{t('dues.wizard.adjust')}</PlainButton>
        <IssuerButton call={call} />
      </Actions>
    </>
  );
}

interface IssueProps {
  call: Call;
  reload: () => Promise<void>;
}

function Issue({ call, reload }: IssueProps) {
  const { t } = useTranslation();
  const { set } = useAddress();
  const { form, conflict } = useIssue(call, reload);
  return (
    <>
      {conflict && (
        <Notice kind="attention" role="alert">
          <p>{t('dues.wizard.conflict', { who: conflict.changedBy ?? t('write.conflictSomeone') })}</p>
        </Notice>
      )}
      <CallFigures call={call} />
      <Facts look="line">
        <CallInstalments instalments={call.instalments} />
      </Facts>
      <IssuerGaps call={call} />
      <p>{t('dues.wizard.issueLead')}</p>
      <Form
        form={form}
        action={form.busy ? t('write.saving') : t('dues.wizard.issue', { year: call.year })}
        aside={<PlainButton onClick={() => set({ etape: '2' })}>{t('dues.wizard.back')}</PlainButton>}
      >
        <CheckField form={form} name="checked" label={t('dues.wizard.issueCheck')} />
      </Form>
    </>
  );
}

/** What is issued is what was read again: when it was changed meanwhile, it is shown anew and checked anew. */
function useIssue(call: Call, reload: () => Promise<void>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [seen, setSeen] = useState(call.version);
  const [conflict, setConflict] = useState<UserError>();
  const form = useForm({
    id: `issue-${call.id}`,
    initial: { checked: false },
    check: ({ checked }) => ({ checked: !checked && t('dues.wizard.issueCheckNeeded') }),
    send: (_, send) => send(DuesCallIssueDocument, { input: { id: call.id, expectedVersion: seen } }),
    async meets(met, draft) {
      draft.set({ checked: false });
      await reload();
      setSeen(met.currentVersion ?? seen);
      setConflict(met);
    },
    then({ duesCall }) {
      if (duesCall?.totals)
        tell(t('dues.wizard.issued', { year: call.year, letters: lettersSent(duesCall.totals, t) }));
      void navigate(`/cotisations/appels/${call.id}`);
    },
  });
  return { form, conflict };
}
