import { useTranslation } from 'react-i18next';
import { hasPassed } from '../day/day.js';
import { Confirm } from '../form/confirm.js';
import { formatDayOf } from '../format/format.js';
import { InvitationRevokeDocument, type OrganizationAccessQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { CsvButton } from '../table/csv-button.js';
import tables from '../table/table.module.css';
import account from '../account/account.module.css';
import classes from './access.module.css';

type List = NonNullable<OrganizationAccessQuery['organization']>['invitations'];
type Invitation = NonNullable<List>['nodes'][number];

/** The last invitations: what is open, and what became of the others. */
export function Invitations({ list, onChange }: { list: List; onChange: () => Promise<void> }) {
  const { t } = useTranslation();
  return (
    <div className={classes.below}>
      <h3>{t('access.invitations')}</h3>
      {!list || list.nodes.length === 0 ? (
        <p>{t('access.noInvitation')}</p>
      ) : (
        <div className={tables.frame}>
          <table className={`${tables.table} figures`}>
            <thead>
              <tr>
                <th scope="col">{t('signIn.email')}</th>
                <th scope="col" className={tables.wide}>
                  {t('account.roles.role')}
                </th>
                <th scope="col">{t('access.state')}</th>
              </tr>
            </thead>
            <tbody>
              {list.nodes.map((invitation) => (
                <InvitationRows key={invitation.id} invitation={invitation} onChange={onChange} />
              ))}
            </tbody>
          </table>
          <div className={tables.bar}>
            <CsvButton
              name="invitations"
              header={[t('signIn.email'), t('account.roles.role'), t('access.state'), t('account.activity.when')]}
              total={list.nodes.length}
              read={async () => ({
                rows: list.nodes.map((invitation) => {
                  const { state, at } = stateOf(invitation);
                  return [invitation.email, t(`role.${invitation.role}`), t(`access.states.${state}`), at];
                }),
                next: undefined,
              })}
            />
          </div>
        </div>
      )}
    </div>
  );
}

/** What it is, and below it what can be done: beside each other there is no room for both on a phone. */
function InvitationRows({ invitation, onChange }: { invitation: Invitation; onChange: () => Promise<void> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, at } = stateOf(invitation);
  const isOpen = state === 'open' || state === 'lapsed';
  const role = t(`role.${invitation.role}`);
  return (
    <>
      <tr className={isOpen ? tables.above : undefined}>
        <th scope="row" className={classes.address}>
          {invitation.email}
          <span className={`${tables.narrow} ${account.soft}`}>{role}</span>
        </th>
        <td className={tables.wide}>{role}</td>
        <td>
          <span className={account.badge} data-state={state === 'open' ? 'waiting' : 'over'}>
            {t(`access.states.${state}`)}
          </span>
          <span className={account.sub}>
            {state === 'open' && t('access.until', { day: formatDayOf(at, language) })}
            {state === 'lapsed' && t('access.lapsed')}
            {!isOpen && formatDayOf(at, language)}
          </span>
        </td>
      </tr>
      {isOpen && (
        <tr className={tables.below}>
          <td colSpan={3} className={account.actions}>
            <Confirm
              label={t('access.takeBack')}
              about={invitation.email}
              question={t('access.takeBackQuestion')}
              action={t('access.takeBackDo')}
              run={async (send) => {
                await send(InvitationRevokeDocument, { input: { id: invitation.id } });
                await onChange();
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
}

function stateOf({ acceptedAt, revokedAt, expiresAt, hasLapsed }: Invitation): {
  state: 'open' | 'accepted' | 'revoked' | 'expired' | 'lapsed';
  at: string;
} {
  if (acceptedAt) return { state: 'accepted', at: acceptedAt };
  if (revokedAt) return { state: 'revoked', at: revokedAt };
  if (hasPassed(expiresAt)) return { state: 'expired', at: expiresAt };
  return { state: hasLapsed ? 'lapsed' : 'open', at: expiresAt };
}
