import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { Confirm, Problem } from '../form/confirm.js';
import { CheckField } from '../form/field.js';
import { useAction } from '../form/use-action.js';
import { useForm } from '../form/use-form.js';
import { formatShortInstant } from '../format/format.js';
import {
  AccountSessionsDocument,
  SessionRevokeDocument,
  SignOutEverywhereDocument,
  type AccountSessionsQuery,
} from '../generated/graphql.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';
import { useLanguage } from '../i18n/index.js';
import { leave } from '../session/session-end.js';
import { Badge, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { AccountList } from './account-list.js';
import { browserName } from './browser-name.js';
import { Part } from './part.js';

type Session = NonNullable<AccountSessionsQuery['viewer']>['sessions']['nodes'][number];

export default function SessionsPage() {
  const { t } = useTranslation();
  const refetch = useRefetch(AccountSessionsDocument);
  const revoke = useAction(async (send, id: string) => {
    await send(SessionRevokeDocument, { input: { id } });
    await refetch();
    tell(t('account.sessions.closed'));
  });
  return (
    <>
      <AccountList
        page="sessions"
        query={AccountSessionsDocument}
        list={({ viewer }) => viewer?.sessions}
        columns={useSessionColumns((id) => void revoke.run(id))}
        file="s-pass-sessions"
      />
      <Problem text={revoke.problem} />
      <Everywhere />
    </>
  );
}

function Everywhere() {
  const { t } = useTranslation();
  const form = useForm({ id: 'everywhere', initial: { revokesTokens: true }, send: async () => undefined });
  return (
    <Part title={t('account.sessions.everywhere')}>
      <p>{t('account.sessions.everywhereText')}</p>
      <CheckField
        form={form}
        name="revokesTokens"
        label={t('account.sessions.tokensToo')}
        hint={t('account.sessions.tokensTooHint')}
      />
      <Confirm
        label={t('account.sessions.everywhereAsk')}
        question={t('account.sessions.everywhereQuestion')}
        action={t('account.sessions.everywhereDo')}
        run={async (send) => {
          await send(SignOutEverywhereDocument, { input: form.values });
          await leave();
        }}
      />
    </Part>
  );
}

function useSessionColumns(onRevoke: (id: string) => void): Column<Session>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = ({ userAgent }: Session): string => {
    const { browser, system } = browserName(userAgent);
    if (browser && system) return t('account.sessions.on', { browser, system });
    return browser ?? system ?? t('account.sessions.unknown');
  };
  return [
    {
      label: t('account.sessions.browser'),
      cell: (session) => (
        <>
          {nameOf(session)}
          <Sub>
            {session.address}
            {session.secondFactorAt && ` · ${t('account.sessions.withSecond')}`}
          </Sub>
        </>
      ),
      csv: ({ userAgent }) => userAgent,
    },
    { label: t('account.sessions.from'), csv: ({ address }) => address },
    {
      label: t('account.sessions.opened'),
      cell: ({ createdAt }) => formatShortInstant(createdAt, language),
      csv: ({ createdAt }) => createdAt,
      wide: true,
    },
    {
      label: t('account.used'),
      cell: ({ lastUsedAt }) => formatShortInstant(lastUsedAt, language),
      csv: ({ lastUsedAt }) => lastUsedAt,
    },
    { label: t('word.end'), csv: ({ expiresAt }) => expiresAt },
    {
      label: t('word.actions'),
      cell: (session) =>
        session.isCurrent ? (
          <Badge>{t('account.sessions.current')}</Badge>
        ) : (
          <PlainButton about={nameOf(session)} onClick={() => onRevoke(session.id)}>
            {t('account.sessions.close')}
          </PlainButton>
        ),
      actions: true,
    },
  ];
}
