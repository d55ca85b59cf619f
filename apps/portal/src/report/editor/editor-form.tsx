import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useRefetch } from '../../api/use-refetch.js';
import { Fields } from '../../form/fields.js';
import { Form } from '../../form/form.js';
import { type Form as FormState, useForm } from '../../form/use-form.js';
import { formatNumber } from '../../format/format.js';
import { ReportEditorDocument, SavedQueryCreateDocument, SavedQueryUpdateDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { type Check, definitionOf, type Typed } from './definition.js';
import type { Edited } from './edited.js';
import { fieldsOf } from './editor-fields.js';
import { placeInWords } from './place-in-words.js';
import { useCheck } from './use-check.js';
import classes from './editor.module.css';

/** What a report is, typed; what does not fit is told while it is. */
export function EditorForm({ initial, report }: { initial: Typed; report?: Edited }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const refetch = useRefetch(ReportEditorDocument);
  const form = useForm<Typed, string>({
    id: 'report',
    name: `report-${report?.name ?? 'new'}`,
    initial,
    fields: PATHS,
    async send(typed, send) {
      const definition = definitionOf(typed);
      if (report) {
        const { id, revision: expectedVersion } = report;
        await send(SavedQueryUpdateDocument, { input: { id, expectedVersion, definition } });
        await refetch();
        return report.name;
      }
      await send(SavedQueryCreateDocument, { input: { name: typed.name.trim(), definition } });
      return typed.name.trim();
    },
    done: () => t('reportEditor.saved'),
    then: (name) => {
      if (!report) void navigate(`/rapports/${name}/modifier`);
    },
  });
  const check = useCheck(form.values);
  const fields = fieldsOf(t, form.values, check, !report);
  const shown = fields.filter((field) => field.shown?.(form.values) ?? true);
  return (
    <Form form={form} fields={fields} action={t(report ? 'reportEditor.save' : 'reportEditor.create')}>
      <Fields form={form as unknown as FormState} fields={shown} />
      <Outcome check={check} />
    </Form>
  );
}

/** What the API calls the fields, in an input and in what a publication tells. */
const under = (name: string, ...paths: string[]) => ({
  name,
  paths: paths.flatMap((path) => [path, `definition.${path}`]),
});
const PATHS = [
  under('name', 'name'),
  ...(['title', 'description', 'maintainer'] as const).flatMap((part) => [
    under(`${part}Fr`, `${part}.fr`, part),
    under(`${part}En`, `${part}.en`),
  ]),
  ...['audience', 'document', 'rows', 'columns', 'key', 'parameters'].map((name) => under(name, name)),
  under('mark', 'chart.mark'),
  ...['x', 'y', 'series'].map((name) => under(name, `chart.${name}`)),
];

/** What does not fit, in words; or that all does, and what it costs. */
function Outcome({ check }: { check: Check | undefined }) {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  if (!check) return null;
  return (
    <div role="status">
      {check.faults.length === 0 ? (
        <p>{t('reportEditor.fits', { price: formatNumber(check.price ?? 0, language) })}</p>
      ) : (
        <>
          <p>{t('reportEditor.faults', { count: check.faults.length })}</p>
          <ul className={classes.faults}>
            {check.faults.map(({ path, message }, nr) => (
              <li key={nr}>
                <strong>{placeInWords(path, i18n)}</strong> {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
