import { useTranslation } from 'react-i18next';
import { textOf } from '../../form/values.js';
import { ClubInvitationSendDocument } from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';

/** Asks somebody to join the club. The API has the last word on who may. */
export function Invite() {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('clubMember.invite')}
      spec={() => ({
        id: 'clubInvitationSend',
        title: t('clubMember.invite'),
        submit: t('clubMember.inviteSubmit'),
        did: t('clubMember.inviteDone'),
        intro: <p>{t('clubMember.inviteIntro')}</p>,
        mutation: ClubInvitationSendDocument,
        initial: { personId: '', message: '' },
        fields: [
          { name: 'personId', kind: 'person', label: t('clubMember.invitePerson'), required: true },
          { name: 'message', kind: 'lines', label: t('clubMember.inviteMessage') },
        ],
        variables: (values) => ({
          input: { personId: textOf(values, 'personId'), message: textOf(values, 'message') },
        }),
      })}
    />
  );
}
