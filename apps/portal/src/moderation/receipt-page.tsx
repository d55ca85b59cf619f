import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Control } from '../form/control.js';
import { formatInstant } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { useRefetch } from '../api/use-refetch.js';
import { NoticeReceiptDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { PageHead } from '../shell/page-head.js';
import { useAnswer } from '../shell/use-answer.js';
import buttons from '../shell/button.module.css';
import { ModerationNav } from './moderation-nav.js';
import { AppealButton } from './statement.js';
import classes from './moderation.module.css';

/** What became of a notice, for whoever has its number. */
export default function ReceiptPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { number = '' } = useParams();
  return (
    <>
      <PageHead title={t('moderation.receipt')} lead={t('moderation.receiptLead')} />
      <ModerationNav />
      <Asked key={number} number={number} look={(typed) => void navigate(`/moderation/signalement/${typed}`)} />
      {number && <Found number={number} />}
    </>
  );
}

function Asked({ number, look }: { number: string; look: (typed: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<unknown>(number);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typeof typed === 'string' && typed.trim()) look(encodeURIComponent(typed.trim()));
  };
  return (
    <form className={classes.look} onSubmit={submit}>
      <Control
        spec={{
          name: 'number',
          kind: 'text',
          required: true,
          label: t('word.number'),
          input: { autoComplete: 'off' },
        }}
        id="receipt-number"
        value={typed}
        set={setTyped}
      />
      <button type="submit" className={buttons.framed}>
        {t('moderation.look')}
      </button>
    </form>
  );
}

function Found({ number }: { number: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const refetch = useRefetch(NoticeReceiptDocument);
  const { answer, instead } = useAnswer(NoticeReceiptDocument, {
    variables: { number },
    fetchPolicy: 'cache-and-network',
    height: 160,
  });
  if (!answer) return instead;
  const receipt = answer.noticeReceipt;
  if (!receipt) return <p role="status">{t('moderation.receiptNone')}</p>;
  const { restriction, decidedAt, redress, receivedAt, reason, viewerMayAppeal } = receipt;
  const what =
    restriction === 'HIDDEN'
      ? 'receiptHidden'
      : restriction
        ? 'receiptKept'
        : decidedAt
          ? 'receiptGone'
          : 'receiptWaits';
  return (
    <>
      <p role="status">
        <strong>{t(`moderation.${what}`)}</strong>
      </p>
      <Facts>
        <Fact label={t('word.number')}>{receipt.number}</Fact>
        <Fact label={t('moderation.reason')}>{t(`moderation.reasons.${reason}`)}</Fact>
        <Fact label={t('moderation.receivedAt')}>{formatInstant(receivedAt, language)}</Fact>
        {decidedAt && restriction && <Fact label={t('word.decision')}>{formatInstant(decidedAt, language)}</Fact>}
      </Facts>
      {redress && <p className={classes.words}>{typeset(redress)}</p>}
      {viewerMayAppeal && <AppealButton of={{ receipt: receipt.number }} onDone={() => void refetch()} />}
    </>
  );
}
