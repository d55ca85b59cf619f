import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { Notice } from '../form/notice.js';
import { textOf } from '../form/values.js';
import { type NoticeReason, NoticeSubmitDocument, type NoticeSubmitMutation } from '../generated/graphql.js';
import { useViewer } from '../session/viewer.js';
import { WriteButton } from '../write/write-button.js';
import classes from './moderation.module.css';

const REASONS: readonly NoticeReason[] = [
  ...(['ILLEGAL_CONTENT', 'HATE', 'HARASSMENT', 'PERSONAL_DATA', 'CHILD_ABUSE'] as const),
  ...(['SPAM', 'OFF_TOPIC', 'OTHER'] as const),
];

/** Tells those who answer for the call of what should not be shown, signed in or not; shows the receipt. */
export function NoticeButton({ of, title }: { of: { contributionId: string } | { commentId: string }; title: string }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const [number, setNumber] = useState<string>();
  const isNamed = (reason: unknown): boolean => viewer == null && reason !== 'CHILD_ABUSE';
  return (
    <>
      <WriteButton
        look="quiet"
        label={t('moderation.notice')}
        about={title}
        spec={() => ({
          id: `noticeSubmit:${Object.values(of).join('')}`,
          title: t('moderation.notice'),
          submit: t('moderation.noticeDo'),
          intro: <p>{t('moderation.noticeIntro')}</p>,
          isConfidential: true,
          mutation: NoticeSubmitDocument,
          initial: { reason: '', explanation: '', name: '', email: '', goodFaith: false },
          fields: [
            {
              ...{ name: 'reason', kind: 'radios', required: true, label: t('moderation.reason') },
              options: REASONS.map((value) => ({ value, label: t(`moderation.reasons.${value}`) })),
            },
            { name: 'explanation', kind: 'lines', required: true, label: t('moderation.noticeText') },
            {
              ...{ name: 'name', kind: 'text', required: true, label: t('moderation.name') },
              shown: ({ reason }) => isNamed(reason),
              input: { autoComplete: 'name' },
            },
            {
              ...{ name: 'email', kind: 'email', required: true, label: t('moderation.email') },
              help: t('moderation.emailHelp'),
              shown: ({ reason }) => isNamed(reason),
            },
            { name: 'goodFaith', kind: 'check', label: t('moderation.goodFaith') },
          ],
          variables: (values) => ({
            input: {
              ...of,
              reason: textOf(values, 'reason') as NoticeReason,
              explanation: textOf(values, 'explanation'),
              goodFaith: values['goodFaith'] === true,
              ...(isNamed(values['reason']) && { name: textOf(values, 'name'), email: textOf(values, 'email') }),
            },
          }),
          done: t('moderation.noticeSent'),
          onDone: (payload) => setNumber((payload as NoticeSubmitMutation['noticeSubmit']).receipt?.number),
        })}
      />
      {number && (
        <Notice kind="done" role="status">
          <p>{t('moderation.received')}</p>
          <p className={classes.number}>{number}</p>
          <p>
            <DatedLink to={`/moderation/signalement/${number}`}>{t('moderation.follow')}</DatedLink>
          </p>
        </Notice>
      )}
    </>
  );
}
