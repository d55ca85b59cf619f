import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRefetch } from '../api/use-refetch.js';
import { CheckField, SelectField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import {
  AccountWebhooksDocument,
  ReportScheduleCreateDocument,
  ReportSchedulesDocument,
  type ReportFormat,
} from '../generated/graphql.js';
import { useSignInPath } from '../session/return-to.js';
import { useViewer } from '../session/viewer.js';
import { tell } from '../shell/announcement.js';
import type { Report } from './report.js';
import { ReportSchedules } from './report-schedules.js';
import { cronOf, EVERY, timeOf, ZONES } from './schedule-times.js';

const MAIL = 'MAIL';

/** A report that is made by the clock, as it is asked for on the page. */
export function ScheduleForm({ report, query }: { report: Report; query: URLSearchParams }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const signIn = useSignInPath();
  if (!viewer)
    return (
      <p>
        {t('report.schedules.lead')} {viewer === null && <Link to={signIn}>{t('report.schedules.signIn')}</Link>}
      </p>
    );
  return (
    <>
      <p>{t('report.schedules.lead')}</p>
      <Fields report={report} query={query} />
      <ReportSchedules report={report.name} empty={t('report.schedules.noneHere')} />
    </>
  );
}

function Fields({ report, query }: { report: Report; query: URLSearchParams }) {
  const { t } = useTranslation();
  const form = useScheduleForm(report, query);
  const { data } = useQuery(AccountWebhooksDocument, { variables: { first: 10 } });
  const endpoints = (data?.webhookEndpoints?.nodes ?? []).filter(({ disabledAt }) => !disabledAt);
  return (
    <Form form={form} action={t('report.schedules.create')}>
      <SelectField
        form={form}
        name="every"
        label={t('report.schedules.every')}
        options={EVERY.map((value) => ({ value, label: t(`report.schedules.each.${value}`) }))}
      />
      <TextField
        form={form}
        name="time"
        label={t('report.schedules.time')}
        hint={t('report.schedules.timeHint')}
        maxLength={5}
      />
      <SelectField
        form={form}
        name="zone"
        label={t('report.schedules.zone')}
        options={ZONES.map(({ zone, place }) => ({ value: zone, label: t(`report.schedules.zones.${place}`) }))}
      />
      <SelectField
        form={form}
        name="format"
        label={t('report.schedules.format')}
        options={report.formats.map((value) => ({ value, label: t(`report.formats.${value}`) }))}
      />
      <SelectField
        form={form}
        name="to"
        label={t('report.schedules.to')}
        options={[
          { value: MAIL, label: t('report.schedules.byMail') },
          ...endpoints.map(({ id, address }) => ({ value: id, label: address })),
        ]}
      />
      <CheckField form={form} name="skipsEmpty" required={false} label={t('report.schedules.skipsEmpty')} />
    </Form>
  );
}

function useScheduleForm(report: Report, query: URLSearchParams) {
  const { t } = useTranslation();
  const refetch = useRefetch(ReportSchedulesDocument);
  return useForm({
    id: 'report-schedule',
    name: `report-schedule-${report.name}`,
    initial: {
      every: 'week' as string,
      time: '8:00',
      zone: ZONES[0].zone as string,
      format: 'XLSX' as string,
      to: MAIL as string,
      skipsEmpty: false,
    },
    check: ({ time }) => ({ time: !timeOf(time) && t('report.schedules.needsTime') }),
    async send({ every, time, zone, format, to, skipsEmpty }, send) {
      await send(ReportScheduleCreateDocument, {
        input: {
          ...{
            name: report.name,
            parameters: askedOf(report, query),
            format: format as ReportFormat,
            zone,
            skipsEmpty,
          },
          cron: cronOf(every, timeOf(time)!),
          ...(to === MAIL ? { delivery: 'MAIL' } : { delivery: 'WEBHOOK', endpointId: to }),
        },
      });
      tell(t('report.schedules.created'));
      await refetch();
    },
  });
}

/** What of the address is for the report; days that it works out itself stay its own. */
const askedOf = ({ parameters }: Report, query: URLSearchParams): Record<string, string | string[] | null> =>
  Object.fromEntries(
    parameters
      .filter(({ name }) => query.has(name))
      .map(({ name, isList }) => [name, isList ? query.getAll(name) : query.get(name)]),
  );
