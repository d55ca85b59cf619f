import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm, Problem } from '../form/confirm.js';
import { CheckField } from '../form/field.js';
import { useAction } from '../form/use-action.js';
import { useForm } from '../form/use-form.js';
import forms from '../form/form.module.css';
import { formatShortInstant } from '../format/format.js';
import {
  AccountSessionsDocument,
  SessionRevokeDocument,
  SignOutEverywhereDocument,
  type AccountSessionsQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { leave } from '../session/session-end.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { CsvButton } from '../table/csv-button.js';
import { usePage } from '../table/pager.js';
import tables from '../table/table.module.css';
import { browserName } from './browser-name.js';
import { useRows } from './lists.js';
import { AccountHead, Pages, Part } from './part.js';
import classes from './account.module.css';

type Session = NonNullable<AccountSessionsQuery['viewer']>['sessions']['nodes'][number];

export default function SessionsPage() {
  const { t } = useTranslation();
  const { page, variables } = usePage();
  const [closed, setClosed] = useState(false);
  const { data, previousData, error, refetch } = useQuery(AccountSessionsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const revoke = useAction(async (send, id: string) => {
    setClosed(false);
    await send(SessionRevokeDocument, { input: { id } });
    await refetch();
    setClosed(true);
  });
  const everywhere = useForm({ id: 'everywhere', initial: { revokesTokens: true }, send: async () => undefined });
  const read = useRows(
    AccountSessionsDocument,
    ({ viewer }) => viewer?.sessions,
    ({ userAgent, address, createdAt, lastUsedAt, expiresAt }) => [
      userAgent,
      address,
      createdAt,
      lastUsedAt,
      expiresAt,
    ],
  );
  const list = (data ?? previousData)?.viewer?.sessions;
  if (error && !list) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!list) return <PageSkeleton />;
  return (
    <>
      <AccountHead name="sessions" />
      <div className={tables.frame}>
        <table className={`${tables.table} figures`}>
          <thead>
            <tr>
              <th scope="col">{t('account.sessions.browser')}</th>
              <th scope="col" className={tables.wide}>
                {t('account.sessions.opened')}
              </th>
              <th scope="col">{t('account.sessions.used')}</th>
              <th scope="col">
                <span className="hidden">{t('account.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.nodes.map((session) => (
              <SessionRow key={session.id} session={session} onRevoke={() => void revoke.run(session.id)} />
            ))}
          </tbody>
        </table>
        <Pages list={list} page={page} />
        <div className={tables.bar}>
          <CsvButton
            name="s-pass-sessions"
            header={[
              t('account.sessions.browser'),
              t('account.sessions.from'),
              t('account.sessions.opened'),
              t('account.sessions.used'),
              t('account.sessions.ends'),
            ]}
            total={list.totalCount}
            read={read}
          />
        </div>
      </div>
      <Problem text={revoke.problem} />
      <p role="status" className={forms.status}>
        {closed && t('account.sessions.closed')}
      </p>
      <Part title={t('account.sessions.everywhere')}>
        <p>{t('account.sessions.everywhereText')}</p>
        <CheckField
          form={everywhere}
          name="revokesTokens"
          label={t('account.sessions.tokensToo')}
          hint={t('account.sessions.tokensTooHint')}
        />
        <Confirm
          label={t('account.sessions.everywhereAsk')}
          question={t('account.sessions.everywhereQuestion')}
          action={t('account.sessions.everywhereDo')}
          run={async (send) => {
            await send(SignOutEverywhereDocument, { input: everywhere.values });
            leave();
          }}
        />
      </Part>
    </>
  );
}

function SessionRow({ session, onRevoke }: { session: Session; onRevoke: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { browser, system } = browserName(session.userAgent);
  const name =
    browser && system
      ? t('account.sessions.on', { browser, system })
      : (browser ?? system ?? t('account.sessions.unknown'));
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={classes.sub}>
          {session.address}
          {session.secondFactorAt && ` · ${t('account.sessions.withSecond')}`}
        </span>
      </th>
      <td className={tables.wide}>{formatShortInstant(session.createdAt, language)}</td>
      <td>{formatShortInstant(session.lastUsedAt, language)}</td>
      <td className={classes.actions}>
        {session.isCurrent ? (
          <span className={classes.badge}>{t('account.sessions.current')}</span>
        ) : (
          <button type="button" className={tables.plainButton} onClick={onRevoke}>
            {t('account.sessions.close')}
            <span className="hidden"> {name}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
