import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../form/values.js';
import { ContributionUpdateDocument, ContributionWithdrawDocument } from '../../generated/graphql.js';
import { ModerateButton } from '../../moderation/moderate-button.js';
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
  const { id, title, status, isViewers, viewerAnswers } = contribution;
  const isStanding = status === 'SUBMITTED' || status === 'PUBLISHED';
  if (!isViewers && !viewerAnswers && !children) return null;
  return (
    <Actions>
      {children}
      {isViewers && isStanding && isOpen && <Change contribution={contribution} />}
      {isViewers && isStanding && <Withdraw contribution={contribution} />}
      {viewerAnswers && isStanding && <ModerateButton contributionId={id} title={title} />}
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
        submit: t('word.save'),
        intro: <p>{t('contribution.updateIntro')}</p>,
        did: t('contribution.updateDid'),
        mutation: ContributionUpdateDocument,
        initial: { title, body },
        fields: [
          { name: 'title', kind: 'text', label: t('word.title'), required: true },
          { name: 'body', kind: 'lines', label: t('contribution.body') },
        ],
        variables: (values) => ({
          input: { id, expectedVersion: version, title: textOf(values, 'title'), body: textOf(values, 'body') },
        }),
      })}
    />
  );
}

function Withdraw({ contribution: { id, title, version } }: { contribution: Contribution }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('contribution.withdraw')}
      about={title}
      spec={() => ({
        id: `contributionWithdraw:${id}`,
        title: t('contribution.withdraw'),
        submit: t('contribution.withdrawDo'),
        intro: <p>{t('contribution.withdrawIntro')}</p>,
        did: t('contribution.withdrawDid'),
        of: title,
        mutation: ContributionWithdrawDocument,
        initial: {},
        fields: [],
        variables: () => ({ input: { id, expectedVersion: version } }),
      })}
    />
  );
}
