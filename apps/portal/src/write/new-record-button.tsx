import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Values } from '../form/drafts.js';
import type { Options } from './record-fields.js';
import type { RecordForm } from './record-form.js';
import { useRecordSpecs } from './record-specs.js';
import { present, sentValues, without } from './record-values.js';
import { WriteButton } from './write-button.js';

export interface NewRecordButtonProps {
  about?: string;
  given?: Values;
  choices?: Readonly<Record<string, Options>>;
}

/** Takes a record in. */
export function NewRecordButton({ form, about, given = {}, choices }: NewRecordButtonProps & { form: RecordForm }) {
  const { name, words } = form;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { specsOf, initialOf } = useRecordSpecs();
  const fields = without(form.fields, (field, input) => Boolean(field.later) || input in given);
  return (
    <WriteButton
      label={t(words.record)}
      spec={async () => {
        const specs = await specsOf(fields, { given, choices });
        return {
          id: [name, 'new', ...Object.values(given)].join(':'),
          title: t(words.record),
          submit: t(words.recordSubmit),
          intro: [about, words.recordIntro && t(words.recordIntro)].map((text) => text && <p key={text}>{text}</p>),
          mutation: form.record,
          initial: initialOf(specs, fields),
          fields: specs,
          irreversible: words.recordConfirm && (() => <p>{t(words.recordConfirm!)}</p>),
          variables: (values) => ({
            input: { ...given, ...present(sentValues(fields, { ...given, ...values })) } as never,
          }),
          onDone: (payload) => {
            const path = form.opens?.(payload as never);
            if (path) void navigate(path);
          },
        };
      }}
    />
  );
}
