import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isMostADay } from '../account/most-a-day.js';
import { useRefetch } from '../api/use-refetch.js';
import { dayAfter, today } from '../day/day.js';
import { dateFault, dateOf, typedDate } from '../form/dates.js';
import { DayField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { Secret } from '../form/secret.js';
import { ShownSecret } from '../form/shown-secret.js';
import { useForm } from '../form/use-form.js';
import { ReportKeyCreateDocument, ReportKeysDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useSignInPath } from '../session/return-to.js';
import { useViewer } from '../session/viewer.js';
import type { Report } from './report.js';
import { ReportKeys } from './report-keys.js';

const USUAL_DAYS = 90;

interface NewAddress {
  name: string;
  address: string | null;
  odataAddress: string | null;
}

/** Addresses for spreadsheets, which can neither sign in nor send a header: each has a key, and opens this report alone. */
export function AddressForm({ report, query }: { report: Report; query: URLSearchParams }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const signIn = useSignInPath();
  const refetch = useRefetch(ReportKeysDocument);
  const [shown, setShown] = useState<NewAddress>();
  if (!viewer)
    return (
      <p>
        {t('report.keys.lead')} {viewer === null && <Link to={signIn}>{t('report.keys.signIn')}</Link>}
      </p>
    );
  return (
    <>
      <p>{t('report.keys.lead')}</p>
      {shown && (
        <ShownSecret
          title={t('report.keys.shownTitle', { name: shown.name })}
          of={shown.address}
          kept={t('report.keys.kept')}
          onKept={() => setShown(undefined)}
        >
          <p>{t('report.keys.shown')}</p>
          <Secret text={withQuery(shown.address ?? '', query)} label={t('report.keys.address')} />
          <p>{t('report.keys.odata')}</p>
          <Secret text={withQuery(shown.odataAddress ?? '', query)} label={t('report.keys.odataAddress')} />
        </ShownSecret>
      )}
      <ReportKeys report={report.name} empty={t('report.keys.noneHere')} />
      <KeyForm
        name={report.name}
        onMade={async (made) => {
          setShown(made);
          await refetch();
        }}
      />
    </>
  );
}

function KeyForm({ name, onMade }: { name: string; onMade: (made: NewAddress) => Promise<void> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = useForm({
    id: 'report-key',
    name: `report-key-${name}`,
    initial: { description: '', mostADay: '', expiresOn: typedDate(dayAfter(today(), USUAL_DAYS)) },
    check: ({ description, mostADay, expiresOn }) => ({
      mostADay: !isMostADay(mostADay) && t('report.keys.needsNumber'),
      description: !description.trim() && t('report.keys.needsPurpose'),
      expiresOn: expiresOn.trim() ? dateFault(expiresOn, 'day', t, language) : t('report.keys.needsDay'),
    }),
    async send({ description, mostADay, expiresOn }, send) {
      const input = { name, description, mostADay: Number(mostADay) || null, expiresOn: dateOf(expiresOn)! };
      const { address, odataAddress } = await send(ReportKeyCreateDocument, { input });
      form.reset();
      await onMade({ name: description, address, odataAddress });
    },
  });
  return (
    <Form form={form} action={t('report.keys.create')}>
      <TextField
        form={form}
        name="description"
        label={t('report.keys.purpose')}
        hint={t('report.keys.purposeHint')}
        maxLength={80}
      />
      <DayField form={form} name="expiresOn" label={t('word.lastDay')} hint={t('report.keys.expiresHint')} />
      <TextField
        form={form}
        name="mostADay"
        required={false}
        label={t('report.keys.mostADay')}
        hint={t('report.keys.mostADayHint')}
        inputMode="numeric"
        maxLength={6}
      />
    </Form>
  );
}

/** With the parameters of the page, so that the address gives the table that is in sight. */
const withQuery = (address: string, query: URLSearchParams): string => {
  const text = [...query].map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join('');
  return `${address}${text}`;
};
