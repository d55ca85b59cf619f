import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { hasPassed } from '../day/day.js';
import { Confirm } from '../form/confirm.js';
import { formatDayOf } from '../format/format.js';
import {
  InvitationRevokeDocument,
  OrganizationAccessDocument,
  type OrganizationAccessQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Badge, Narrow, RowActions, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import { SendAgain } from './send-again.js';
import classes from './access.module.css';

type List = NonNullable<OrganizationAccessQuery['organization']>['invitations'];
type Invitation = NonNullable<List>['nodes'][number];

/** The last invitations: what is open, and what became of the others. */
export function Invitations({ list }: { list: List }) {
  const { t } = useTranslation();
  return (
    <div className={classes.below}>
      <h3>{t('access.invitations')}</h3>
      <Table
        name={t('access.invitations')}
        columns={useInvitationColumns()}
        rows={list?.nodes ?? []}
        // Beside each other there is no room for both on a phone.
        below={(invitation) => waits(invitation) && <WaitingActions invitation={invitation} />}
        file="invitations"
        empty={t('access.noInvitation')}
      />
    </div>
  );
}

function useInvitationColumns(): Column<Invitation>[] {
  const { t } = useTranslation();
  const roleOf = ({ role }: Invitation): string => t(`role.${role}`);
  return [
    {
      label: t('word.email'),
      cell: (invitation) => (
        <span className={classes.address}>
          {invitation.email}
          <Narrow>{roleOf(invitation)}</Narrow>
        </span>
      ),
      csv: ({ email }) => email,
    },
    { label: t('account.roles.role'), cell: roleOf, csv: roleOf, wide: true },
    {
      label: t('word.state'),
      cell: (invitation) => <State invitation={invitation} />,
      csv: (invitation) => t(`access.states.${stateOf(invitation).state}`),
    },
    { label: t('word.when'), csv: (invitation) => stateOf(invitation).at },
  ];
}

function State({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, at } = stateOf(invitation);
  const day = formatDayOf(at, language);
  return (
    <>
      <Badge state={state === 'open' ? 'waiting' : 'over'}>{t(`access.states.${state}`)}</Badge>
      <Sub>{state === 'open' ? t('word.untilDay', { day }) : state === 'lapsed' ? t('access.lapsed') : day}</Sub>
    </>
  );
}

function WaitingActions({ invitation: { id, email } }: { invitation: Invitation }) {
  const { t } = useTranslation();
  const refetch = useRefetch(OrganizationAccessDocument);
  return (
    <RowActions>
      <SendAgain invitation={{ id, email }} onSent={refetch} />
      <Confirm
        label={t('access.takeBack')}
        about={email}
        question={t('access.takeBackQuestion', { address: email })}
        action={t('access.takeBackDo')}
        run={async (send) => {
          await send(InvitationRevokeDocument, { input: { id } });
          await refetch();
        }}
      />
    </RowActions>
  );
}

/** Neither accepted nor taken back. */
const waits = ({ acceptedAt, revokedAt }: Invitation): boolean => !acceptedAt && !revokedAt;

function stateOf({ acceptedAt, revokedAt, expiresAt, hasLapsed }: Invitation): {
  state: 'open' | 'accepted' | 'revoked' | 'expired' | 'lapsed';
  at: string;
} {
  if (acceptedAt) return { state: 'accepted', at: acceptedAt };
  if (revokedAt) return { state: 'revoked', at: revokedAt };
  if (hasPassed(expiresAt)) return { state: 'expired', at: expiresAt };
  return { state: hasLapsed ? 'lapsed' : 'open', at: expiresAt };
}
