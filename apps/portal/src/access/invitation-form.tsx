import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAfter, today } from '../day/day.js';
import { ChoiceField, SelectField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { InvitationSendDocument, type AccountLocale, type Role } from '../generated/graphql.js';

/** Roles that are held in one organization. */
export const ROLES = ['MEMBER', 'TRAINER', 'ORGANIZATION_MANAGER'] as const;

interface InvitationFormProps {
  organizationId: string;
  onSent: () => Promise<void>;
}

export function InvitationForm({ organizationId, onSent }: InvitationFormProps) {
  const { t } = useTranslation();
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    id: `invitation-${organizationId}`,
    initial: { email: '', role: 'MEMBER', lastDay: '', locale: 'FR' },
    paths: { roleUntil: 'lastDay' },
    check: ({ email, lastDay }) => ({
      email: !email.trim() && t('access.needsAddress'),
      lastDay: Boolean(lastDay) && lastDay < today() && t('access.dayPast'),
    }),
    async send({ email, role, lastDay, locale }, send) {
      setSentTo(undefined);
      await send(InvitationSendDocument, {
        input: {
          email,
          role: role as Role,
          locale: locale as AccountLocale,
          organizationId,
          // People say the last day of a role; the API takes the first day without it.
          roleUntil: lastDay ? dayAfter(lastDay, 1) : null,
        },
      });
      form.reset();
      setSentTo(email.trim());
      await onSent();
    },
  });
  return (
    <Form form={form} action={t('access.inviteDo')} done={sentTo && t('access.sent', { address: sentTo })}>
      <TextField
        form={form}
        name="email"
        label={t('word.email')}
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <ChoiceField
        form={form}
        name="role"
        label={t('account.roles.role')}
        options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`), hint: t(`roleMeaning.${role}`) }))}
      />
      <TextField
        form={form}
        name="lastDay"
        label={t('access.lastDay')}
        hint={t('access.lastDayHint')}
        type="date"
        min={today()}
      />
      <SelectField
        form={form}
        name="locale"
        label={t('access.locale')}
        options={[
          { value: 'FR', label: 'Français' },
          { value: 'EN', label: 'English' },
        ]}
      />
    </Form>
  );
}
