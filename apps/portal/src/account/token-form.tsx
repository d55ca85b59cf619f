import { useTranslation } from 'react-i18next';
import { dayAfter, today } from '../day/day.js';
import { Control } from '../form/control.js';
import type { FieldOption } from '../form/field-spec.js';
import { ChoiceField, DayField, SelectField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { OptionChips } from '../form/option-chips.js';
import { fieldId, useForm } from '../form/use-form.js';
import { isMostADay } from './most-a-day.js';
import { ReportSearchDocument, TokenCreateDocument, type TokenScope } from '../generated/graphql.js';
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
      <Control
        spec={{
          name: 'reports',
          kind: 'custom',
          label: t('account.tokens.reports'),
          help: t('account.tokens.reportsHint'),
          render: (control) => (
            <OptionChips
              {...control}
              label={t('account.tokens.reportsSearch')}
              query={ReportSearchDocument}
              most={50}
              found={({ savedQueries }) => savedQueries.nodes.map(({ name, title }) => ({ value: name, label: title }))}
            />
          ),
        }}
        id={fieldId(form, 'reports')}
        value={form.values.reports}
        error={form.errors.find(({ field }) => field === 'reports')?.message}
        set={(reports) => form.set({ reports: reports as FieldOption[] })}
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
      <TextField
        form={form}
        name="mostADay"
        required={false}
        label={t('account.tokens.mostADay')}
        hint={t('account.tokens.mostADayHint')}
        inputMode="numeric"
        maxLength={6}
      />
      <DayField form={form} name="expiresOn" label={t('word.lastDay')} hint={t('account.tokens.expiresHint')} />
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
      reports: [] as FieldOption[],
      mostADay: '',
      expiresOn: typedDate(dayAfter(today(), USUAL_DAYS)),
      organizationId: '',
    },
    check: ({ name, scopes, reports, mostADay, expiresOn }) => ({
      name: !name.trim() && t('account.tokens.needsName'),
      scopes:
        (scopes.length === 0 && t('account.tokens.needsScope')) ||
        (reports.length > 0 && scopes.includes('WRITE') && t('account.tokens.reportsRead')),
      mostADay:
        (!isMostADay(mostADay) && t('account.tokens.needsNumber')) ||
        (Boolean(mostADay.trim()) && reports.length === 0 && t('account.tokens.mostADayReports')),
      expiresOn: expiresOn.trim() ? dateFault(expiresOn, 'day', t, language) : t('account.tokens.needsDay'),
    }),
    async send({ name, scopes, reports, mostADay, expiresOn, organizationId }, send) {
      const { secret } = await send(TokenCreateDocument, {
        input: {
          name,
          scopes: scopes as TokenScope[],
          reports: reports.length > 0 ? reports.map(({ value }) => value) : null,
          mostADay: Number(mostADay) || null,
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
