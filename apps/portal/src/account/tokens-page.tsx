import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { Notice } from '../form/notice.js';
import { Secret } from '../form/secret.js';
import { AccountTokensDocument } from '../generated/graphql.js';
import { AccountList } from './account-list.js';
import { Part } from './part.js';
import { type NewSecret, useTokenColumns } from './token-columns.js';
import { TokenForm } from './token-form.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './account.module.css';

export default function TokensPage() {
  const { t } = useTranslation();
  const refetch = useRefetch(AccountTokensDocument);
  const [shown, setShown] = useState<NewSecret>();
  const show = async (secret: NewSecret): Promise<void> => {
    setShown(secret);
    await refetch();
  };
  return (
    <>
      <AccountList
        page="tokens"
        query={AccountTokensDocument}
        list={({ viewer }) => viewer?.tokens}
        columns={useTokenColumns(show)}
        file="s-pass-jetons"
        height={80}
        empty={t('account.tokens.none')}
      >
        {shown && <Shown {...shown} onKept={() => setShown(undefined)} />}
      </AccountList>
      <Part title={t('account.tokens.create')}>
        <TokenForm onMade={show} />
      </Part>
    </>
  );
}

function Shown({ name, secret, onKept }: NewSecret & { onKept: () => void }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'center' });
    box.current?.focus();
  }, [secret]);
  return (
    <div ref={box} tabIndex={-1} className={classes.shown}>
      <Notice kind="done">
        <h2>{t('account.tokens.shownTitle', { name })}</h2>
        {secret === null ? (
          <p>{t('form.secretLost')}</p>
        ) : (
          <>
            <p>{t('account.tokens.shown')}</p>
            <Secret text={secret} label={t('account.secret')} />
          </>
        )}
        <PlainButton onClick={onKept}>{t('account.tokens.kept')}</PlainButton>
      </Notice>
    </div>
  );
}
