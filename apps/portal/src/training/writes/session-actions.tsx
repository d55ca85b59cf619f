import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { DatedLink } from '../../day/dated-link.js';
import { formatDay } from '../../format/format.js';
import {
  TrainingSessionCancelDocument,
  TrainingSessionCloseDocument,
  TrainingSessionConfirmDocument,
  TrainingSessionHoldDocument,
  TrainingSessionOpenDocument,
  TrainingSessionPageDocument,
  TrainingSessionPublishDocument,
  type TrainingSessionDetailFragment as Session,
  type TrainingSessionStatus,
  type TrainingSessionStepInput,
} from '../../generated/graphql.js';
import { textOf } from '../../form/values.js';
import { useLanguage } from '../../i18n/index.js';
import { TraineesButton } from '../../results/classify-button.js';
import { Actions } from '../../shell/actions.js';
import buttons from '../../shell/button.module.css';
import { Menu } from '../../shell/menu.js';
import { WriteButton } from '../../write/write-button.js';
import { HalfDayStaffButton } from './half-day-staff.js';
import { DuplicateButton, TrainersButton } from './session-again.js';
import { sessionForm } from './session-form.js';

/** Sessions that people may have a place in. */
const WITH_SHEETS: readonly TrainingSessionStatus[] = ['PUBLISHED', 'OPEN', 'CONFIRMED', 'HELD', 'CLOSED'];
const BEFORE: readonly TrainingSessionStatus[] = ['DRAFT', 'PUBLISHED', 'OPEN', 'CONFIRMED'];

interface Step {
  name: 'announce' | 'open' | 'confirm' | 'hold' | 'close';
  mutation: TypedDocumentNode<object, { input: TrainingSessionStepInput }>;
  from: readonly TrainingSessionStatus[];
  /** Whether its time must have passed, or be to come. */
  when: 'any' | 'before' | 'after';
}

const STEPS: readonly Step[] = [
  { name: 'announce', mutation: TrainingSessionPublishDocument, from: ['DRAFT'], when: 'any' },
  { name: 'open', mutation: TrainingSessionOpenDocument, from: ['DRAFT', 'PUBLISHED'], when: 'before' },
  { name: 'confirm', mutation: TrainingSessionConfirmDocument, from: ['OPEN'], when: 'before' },
  { name: 'hold', mutation: TrainingSessionHoldDocument, from: ['PUBLISHED', 'OPEN', 'CONFIRMED'], when: 'after' },
  { name: 'close', mutation: TrainingSessionCloseDocument, from: ['HELD'], when: 'any' },
];

/** What may be done with a session as it stands. */
export function SessionActions({ session }: { session: Session }) {
  const { t } = useTranslation();
  const [now] = useState(() => Date.now());
  const times = { any: true, before: Date.parse(session.startsAt) > now, after: Date.parse(session.endsAt) <= now };
  const steps = STEPS.filter(({ from, when }) => from.includes(session.status) && times[when]);
  const isBefore = BEFORE.includes(session.status);
  return (
    <Actions>
      {steps.map((step, i) => (
        <StepButton key={step.name} session={session} step={step} main={i === 0 && step.name !== 'close'} />
      ))}
      {WITH_SHEETS.includes(session.status) && (
        <DatedLink to={`/formations/sessions/${session.id}/emargement`} className={buttons.framed}>
          {t('attendance.open')}
        </DatedLink>
      )}
      <Menu label={t('shell.more')}>
        {isBefore && <sessionForm.CorrectButton id={session.id} />}
        {isBefore && <TrainersButton session={session} />}
        {isBefore && session.halfDays.length > 1 && <HalfDayStaffButton session={session} />}
        <DuplicateButton session={session} />
        {session.viewerProvides && <TraineesButton session={session} />}
        {isBefore && <CancelButton session={session} />}
      </Menu>
    </Actions>
  );
}

/** What steps have in common: they rest on the version that was read, and read it again after a conflict. */
function useSessionStep(session: Session) {
  const ask = useAsk();
  return {
    version: session.version,
    initial: {},
    fields: [],
    current: async () => {
      const now = (await ask(TrainingSessionPageDocument, { id: session.id }))?.trainingSession;
      return now ? { values: {}, version: now.version } : undefined;
    },
  };
}

interface StepProps {
  session: Session;
  step: Step;
  main: boolean;
}

function StepButton({ session, step: { name, mutation }, main }: StepProps) {
  const { t } = useTranslation();
  const day = formatDay(session.startsOn, useLanguage());
  const common = useSessionStep(session);
  const isUnapproved = Boolean(session.lacksApproval) && (name === 'announce' || name === 'open');
  return (
    <WriteButton
      label={t(`training.write.${name}`)}
      look={main ? 'go' : undefined}
      spec={() => ({
        ...common,
        initial: { withoutApproval: false },
        fields: isUnapproved
          ? [{ name: 'withoutApproval', kind: 'check', label: t('training.write.withoutApproval') }]
          : [],
        id: `trainingSession:${name}:${session.id}`,
        title: t(`training.write.${name}`),
        submit: t(`training.write.${name}`),
        intro: <p>{t(`training.write.${name}Help`)}</p>,
        mutation,
        irreversible: name === 'close' ? () => <p>{t('training.write.closeConfirm', { day })}</p> : undefined,
        variables: (values, { version }) => ({
          input: {
            id: session.id,
            expectedVersion: version,
            ...(isUnapproved && { withoutApproval: values['withoutApproval'] === true }),
          },
        }),
      })}
    />
  );
}

function CancelButton({ session }: { session: Session }) {
  const { t } = useTranslation();
  const day = formatDay(session.startsOn, useLanguage());
  const common = useSessionStep(session);
  return (
    <WriteButton
      label={t('training.write.cancel')}
      look="danger"
      spec={() => ({
        ...common,
        id: `trainingSessionCancel:${session.id}`,
        title: t('training.write.cancel'),
        submit: t('training.write.cancelSubmit'),
        mutation: TrainingSessionCancelDocument,
        initial: { reason: '' },
        fields: [
          {
            name: 'reason',
            kind: 'lines',
            label: t('word.reason'),
            help: t('training.write.cancelHelp'),
            required: true,
          },
        ],
        irreversible: () => <p>{t('training.write.cancelConfirm', { day })}</p>,
        variables: (values, { version }) => ({
          input: { id: session.id, reason: textOf(values, 'reason'), expectedVersion: version },
        }),
      })}
    />
  );
}
