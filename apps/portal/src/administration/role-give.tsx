import { useTranslation } from 'react-i18next';
import { textOf } from '../form/values.js';
import { RoleGrantDocument } from '../generated/graphql.js';
import { administers, useViewer } from '../session/viewer.js';
import { WriteButton } from '../write/write-button.js';
import { chosenRole, roleFields } from './role-fields.js';

interface RoleGiveProps {
  /** Whose account, where it is known. */
  email?: string;
  look?: 'framed' | 'go';
}

/** Gives a role to somebody who has an account. */
export function RoleGive({ email, look }: RoleGiveProps) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  return (
    <WriteButton
      look={look}
      label={t('administration.roles.give')}
      about={email}
      spec={() => ({
        id: `roleGrant:${email ?? ''}`,
        title: t('administration.roles.give'),
        submit: t('access.giveDo'),
        intro: email && <p>{t('administration.roles.giveTo', { address: email })}</p>,
        mutation: RoleGrantDocument,
        initial: {},
        fields: [
          ...(email
            ? []
            : [
                {
                  name: 'email',
                  kind: 'email' as const,
                  label: t('access.account'),
                  help: t('administration.roles.accountHelp'),
                  required: true,
                },
              ]),
          ...roleFields(t, administers(viewer), 'to'),
        ],
        variables: (values) => {
          const { firstDayWithout: to, ...chosen } = chosenRole(values);
          return { input: { ...chosen, to, email: email ?? textOf(values, 'email') } };
        },
      })}
    />
  );
}
