import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField, SelectField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { RoleGrantDocument, type OrganizationAccessQuery, type Role } from '../generated/graphql.js';
import { coordinates, useViewer } from '../session/viewer.js';
import { ROLES } from './invitation-form.js';
import { useLanguage } from '../i18n/index.js';
import { firstDayWithout, lastDayFault } from './last-day.js';

type Roles = NonNullable<OrganizationAccessQuery['organization']>['roles'];

interface RoleFormProps {
  organizationId: string;
  roles: Roles;
  onGiven: () => Promise<void>;
}

/** Another role for somebody who has one here; coordinators may name anybody who has an account. */
export function RoleForm({ organizationId, roles, onGiven }: RoleFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useViewer();
  const byAddress = coordinates(viewer);
  const people = new Map(roles?.nodes.flatMap(({ person }) => (person ? [[person.id, person.name] as const] : [])));
  const form = useForm({
    id: `role-${organizationId}`,
    initial: { personId: '', email: '', role: 'MEMBER', lastDay: '' },
    fields: [{ name: 'personId' }, { name: 'email' }, { name: 'role' }, { name: 'lastDay', paths: ['to'] }],
    check: ({ personId, email, lastDay }) => ({
      personId: !byAddress && !personId && t('access.needsPerson'),
      email: byAddress && !email.trim() && t('access.needsAccount'),
      lastDay: lastDay.trim() && lastDayFault(lastDay, t, language),
    }),
    async send({ personId, email, role, lastDay }, send) {
      await send(RoleGrantDocument, {
        input: {
          ...(byAddress ? { email } : { personId }),
          role: role as Role,
          organizationId,
          to: firstDayWithout(lastDay),
        },
      });
      form.reset();
      await onGiven();
    },
    done: () => t('access.given'),
  });
  return (
    <Form form={form} action={t('access.giveDo')}>
      {byAddress ? (
        <TextField
          form={form}
          name="email"
          label={t('access.account')}
          type="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      ) : (
        <SelectField
          form={form}
          name="personId"
          label={t('word.person')}
          hint={t('access.giveHint')}
          options={[{ value: '', label: '–' }, ...[...people].map(([value, label]) => ({ value, label }))]}
        />
      )}
      <ChoiceField
        form={form}
        name="role"
        label={t('access.roleToGive')}
        options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`), hint: t(`roleMeaning.${role}`) }))}
      />
      <DayField form={form} name="lastDay" label={t('access.lastDay')} required={false} />
    </Form>
  );
}
