import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAfter, today } from '../day/day.js';
import { ChoiceField, SelectField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { RoleGrantDocument, type OrganizationAccessQuery, type Role } from '../generated/graphql.js';
import { coordinates, useViewer } from '../session/viewer.js';
import { ROLES } from './invitation-form.js';

type Roles = NonNullable<OrganizationAccessQuery['organization']>['roles'];

interface RoleFormProps {
  organizationId: string;
  roles: Roles;
  onGiven: () => Promise<void>;
}

/** Another role for somebody who has one here; coordinators may name anybody who has an account. */
export function RoleForm({ organizationId, roles, onGiven }: RoleFormProps) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const [given, setGiven] = useState(false);
  const byAddress = coordinates(viewer);
  const people = new Map(roles?.nodes.flatMap(({ person }) => (person ? [[person.id, person.name] as const] : [])));
  const form = useForm({
    id: `role-${organizationId}`,
    initial: { personId: '', email: '', role: 'MEMBER', lastDay: '' },
    paths: { until: 'lastDay' },
    check: ({ personId, email, lastDay }) => ({
      personId: !byAddress && !personId && t('access.needsPerson'),
      email: byAddress && !email.trim() && t('access.needsAccount'),
      lastDay: Boolean(lastDay) && lastDay < today() && t('access.dayPast'),
    }),
    async send({ personId, email, role, lastDay }, send) {
      setGiven(false);
      await send(RoleGrantDocument, {
        input: {
          ...(byAddress ? { email } : { personId }),
          role: role as Role,
          organizationId,
          until: lastDay ? dayAfter(lastDay, 1) : null,
        },
      });
      form.reset();
      setGiven(true);
      await onGiven();
    },
  });
  return (
    <Form form={form} action={t('access.giveDo')} done={given ? t('access.given') : undefined}>
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
      <TextField form={form} name="lastDay" label={t('access.lastDay')} type="date" min={today()} />
    </Form>
  );
}
