import { useTranslation } from 'react-i18next';
import { hasPassed } from '../day/day.js';
import { Confirm } from '../form/confirm.js';
import { formatDayOf, formatShortInstant } from '../format/format.js';
import { TokenRevokeDocument, TokenRotateDocument, type AccountTokensQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Badge, RowActions, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { useColumns } from '../table/use-columns.js';

type Token = NonNullable<AccountTokensQuery['viewer']>['tokens']['nodes'][number];

/** A secret that is shown this once; null when it was made before and the answer was lost. */
export interface NewSecret {
  name: string;
  secret: string | null;
}

export function useTokenColumns(onSecret: (secret: NewSecret) => Promise<void>): Column<Token>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { same } = useColumns<Token>();
  const scopesOf = ({ scopes }: Token): string => scopes.map((scope) => t(`audit.values.${scope}`)).join(', ');
  return [
    {
      label: t('account.tokens.name'),
      cell: (token) => (
        <>
          {token.name}
          <Sub>
            <code>{token.hint}…</code> · {scopesOf(token)}
            {token.reports && ` · ${t('account.tokens.only', { reports: token.reports.join(', ') })}`}
          </Sub>
        </>
      ),
      csv: ({ name }) => name,
    },
    { label: t('account.tokens.begins'), csv: ({ hint }) => hint },
    { label: t('account.tokens.scopes'), csv: scopesOf },
    { label: t('account.tokens.reports'), csv: ({ reports }) => reports?.join(', ') },
    {
      label: t('account.tokens.for'),
      ...same(({ organization }) => organization?.name ?? t('account.tokens.allRoles')),
      wide: true,
    },
    { label: t('account.tokens.made'), csv: ({ createdAt }) => createdAt },
    { label: t('word.until'), cell: (token) => <Until token={token} />, csv: ({ expiresAt }) => expiresAt },
    {
      label: t('account.used'),
      cell: ({ lastUsedAt, reports, uses, usesToday, mostADay }) => (
        <>
          {lastUsedAt ? formatShortInstant(lastUsedAt, language) : t('account.tokens.neverUsed')}
          {reports && uses > 0 && <Sub>{t('account.tokens.uses', { count: uses })}</Sub>}
          {mostADay !== null && <Sub>{t('account.tokens.today', { uses: usesToday, most: mostADay })}</Sub>}
        </>
      ),
      csv: ({ lastUsedAt }) => lastUsedAt,
      wide: true,
    },
    { label: t('account.tokens.revoked'), csv: ({ revokedAt }) => revokedAt },
    {
      label: t('word.actions'),
      cell: (token) => !token.revokedAt && !hasPassed(token.expiresAt) && <Changes token={token} onSecret={onSecret} />,
      actions: true,
    },
  ];
}

function Until({ token: { revokedAt, expiresAt } }: { token: Token }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!revokedAt && !hasPassed(expiresAt)) return formatDayOf(expiresAt, language);
  return (
    <Badge state="over">
      {revokedAt
        ? t('account.tokens.revokedOn', { day: formatDayOf(revokedAt, language) })
        : t('account.tokens.expired')}
    </Badge>
  );
}

interface ChangesProps {
  token: Token;
  onSecret: (secret: NewSecret) => Promise<void>;
}

function Changes({ token: { id, name }, onSecret }: ChangesProps) {
  const { t } = useTranslation();
  return (
    <RowActions>
      <Confirm
        label={t('account.tokens.rotate')}
        about={name}
        question={t('account.tokens.rotateQuestion', { name })}
        action={t('account.tokens.rotateDo')}
        run={async (send) => {
          const { secret } = await send(TokenRotateDocument, { input: { id } });
          if (secret) await onSecret({ name, secret });
        }}
      />
      <Confirm
        label={t('account.tokens.revoke')}
        about={name}
        question={t('account.tokens.revokeQuestion', { name })}
        action={t('account.tokens.revokeDo')}
        run={(send) => send(TokenRevokeDocument, { input: { id } })}
      />
    </RowActions>
  );
}
