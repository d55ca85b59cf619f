import { useTranslation } from 'react-i18next';
import { dayAfter, today } from '../day/day.js';
import { ChoiceField, DayField, SelectField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { TokenCreateDocument, type TokenScope } from '../generated/graphql.js';
import { managed } from '../session/viewer.js';
import { useAccount } from './use-account.js';
import type { NewSecret } from './token-columns.js';
import { dateFault, dateOf, typedDate } from '../form/dates.js';
import { useLanguage } from '../i18n/index.js';

const USUAL_DAYS = 90;

export function TokenForm({ onMade }: { onMade: (secret: NewSecret) => Promise<void> }) {
  const { t } = useTranslation();
  const organizations = managed(useAccount());
  const form = useTokenForm(onMade);
  return (
    <Form form={form} action={t('account.tokens.createDo')}>
      <TextField
        form={form}
        name="name"
        label={t('account.tokens.purpose')}
        hint={t('account.tokens.purposeHint')}
        maxLength={80}
      />
      <ChoiceField
        form={form}
        name="scopes"
        several
        label={t('account.tokens.scopes')}
        options={[
          { value: 'READ', label: t('account.tokens.scopeChoice.READ'), hint: t('account.tokens.scopeHint.READ') },
          { value: 'WRITE', label: t('account.tokens.scopeChoice.WRITE'), hint: t('account.tokens.scopeHint.WRITE') },
        ]}
      />
      {organizations.length > 0 && (
        <SelectField
          form={form}
          name="organizationId"
          label={t('account.tokens.organization')}
          hint={t('account.tokens.organizationHint')}
          options={[
            { value: '', label: t('account.tokens.allRolesChoice') },
            ...organizations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <DayField
        form={form}
        name="expiresOn"
        label={t('account.tokens.expires')}
        hint={t('account.tokens.expiresHint')}
      />
    </Form>
  );
}

function useTokenForm(onMade: (secret: NewSecret) => Promise<void>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = useForm({
    id: 'token',
    initial: {
      name: '',
      scopes: ['READ'] as string[],
      expiresOn: typedDate(dayAfter(today(), USUAL_DAYS)),
      organizationId: '',
    },
    check: ({ name, scopes, expiresOn }) => ({
      name: !name.trim() && t('account.tokens.needsName'),
      scopes: scopes.length === 0 && t('account.tokens.needsScope'),
      expiresOn: expiresOn.trim() ? dateFault(expiresOn, 'day', t, language) : t('account.tokens.needsDay'),
    }),
    async send({ name, scopes, expiresOn, organizationId }, send) {
      const { secret } = await send(TokenCreateDocument, {
        input: {
          name,
          scopes: scopes as TokenScope[],
          expiresOn: dateOf(expiresOn)!,
          organizationId: organizationId || null,
        },
      });
      form.reset();
      await onMade({ name, secret });
    },
  });
  return form;
}
