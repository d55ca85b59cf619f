import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { dayBefore } from '../day/day.js';
import { Confirm } from '../form/confirm.js';
import { formatShortDay, formatShortInstant } from '../format/format.js';
import {
  InvitationRevokeDocument,
  InvitationsDocument,
  type InvitationsQuery,
  type InvitationState,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { Badge, Narrow, RowActions, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { SendAgain } from '../access/send-again.js';
import { ConsoleNav } from './console-nav.js';
import { Guard } from './guard.js';
import { Invite } from './invite.js';
import classes from './administration.module.css';

type Invitation = NonNullable<InvitationsQuery['invitations']>['nodes'][number];

const CHOICES = ['attente', 'acceptees', 'retirees'] as const;
const STATES: Record<(typeof CHOICES)[number], InvitationState[]> = {
  attente: ['OPEN', 'LAPSED', 'EXPIRED'],
  acceptees: ['ACCEPTED'],
  retirees: ['REVOKED'],
};

/** All invitations: what waits, and what became of the others. */
export default function InvitationsPage() {
  return (
    <Guard to="coordinator">
      <List />
    </Guard>
  );
}

function List() {
  const { t } = useTranslation();
  const { params } = useAddress();
  const choice = oneOf(CHOICES, params.get('etat'));
  return (
    <ListPage
      title={t('administration.invitations.title')}
      lead={t('administration.invitations.lead')}
      action={<Invite />}
      query={InvitationsDocument}
      variables={{ filter: { states: choice && STATES[choice], search: params.get('adresse') ?? undefined } }}
      fetchPolicy="cache-and-network"
      list={({ invitations }) => invitations}
      columns={useInvitationColumns()}
      below={(invitation) => STATES.attente.includes(invitation.state) && <Actions invitation={invitation} />}
      found={(total) => t('administration.invitations.found', { count: total })}
      file="invitations"
      empty={t('administration.invitations.none')}
    >
      <ConsoleNav />
      <Filters>
        <SelectFilter
          name="etat"
          label={t('word.state')}
          all={t('word.all')}
          options={CHOICES.map((value) => ({ value, label: t(`administration.invitations.choice.${value}`) }))}
        />
        <SearchFilter name="adresse" label={t('word.email')} />
      </Filters>
    </ListPage>
  );
}

function useInvitationColumns(): Column<Invitation>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const stateOf = ({ state }: Invitation): string =>
    t(`access.states.${state.toLowerCase() as 'open' | 'lapsed' | 'expired' | 'accepted' | 'revoked'}`);
  const roleOf = ({ role, roleUntil }: Invitation): string =>
    [t(`role.${role}`), roleUntil && t('word.untilDay', { day: formatShortDay(dayBefore(roleUntil), language) })]
      .filter(Boolean)
      .join(', ');
  const answered = ({ acceptedAt, revokedAt, expiresAt }: Invitation): string => acceptedAt ?? revokedAt ?? expiresAt;
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
    {
      label: t('word.organization'),
      cell: ({ organization }) =>
        organization ? <OrganizationLink organization={organization} /> : t('roleScope.NETWORK'),
      csv: ({ organization }) => organization?.name ?? t('roleScope.NETWORK'),
      wide: true,
    },
    { label: t('account.roles.role'), cell: roleOf, csv: roleOf, wide: true },
    {
      label: t('administration.invitations.by'),
      cell: ({ inviterName, createdAt }) => (
        <>
          {inviterName ?? t('account.activity.system')}
          <Sub>{formatShortInstant(createdAt, language)}</Sub>
        </>
      ),
      csv: ({ inviterName }) => inviterName,
      wide: true,
    },
    { label: t('administration.invitations.sentAt'), csv: ({ createdAt }) => createdAt },
    {
      label: t('word.state'),
      cell: (invitation) => (
        <>
          <Badge state={invitation.state === 'OPEN' ? 'waiting' : 'over'}>{stateOf(invitation)}</Badge>
          <Sub>
            {invitation.state === 'OPEN'
              ? t('word.untilDay', { day: formatShortInstant(invitation.expiresAt, language) })
              : formatShortInstant(answered(invitation), language)}
          </Sub>
        </>
      ),
      csv: stateOf,
    },
    { label: t('word.when'), csv: answered },
  ];
}

function Actions({ invitation: { id, email } }: { invitation: Invitation }) {
  const { t } = useTranslation();
  const refetch = useRefetch(InvitationsDocument);
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
