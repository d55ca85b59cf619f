import { useTranslation } from 'react-i18next';
import { textOf } from '../form/values.js';
import { InvitationSendDocument, type AccountLocale } from '../generated/graphql.js';
import { administers, useViewer } from '../session/viewer.js';
import { WriteButton } from '../write/write-button.js';
import { chosenRole, roleFields } from './role-fields.js';

/** Invites somebody to a role, in the network or in any organization. */
export function Invite() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  return (
    <WriteButton
      look="go"
      label={t('administration.invitations.invite')}
      spec={() => ({
        id: 'invitationSend',
        title: t('administration.invitations.invite'),
        submit: t('access.inviteDo'),
        intro: <p>{t('access.inviteNote')}</p>,
        mutation: InvitationSendDocument,
        initial: { locale: 'FR' },
        fields: [
          { name: 'email', kind: 'email', label: t('word.email'), required: true },
          ...roleFields(t, administers(viewer), 'roleUntil'),
          {
            name: 'locale',
            kind: 'choice',
            label: t('access.locale'),
            required: true,
            options: [
              { value: 'FR', label: 'Français', lang: 'fr' },
              { value: 'EN', label: 'English', lang: 'en' },
            ],
          },
        ],
        variables: (values) => {
          const { firstDayWithout: roleUntil, ...chosen } = chosenRole(values);
          const locale = textOf(values, 'locale') as AccountLocale;
          return { input: { ...chosen, roleUntil, locale, email: textOf(values, 'email') } };
        },
      })}
    />
  );
}
