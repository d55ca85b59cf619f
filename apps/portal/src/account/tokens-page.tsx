import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { Secret } from '../form/secret.js';
import { ShownSecret } from '../form/shown-secret.js';
import { AccountTokensDocument } from '../generated/graphql.js';
import { ReportKeys } from '../report/report-keys.js';
import { AccountList } from './account-list.js';
import { Part } from './part.js';
import { type NewSecret, useTokenColumns } from './token-columns.js';
import { TokenForm } from './token-form.js';

export default function TokensPage() {
  const { t } = useTranslation();
  const refetch = useRefetch(AccountTokensDocument);
  const [shown, setShown] = useState<NewSecret>();
  const show = async (secret: NewSecret): Promise<void> => {
    setShown(secret);
    await refetch();
  };
  return (
    <AccountList
      page="tokens"
      query={AccountTokensDocument}
      list={({ viewer }) => viewer?.tokens}
      columns={useTokenColumns(show)}
      file="s-pass-jetons"
      height={80}
      empty={t('account.tokens.none')}
      after={
        <>
          <Part title={t('account.tokens.create')}>
            <TokenForm onMade={show} />
          </Part>
          <Part title={t('report.keys.title')}>
            <p>{t('report.keys.own')}</p>
            <ReportKeys empty={t('report.keys.none')} />
          </Part>
        </>
      }
    >
      {shown && (
        <ShownSecret
          title={t('account.tokens.shownTitle', { name: shown.name })}
          of={shown.secret}
          kept={t('account.tokens.kept')}
          onKept={() => setShown(undefined)}
        >
          <p>{t('account.tokens.shown')}</p>
          <Secret text={shown.secret ?? ''} label={t('account.secret')} />
        </ShownSecret>
      )}
    </AccountList>
  );
}
