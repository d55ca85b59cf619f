import { useTranslation } from 'react-i18next';
import { hasPassed } from '../day/day.js';
import { Confirm } from '../form/confirm.js';
import { formatDayOf, formatShortInstant } from '../format/format.js';
import { TokenRevokeDocument, TokenRotateDocument, type AccountTokensQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import tables from '../table/table.module.css';
import type { NewSecret } from './tokens-page.js';
import classes from './account.module.css';

type Token = NonNullable<AccountTokensQuery['viewer']>['tokens']['nodes'][number];

export function TokenRow({ token, onSecret }: { token: Token; onSecret: (secret: NewSecret) => Promise<void> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const hasExpired = hasPassed(token.expiresAt);
  const isOver = token.revokedAt !== null || hasExpired;
  return (
    <tr>
      <th scope="row">
        {token.name}
        <span className={classes.sub}>
          <code>{token.hint}…</code> · {token.scopes.map((scope) => t(`audit.values.${scope}`)).join(', ')}
        </span>
      </th>
      <td className={tables.wide}>{token.organization?.name ?? t('account.tokens.allRoles')}</td>
      <td>
        {token.revokedAt ? (
          <span className={classes.badge} data-state="over">
            {t('account.tokens.revokedOn', { day: formatDayOf(token.revokedAt, language) })}
          </span>
        ) : hasExpired ? (
          <span className={classes.badge} data-state="over">
            {t('account.tokens.expired')}
          </span>
        ) : (
          formatDayOf(token.expiresAt, language)
        )}
      </td>
      <td className={tables.wide}>
        {token.lastUsedAt ? formatShortInstant(token.lastUsedAt, language) : t('account.tokens.neverUsed')}
      </td>
      <td className={classes.actions}>
        {!isOver && (
          <div className={classes.rowActions}>
            <Confirm
              label={t('account.tokens.rotate')}
              about={token.name}
              question={t('account.tokens.rotateQuestion')}
              action={t('account.tokens.rotateDo')}
              run={async (send) => {
                const { secret } = await send(TokenRotateDocument, { input: { id: token.id } });
                if (secret) await onSecret({ name: token.name, secret });
              }}
            />
            <Confirm
              label={t('account.tokens.revoke')}
              about={token.name}
              question={t('account.tokens.revokeQuestion')}
              action={t('account.tokens.revokeDo')}
              run={(send) => send(TokenRevokeDocument, { input: { id: token.id } })}
            />
          </div>
        )}
      </td>
    </tr>
  );
}
