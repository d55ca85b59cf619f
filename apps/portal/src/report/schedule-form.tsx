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
import { formatDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { inWords } from './parameter-words.js';
import { MOVING_DAYS, movingDay, TODAY } from './moving-days.js';
import type { Report } from './report.js';
import { ReportSchedules } from './report-schedules.js';
import classes from './report.module.css';
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
      <div className={classes.runs}>
        <ReportSchedules report={report.name} empty={t('report.schedules.noneHere')} />
      </div>
    </>
  );
}

function Fields({ report, query }: { report: Report; query: URLSearchParams }) {
  const { t } = useTranslation();
  const form = useScheduleForm(report, query);
  const { data } = useQuery(AccountWebhooksDocument, { variables: { first: 10 } });
  const language = useLanguage();
  const dayOptions = (given: string | null, isNeeded: boolean) => [
    ...(isNeeded ? [] : [{ value: '', label: t('report.schedules.unsaid') }]),
    ...MOVING_DAYS.map((value) => ({ value: value as string, label: movingDay(value, t)! })),
    ...(given ? [{ value: given, label: t('report.schedules.always', { day: formatDay(given, language) }) }] : []),
  ];
  const endpoints = (data?.webhookEndpoints?.nodes ?? []).filter(({ disabledAt }) => !disabledAt);
  return (
    <Form form={form} action={t('report.schedules.create')}>
      <SelectField
        form={form}
        name="every"
        label={t('word.when')}
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
      {daysOf(report).map(({ name, label, default: byDefault }) => (
        <SelectField
          key={name}
          form={form}
          name={`day.${name}`}
          label={label ?? name}
          hint={t('report.schedules.dayHint')}
          options={dayOptions(query.get(name), byDefault === 'today')}
        />
      ))}
      <Asked report={report} query={query} />
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

/** What else is asked for at the top of the page: it stays as it is. */
function Asked({ report, query }: { report: Report; query: URLSearchParams }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = daysOf(report);
  const asked = report.parameters.filter((one) => query.has(one.name) && !days.includes(one));
  if (asked.length === 0) return null;
  return (
    <div>
      <p>{t('report.schedules.askedFor')}</p>
      <ul>
        {asked.map((one) => {
          const value = query.getAll(one.name).map((given) => inWords(one, given, t, language));
          return (
            <li key={one.name}>{t('report.schedules.is', { what: one.label ?? one.name, value: value.join(', ') })}</li>
          );
        })}
      </ul>
    </div>
  );
}

const daysOf = ({ parameters }: Report): Report['parameters'] =>
  parameters.filter(({ type, isList }) => type === 'DATE' && !isList);

function useScheduleForm(report: Report, query: URLSearchParams) {
  const { t } = useTranslation();
  const refetch = useRefetch(ReportSchedulesDocument);
  return useForm({
    id: 'report-schedule',
    name: `report-schedule-${report.name}`,
    initial: Object.assign(initialDays(report, query), {
      every: 'week' as string,
      time: '8:00',
      zone: ZONES[0].zone as string,
      format: 'XLSX' as string,
      to: MAIL as string,
      skipsEmpty: false,
    }),
    check: ({ time }) => ({ time: !timeOf(time) && t('report.schedules.needsTime') }),
    async send({ every, time, zone, format, to, skipsEmpty, ...days }, send) {
      await send(ReportScheduleCreateDocument, {
        input: {
          ...{
            name: report.name,
            parameters: askedOf(report, query, days),
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

type Days = Record<`day.${string}`, string>;

/** A day that the report is about moves, unless somebody says that it is always the same: others stay as the page asks for them. */
const initialDays = (report: Report, query: URLSearchParams): Days =>
  Object.fromEntries(
    daysOf(report).map((one) => [`day.${one.name}`, one.default === 'today' ? TODAY : (query.get(one.name) ?? '')]),
  );

/** What of the address is for the report, with its days as they were chosen here. */
const askedOf = (report: Report, query: URLSearchParams, days: Days): Record<string, string | string[] | null> => ({
  ...Object.fromEntries(
    report.parameters
      .filter(({ name }) => query.has(name))
      .map(({ name, isList }) => [name, isList ? query.getAll(name) : query.get(name)]),
  ),
  ...Object.fromEntries(daysOf(report).map(({ name }) => [name, days[`day.${name}`] || null])),
});
