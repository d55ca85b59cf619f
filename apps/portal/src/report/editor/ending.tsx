import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { dateFault, dateOf } from '../../form/dates.js';
import { DayField, TextField } from '../../form/field.js';
import { Form } from '../../form/form.js';
import { useForm } from '../../form/use-form.js';
import {
  ReportEditorDocument,
  SavedQueryDeprecateDocument,
  SavedQueryRetireDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import type { Edited } from './edited.js';
import classes from '../report.module.css';

/** Until when a report is served, or why it is not any more. */
export function Ending({ report }: { report: Edited }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('reportEditor.endingLead')}</p>
      <details className={classes.details}>
        <summary>{t('reportEditor.deprecate')}</summary>
        <Deprecate report={report} />
      </details>
      <details className={classes.details}>
        <summary>{t('reportEditor.retire')}</summary>
        <Retire report={report} />
      </details>
    </>
  );
}

function Deprecate({ report: { id, revision } }: { report: Edited }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const refetch = useRefetch(ReportEditorDocument);
  const form = useForm({
    id: 'deprecate',
    initial: { until: '', successor: '' },
    check: ({ until }) => ({ until: dateFault(until, 'day', t, language) }),
    async send({ until, successor }, send) {
      const input = { id, expectedVersion: revision, until: dateOf(until)!, successor: successor.trim() || null };
      await send(SavedQueryDeprecateDocument, { input });
      await refetch();
    },
    done: () => t('reportEditor.deprecated'),
  });
  return (
    <Form form={form} action={t('reportEditor.deprecateDo')}>
      <DayField form={form} name="until" label={t('word.lastDay')} />
      <TextField
        form={form}
        name="successor"
        required={false}
        label={t('reportEditor.successor')}
        hint={t('reportEditor.successorHint')}
      />
    </Form>
  );
}

function Retire({ report: { id, revision } }: { report: Edited }) {
  const { t } = useTranslation();
  const refetch = useRefetch(ReportEditorDocument);
  const form = useForm({
    id: 'retire',
    initial: { reason: '', successor: '' },
    check: ({ reason }) => ({ reason: !reason.trim() && t('reportEditor.needsReason') }),
    async send({ reason, successor }, send) {
      const input = { id, expectedVersion: revision, reason, successor: successor.trim() || null };
      await send(SavedQueryRetireDocument, { input });
      await refetch();
    },
    done: () => t('reportEditor.retired'),
  });
  return (
    <Form form={form} action={t('reportEditor.retireDo')}>
      <TextField form={form} name="reason" label={t('reportEditor.reason')} hint={t('reportEditor.reasonHint')} />
      <TextField
        form={form}
        name="successor"
        required={false}
        label={t('reportEditor.successor')}
        hint={t('reportEditor.successorHint')}
      />
    </Form>
  );
}
