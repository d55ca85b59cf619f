import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { dayAfter, today } from '../day/day.js';
import type { FieldSpec } from '../form/field-spec.js';
import { textOf } from '../form/values.js';
import {
  TrainingNeedAnswerDocument,
  TrainingNeedDeclineDocument,
  type TrainingNeedLineFragment as Need,
  TrainingNeedPlanDocument,
  TrainingNeedWithdrawDocument,
  TrainingSessionsDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Menu } from '../shell/menu.js';
import { daysOf } from '../training/session-words.js';
import { WriteButton } from '../write/write-button.js';
import { needForm } from './need-form.js';

/** What may be done about a need that is open: by who asked, and by who can answer it. */
export function NeedActions({ need }: { need: Need }) {
  const { t } = useTranslation();
  if (!need.viewerMayChange && !need.viewerMayAnswer) return null;
  return (
    <Menu label={t('word.actions')}>
      {need.viewerMayAnswer && need.course && <PlanButton need={need} />}
      {need.viewerMayAnswer && <AnswerButton need={need} />}
      {need.viewerMayAnswer && <DeclineButton need={need} />}
      {need.viewerMayChange && <needForm.CorrectButton id={need.id} about={need.title} />}
      {need.viewerMayChange && <WithdrawButton need={need} />}
    </Menu>
  );
}

function PlanButton({ need: { id, title, version, wishedFrom } }: { need: Need }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <WriteButton
      label={t('need.write.plan')}
      about={title}
      spec={() => ({
        id: `trainingNeedPlan:${id}`,
        title: t('need.write.plan'),
        submit: t('need.write.planSubmit'),
        intro: <p>{t('need.write.planHelp')}</p>,
        mutation: TrainingNeedPlanDocument,
        initial: { startsOn: wishedFrom && wishedFrom > today() ? wishedFrom : dayAfter(today(), 60) },
        fields: [{ name: 'startsOn', kind: 'day', label: t('word.firstDay'), required: true }],
        variables: (values) => ({ input: { id, expectedVersion: version, startsOn: textOf(values, 'startsOn') } }),
        onDone: (payload) => {
          const { trainingNeed } = payload as { trainingNeed?: Need | null };
          if (trainingNeed?.session) void navigate(`/formations/sessions/${trainingNeed.session.id}`);
        },
      })}
    />
  );
}

function AnswerButton({ need: { id, title, version, course, provider, isDemonstration } }: { need: Need }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const language = useLanguage();
  const field = async (): Promise<FieldSpec> => {
    const filter = {
      from: today(),
      organization: provider?.id,
      course: course?.id,
      includeDemonstration: isDemonstration,
    };
    const found = await ask(TrainingSessionsDocument, { first: 100, filter });
    const options = (found?.trainingSessions.nodes ?? []).map((session) => ({
      value: session.id,
      label: `${session.title}, ${daysOf(session, language)}`,
    }));
    return {
      ...{ name: 'trainingSessionId', kind: 'choice', label: t('need.write.session'), required: true, options },
      help: options.length ? undefined : t('need.write.noSession'),
    };
  };
  return (
    <WriteButton
      label={t('need.write.answer')}
      about={title}
      spec={async () => ({
        id: `trainingNeedAnswer:${id}`,
        title: t('need.write.answer'),
        submit: t('need.write.answerSubmit'),
        mutation: TrainingNeedAnswerDocument,
        initial: { trainingSessionId: '' },
        fields: [await field()],
        variables: (values) => ({
          input: { id, expectedVersion: version, trainingSessionId: textOf(values, 'trainingSessionId') },
        }),
      })}
    />
  );
}

function DeclineButton({ need: { id, title, version } }: { need: Need }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('need.write.decline')}
      about={title}
      spec={() => ({
        id: `trainingNeedDecline:${id}`,
        title: t('need.write.decline'),
        submit: t('need.write.declineSubmit'),
        intro: <p>{t('need.write.declineHelp')}</p>,
        mutation: TrainingNeedDeclineDocument,
        initial: { reason: '' },
        fields: [{ name: 'reason', kind: 'lines', label: t('word.reason'), required: true }],
        variables: (values) => ({ input: { id, expectedVersion: version, reason: textOf(values, 'reason') } }),
      })}
    />
  );
}

function WithdrawButton({ need: { id, title, version } }: { need: Need }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('need.write.withdraw')}
      about={title}
      spec={() => ({
        id: `trainingNeedWithdraw:${id}`,
        title: t('need.write.withdraw'),
        submit: t('need.write.withdrawSubmit'),
        intro: <p>{t('need.write.withdrawHelp')}</p>,
        removes: true,
        mutation: TrainingNeedWithdrawDocument,
        initial: {},
        fields: [],
        variables: () => ({ input: { id, expectedVersion: version } }),
      })}
    />
  );
}
