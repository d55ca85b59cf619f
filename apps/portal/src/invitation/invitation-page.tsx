import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApolloClient } from '@apollo/client/react';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import buttons from '../shell/button.module.css';
import { InvitationAcceptDocument, type Role } from '../generated/graphql.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { Entry, Outcome } from '../session/entry.js';
import { useFragmentSecret } from '../session/use-fragment-secret.js';
import { useViewer, type Viewer } from '../session/viewer.js';
import { dropInvitation, keepInvitation, keptInvitation } from './kept.js';
import { Offer } from './offer.js';
import { isEnd, useInvitation, type InvitationEnd, type InvitationOffer } from './use-invitation.js';
import classes from './invitation.module.css';

interface Accepted {
  role: Role | null;
  organization: { key: string; name: string } | null;
}

/** Follows the link of an invitation: accepted with the account that is signed in, or kept while one is found or opened. */
export default function InvitationPage() {
  const { t } = useTranslation();
  const fromLink = useFragmentSecret();
  // Kept from the first look on: one that is over is dropped from the tab, not from the page that says so.
  const [kept] = useState(keptInvitation);
  const secret = fromLink ?? kept;
  const invitation = useInvitation(secret);
  const { viewer } = useViewer();
  const [accepted, setAccepted] = useState<Accepted>();
  useEffect(() => {
    if (fromLink) keepInvitation(fromLink);
  }, [fromLink]);

  if (accepted) return <Done {...accepted} />;
  if (!secret) {
    return (
      <Entry title={t('invitation.title')}>
        <p>{t('invitation.noSecret')}</p>
      </Entry>
    );
  }
  if (viewer === undefined || invitation === undefined) return <PageSkeleton />;
  const { end, offer } = invitation;
  if (end) return <Over {...end} isSignedIn={viewer !== null} />;
  if (viewer) return <Accept viewer={viewer} secret={secret} offer={offer} onAccepted={setAccepted} />;
  return (
    <Entry title={t('invitation.title')} lead={t('invitation.lead')}>
      {offer && <Offer offer={offer} />}
      <div className={classes.ways}>
        <section>
          <h2>{t('invitation.new')}</h2>
          <p>{t('invitation.newText')}</p>
          <Link to="/inscription" className={buttons.go}>
            {t('signUp.title')}
          </Link>
        </section>
        <section>
          <h2>{t('invitation.known')}</h2>
          <p>{t('invitation.knownText')}</p>
          <Link to="/connexion?retour=/invitation">{t('shell.signIn')}</Link>
        </section>
      </div>
    </Entry>
  );
}

interface AcceptProps {
  viewer: Viewer;
  secret: string;
  offer: InvitationOffer | null | undefined;
  onAccepted: (accepted: Accepted) => void;
}

function Accept({ viewer, secret, offer, onAccepted }: AcceptProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const form = useForm({
    id: 'invitation-accept',
    initial: {},
    async send(_, send) {
      const { role } = await send(InvitationAcceptDocument, { input: { token: secret } });
      dropInvitation(secret);
      onAccepted({ role: role?.role ?? null, organization: role?.organization ?? null });
      // What may be seen has changed.
      await client.resetStore();
    },
  });
  const end = form.errors.find(isEnd);
  if (end) return <Over code={end.code ?? ''} message={end.message} isSignedIn />;
  return (
    <Entry
      title={t('invitation.title')}
      lead={t('invitation.acceptLead', { name: viewer.person?.name ?? '', address: viewer.email })}
    >
      {offer && <Offer offer={offer} />}
      <Form form={form} action={t('invitation.accept')}>
        {null}
      </Form>
    </Entry>
  );
}

/** What happened, and whom to ask, before anybody opens an account for it. */
function Over({ code, message, isSignedIn }: InvitationEnd & { isSignedIn: boolean }) {
  const { t } = useTranslation();
  const isUnknown = code === 'INVALID_LINK';
  return (
    <Outcome title={t(isUnknown ? 'invitation.unknown' : 'invitation.overTitle')}>
      <p>{isUnknown ? t('invitation.noSecret') : message}</p>
      <p>
        <Link to={isSignedIn ? '/compte/roles' : '/connexion'}>
          {t(isSignedIn ? 'invitation.toRoles' : 'shell.signIn')}
        </Link>
      </p>
    </Outcome>
  );
}

function Done({ role, organization }: Accepted) {
  const { t } = useTranslation();
  return (
    <Outcome title={t('invitation.doneTitle')}>
      {role && (
        <p>{t('invitation.done', { role: t(`role.${role}`), name: organization?.name ?? t('roleScope.NETWORK') })}</p>
      )}
      <p>
        <Link to={organization ? `/organisations/${organization.key}` : '/compte/roles'}>
          {organization ? t('invitation.toOrganization', { name: organization.name }) : t('invitation.toRoles')}
        </Link>
      </p>
    </Outcome>
  );
}
