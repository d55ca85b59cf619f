import { useTranslation } from 'react-i18next';
import { French } from '../../format/french.js';
import { formatDay } from '../../format/format.js';
import {
  ClubInvitationAcceptDocument,
  ClubInvitationDeclineDocument,
  type ClubInvitationLineFragment as ClubInvitation,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Actions } from '../../shell/actions.js';
import { WriteButton } from '../../write/write-button.js';
import classes from '../club.module.css';

/** Invitations to the reader that wait for an answer. */
export function Invitations({ invitations }: { invitations: readonly ClubInvitation[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return invitations.map((invitation) => (
    <div key={invitation.id} className={classes.verdict}>
      <p>
        {t(invitation.invitedByName ? 'clubMember.invitedBy' : 'clubMember.invited', {
          name: invitation.invitedByName,
          day: formatDay(invitation.invitedOn, language),
        })}
      </p>
      {invitation.message && (
        <p className={classes.words}>
          <French>{invitation.message}</French>
        </p>
      )}
      <Actions>
        <Answer invitation={invitation} how="accept" />
        <Answer invitation={invitation} how="decline" />
      </Actions>
    </div>
  ));
}

const ANSWERS = { accept: ClubInvitationAcceptDocument, decline: ClubInvitationDeclineDocument };

function Answer({ invitation: { id, version }, how }: { invitation: ClubInvitation; how: keyof typeof ANSWERS }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      look={how === 'accept' ? 'go' : 'framed'}
      label={t(`clubMember.${how}`)}
      spec={() => ({
        id: `clubInvitation.${how}:${id}`,
        title: t(`clubMember.${how}`),
        submit: t(`clubMember.${how}Submit`),
        intro: <p>{t(`clubMember.${how}Intro`)}</p>,
        mutation: ANSWERS[how] as typeof ClubInvitationAcceptDocument,
        initial: {},
        fields: [],
        variables: () => ({ input: { id, expectedVersion: version } }),
      })}
    />
  );
}
