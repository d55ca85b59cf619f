import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../form/values.js';
import {
  ContributionPublishDocument,
  ContributionRefuseDocument,
  ContributionUpdateDocument,
  ContributionWithdrawDocument,
} from '../../generated/graphql.js';
import { Actions } from '../../shell/actions.js';
import { WriteButton } from '../../write/write-button.js';
import type { Contribution } from './contribution.js';

interface ContributionActionsProps {
  contribution: Contribution;
  isOpen: boolean;
  /** What else can be done. */
  children?: ReactNode;
}

/** What whoever wrote it does with it, and those who answer for its call. */
export function ContributionActions({ contribution, isOpen, children }: ContributionActionsProps) {
  const { status, isViewers, viewerAnswers } = contribution;
  const isStanding = status === 'SUBMITTED' || status === 'PUBLISHED';
  if (!isViewers && !viewerAnswers && !children) return null;
  return (
    <Actions>
      {children}
      {isViewers && isStanding && isOpen && <Change contribution={contribution} />}
      {isViewers && isStanding && <Step contribution={contribution} to="withdraw" />}
      {viewerAnswers && (status === 'SUBMITTED' || status === 'REFUSED') && (
        <Step contribution={contribution} to="publish" />
      )}
      {viewerAnswers && isStanding && <Step contribution={contribution} to="refuse" />}
    </Actions>
  );
}

function Change({ contribution: { id, title, body, version } }: { contribution: Contribution }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('contribution.update')}
      about={title}
      spec={() => ({
        id: `contributionUpdate:${id}`,
        title: t('contribution.update'),
        submit: t('initiative.write.updateSubmit'),
        intro: <p>{t('contribution.updateIntro')}</p>,
        did: t('contribution.updateDid'),
        mutation: ContributionUpdateDocument,
        initial: { title, body },
        fields: [
          { name: 'title', kind: 'text', label: t('contribution.title'), required: true },
          { name: 'body', kind: 'lines', label: t('contribution.body') },
        ],
        variables: (values) => ({
          input: { id, expectedVersion: version, title: textOf(values, 'title'), body: textOf(values, 'body') },
        }),
      })}
    />
  );
}

const STEPS = {
  withdraw: ContributionWithdrawDocument,
  publish: ContributionPublishDocument,
  refuse: ContributionRefuseDocument,
};

function Step({ contribution, to }: { contribution: Contribution; to: keyof typeof STEPS }) {
  const { t } = useTranslation();
  const { id, title, version } = contribution;
  return (
    <WriteButton
      look={to === 'publish' ? 'go' : 'framed'}
      label={t(`contribution.${to}`)}
      about={title}
      spec={() => ({
        id: `contribution.${to}:${id}`,
        title: t(`contribution.${to}`),
        submit: t(`contribution.${to}Do`),
        intro: <p>{t(`contribution.${to}Intro`)}</p>,
        did: t(`contribution.${to}Did`),
        of: title,
        mutation: STEPS[to] as typeof ContributionRefuseDocument,
        initial: { reason: '' },
        fields:
          to === 'refuse' ? [{ name: 'reason', kind: 'lines', label: t('contribution.reason'), required: true }] : [],
        variables: (values) => ({
          input: {
            id,
            expectedVersion: version,
            ...(to === 'refuse' && { reason: textOf(values, 'reason') }),
          } as never,
        }),
      })}
    />
  );
}
