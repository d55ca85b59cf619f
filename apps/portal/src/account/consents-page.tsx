import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { formatInstant } from '../format/format.js';
import { AccountConsentsDocument, ConsentRecordDocument, type ConsentPurpose } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useAnswer } from '../shell/use-answer.js';
import { AccountHead } from './part.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './account.module.css';

const PURPOSES: readonly ConsentPurpose[] = ['TERMS', 'NEWSLETTER', 'USAGE_STATISTICS'];

export default function ConsentsPage() {
  const { t } = useTranslation();
  const { answer, instead } = useAnswer(AccountConsentsDocument);
  if (!answer?.viewer) return instead;
  const { consents } = answer.viewer;
  return (
    <>
      <AccountHead name="consents" />
      <div className={classes.facts}>
        {PURPOSES.map((purpose) => (
          <Purpose key={purpose} purpose={purpose} answer={consents.find((one) => one.purpose === purpose)} />
        ))}
      </div>
      <p className={classes.after}>{t('account.consents.ledger')}</p>
    </>
  );
}

interface Answer {
  given: boolean;
  textVersion: string;
  at: string;
}

function Purpose({ purpose, answer }: { purpose: ConsentPurpose; answer: Answer | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = useId();
  const [changed, setChanged] = useState(false);
  const given = answer?.given ?? false;
  const change = useAction(async (send) => {
    setChanged(false);
    await send(ConsentRecordDocument, { input: { purpose, given: !given } });
    setChanged(true);
  });
  return (
    <div>
      <div>
        <h2 id={title}>{t(`account.consents.purposes.${purpose}`)}</h2>
        <p>{t(`account.consents.meaning.${purpose}`)}</p>
        <p className="soft" role={changed ? 'status' : undefined}>
          {answer
            ? t(given ? 'account.consents.given' : 'account.consents.refused', {
                at: formatInstant(answer.at, language),
                version: answer.textVersion,
              })
            : t('account.consents.never')}
        </p>
        <Problem text={change.problem} />
      </div>
      {purpose === 'TERMS' && given ? (
        <Link to="/compte/donnees">{t('account.data.erase')}</Link>
      ) : (
        <PlainButton aria-describedby={title} idle={change.busy} onClick={() => void change.run()}>
          {given ? t('account.consents.withdraw') : t('account.consents.give')}
        </PlainButton>
      )}
    </div>
  );
}
