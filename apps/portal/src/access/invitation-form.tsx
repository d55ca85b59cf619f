import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField, SelectField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { InvitationSendDocument, type AccountLocale, type Role } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { firstDayWithout, lastDayFault } from './last-day.js';

/** Roles that are held in one organization. */
export const ROLES = ['MEMBER', 'TRAINER', 'ORGANIZATION_MANAGER'] as const;

interface InvitationFormProps {
  organizationId: string;
  onSent: () => Promise<void>;
}

export function InvitationForm({ organizationId, onSent }: InvitationFormProps) {
  const { t } = useTranslation();
  const form = useInvitationForm({ organizationId, onSent });
  return (
    <Form form={form} action={t('access.inviteDo')}>
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
      <DayField
        form={form}
        name="lastDay"
        label={t('access.lastDay')}
        hint={t('access.lastDayHint')}
        required={false}
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

function useInvitationForm({ organizationId, onSent }: InvitationFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = useForm({
    id: `invitation-${organizationId}`,
    initial: { email: '', role: 'MEMBER', lastDay: '', locale: 'FR' },
    fields: [{ name: 'email' }, { name: 'role' }, { name: 'lastDay', paths: ['roleUntil'] }],
    check: ({ email, lastDay }) => ({
      email: !email.trim() && t('access.needsAddress'),
      lastDay: lastDay.trim() && lastDayFault(lastDay, t, language),
    }),
    async send({ email, role, lastDay, locale }, send) {
      await send(InvitationSendDocument, {
        input: {
          email,
          role: role as Role,
          locale: locale as AccountLocale,
          organizationId,
          roleUntil: firstDayWithout(lastDay),
        },
      });
      form.reset();
      await onSent();
    },
    done: ({ email }) => t('access.sent', { address: email.trim() }),
  });
  return form;
}
