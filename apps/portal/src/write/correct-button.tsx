import { useTranslation } from 'react-i18next';
import type { Values } from '../form/drafts.js';
import type { FieldOption } from '../form/field-spec.js';
import type { RecordForm } from './record-form.js';
import { useRecordSpecs } from './record-specs.js';
import { changedValues, without } from './record-values.js';
import { useRecord } from './use-record.js';
import { textOf } from '../form/values.js';
import { WriteButton } from './write-button.js';
import type { Begun } from '../form/use-form.js';

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
  const { update = 'word.correct', correct = 'word.correct' } = form.words;
  return (
    <WriteButton
      look={main ? 'go' : about === undefined ? 'framed' : 'quiet'}
      label={t(about === undefined ? update : correct)}
      about={about}
      spec={async () => {
        const now = await read(id);
        const title = t(update, { name: about });
        return (
          now && {
            ...shared,
            title,
            id: `${form.name}:${id}`,
            intro: [about && !title.includes(about) && about, form.words.updateIntro && t(form.words.updateIntro)].map(
              (text) => text && <p key={text}>{text}</p>,
            ),
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
  const { shared, fields, specsOf, read, input } = useCorrection(form, of);
  return (
    <WriteButton
      label={shared.title}
      spec={async () => ({
        ...shared,
        id: `${form.name}:of:${of}`,
        initial: { id: '' },
        current: (values) => read(textOf(values, 'id')),
        fields: [
          {
            name: 'id',
            kind: 'choice',
            label: t(form.words.which ?? 'word.correct'),
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

function useCorrection(form: RecordForm, of?: string) {
  const { t } = useTranslation();
  const fields = without(form.fields, ({ stays }) => Boolean(stays));
  return {
    ...useRecordSpecs(),
    fields,
    read: useRecord(form, fields, of),
    shared: {
      title: t(form.words.update ?? 'word.correct'),
      submit: t(form.words.updateSubmit ?? 'word.save'),
      mutation: form.update!,
      did: form.words.updated && t(form.words.updated),
    },
    input: (id: string, values: Values, { version, base }: Begun, record?: object) => ({
      input: { id, ...changedValues(fields, values, base, record), expectedVersion: version } as never,
    }),
  };
}
