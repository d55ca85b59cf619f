import { useTranslation } from 'react-i18next';
import type { Values } from '../form/drafts.js';
import type { FieldOption } from './field-spec.js';
import type { RecordForm } from './record-form.js';
import { useRecordSpecs } from './record-specs.js';
import { changedValues, without } from './record-values.js';
import { useRecord } from './use-record.js';
import { textOf } from './values.js';
import { WriteButton } from './write-button.js';
import type { Sent } from './write-sheet.js';

export interface CorrectButtonProps {
  id: string;
  /** Which one; where the button stands alone, its words say it. */
  about?: string;
  main?: boolean;
}

/** Corrects a record as it stands when the form opens. */
export function CorrectButton({ form, id, about, main }: CorrectButtonProps & { form: RecordForm }) {
  const { t } = useTranslation();
  const { shared, fields, specsOf, read, input } = useCorrection(form);
  return (
    <WriteButton
      main={main}
      plain={about !== undefined}
      label={t(about === undefined ? form.words.update : (form.words.correct ?? 'word.correct'))}
      about={about}
      spec={async () => {
        const now = await read(id);
        const title = t(form.words.update, { name: about });
        return (
          now && {
            ...shared,
            title,
            id: `${form.name}:${id}`,
            intro: about && !title.includes(about) && <p>{about}</p>,
            version: now.version,
            initial: now.values,
            current: () => read(id),
            fields: await specsOf(fields, { held: now.record, id }),
            variables: (values, sent) => input(id, values, sent, now.record),
          }
        );
      }}
    />
  );
}

export interface CorrectOneButtonProps {
  /** Whose they are. */
  of: string;
  among: () => Promise<readonly FieldOption[]>;
}

/** The same where none of them has a place of its own on the page: which one is asked first. */
export function CorrectOneButton({ form, of, among }: CorrectOneButtonProps & { form: RecordForm }) {
  const { t } = useTranslation();
  const { shared, fields, specsOf, read, input } = useCorrection(form);
  return (
    <WriteButton
      label={t(form.words.update)}
      spec={async () => ({
        ...shared,
        id: `${form.name}:of:${of}`,
        initial: { id: '' },
        current: (values) => read(textOf(values, 'id')),
        fields: [
          {
            name: 'id',
            kind: 'choice',
            label: t(form.words.which ?? form.words.update),
            required: true,
            options: await among(),
            loads: read,
          },
          ...(await specsOf(fields)).map((field) => ({
            ...field,
            shown: (values: Values) => Boolean(values['id']) && (field.shown?.(values) ?? true),
          })),
        ],
        variables: (values, sent) => input(textOf(values, 'id'), values, sent),
      })}
    />
  );
}

function useCorrection(form: RecordForm) {
  const { t } = useTranslation();
  const fields = without(form.fields, ({ stays }) => Boolean(stays));
  return {
    ...useRecordSpecs(),
    fields,
    read: useRecord(form, fields),
    shared: { title: t(form.words.update), submit: t(form.words.updateSubmit), mutation: form.update },
    input: (id: string, values: Values, { version, base }: Sent, record?: object) => ({
      input: { id, ...changedValues(fields, values, base, record), expectedVersion: version } as never,
    }),
  };
}
