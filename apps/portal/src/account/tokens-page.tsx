import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../form/notice.js';
import { Secret } from '../form/secret.js';
import { AccountTokensDocument } from '../generated/graphql.js';
import { QueryProblem } from '../pages/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { CsvButton } from '../table/csv-button.js';
import { usePage } from '../table/pager.js';
import tables from '../table/table.module.css';
import { useRows } from './lists.js';
import { AccountHead, Pages, Part } from './part.js';
import { TokenForm } from './token-form.js';
import { TokenRow } from './token-row.js';
import classes from './account.module.css';

/** A secret that is shown this once; null when it was made before and the answer was lost. */
export interface NewSecret {
  name: string;
  secret: string | null;
}

export default function TokensPage() {
  const { t } = useTranslation();
  const { page, variables } = usePage();
  const [shown, setShown] = useState<NewSecret>();
  const { data, previousData, error, refetch } = useQuery(AccountTokensDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const read = useRows(
    AccountTokensDocument,
    ({ viewer }) => viewer?.tokens,
    ({ name, hint, scopes, organization, createdAt, expiresAt, lastUsedAt, revokedAt }) => [
      name,
      hint,
      scopes.map((scope) => t(`audit.values.${scope}`)).join(', '),
      organization?.name ?? t('account.tokens.allRoles'),
      createdAt,
      expiresAt,
      lastUsedAt,
      revokedAt,
    ],
  );
  const list = (data ?? previousData)?.viewer?.tokens;
  if (error && !list) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!list) return <PageSkeleton />;
  const show = async (secret: NewSecret): Promise<void> => {
    setShown(secret);
    await refetch();
  };
  return (
    <>
      <AccountHead name="tokens" />
      {shown && <Shown {...shown} onKept={() => setShown(undefined)} />}
      {list.nodes.length === 0 ? (
        <div className={classes.empty}>
          <p>{t('account.tokens.none')}</p>
        </div>
      ) : (
        <div className={tables.frame}>
          <table className={`${tables.table} figures`}>
            <thead>
              <tr>
                <th scope="col">{t('account.tokens.name')}</th>
                <th scope="col" className={tables.wide}>
                  {t('account.tokens.for')}
                </th>
                <th scope="col">{t('account.tokens.until')}</th>
                <th scope="col" className={tables.wide}>
                  {t('account.tokens.used')}
                </th>
                <th scope="col">
                  <span className="hidden">{t('account.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.nodes.map((token) => (
                <TokenRow key={token.id} token={token} onSecret={show} />
              ))}
            </tbody>
          </table>
          <Pages list={list} page={page} />
          <div className={tables.bar}>
            <CsvButton
              name="s-pass-jetons"
              header={[
                t('account.tokens.name'),
                t('account.tokens.begins'),
                t('account.tokens.scopes'),
                t('account.tokens.for'),
                t('account.tokens.made'),
                t('account.tokens.until'),
                t('account.tokens.used'),
                t('account.tokens.revoked'),
              ]}
              total={list.totalCount}
              read={read}
            />
          </div>
        </div>
      )}
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
            <Secret text={secret} label={t('account.tokens.secret')} />
          </>
        )}
        <button type="button" className={tables.plainButton} onClick={onKept}>
          {t('account.tokens.kept')}
        </button>
      </Notice>
    </div>
  );
}
