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
  main?: boolean;
  begins?: Values;
  /** It is there now. */
  onRecorded?: () => void;
}

/** Takes a record in. */
export function NewRecordButton({
  form,
  about,
  given = {},
  choices,
  main,
  begins = {},
  onRecorded,
}: NewRecordButtonProps & { form: RecordForm }) {
  const { name, words, beside } = form;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { specsOf, initialOf } = useRecordSpecs();
  const fields = without(form.fields, (field, input) => Boolean(field.later) || input in given);
  return (
    <WriteButton
      look={main ? 'go' : 'framed'}
      label={t(words.record, { name: about })}
      spec={async () => {
        const specs = await specsOf(fields, { given, choices });
        const told = Object.fromEntries(Object.keys(given).map((input) => [input, about]));
        return {
          // A draft belongs to the page it was begun on.
          id: [name, 'new', ...Object.values(given), ...(about ? [about] : [])].join(':'),
          title: t(words.record, { name: about }),
          submit: t(words.recordSubmit),
          intro: [about, words.recordIntro && t(words.recordIntro)].map((text) => text && <p key={text}>{text}</p>),
          mutation: form.record,
          did: words.recorded && t(words.recorded),
          initial: begun(initialOf(specs, fields), begins),
          fields: specs,
          beside: beside && {
            below: beside.below,
            show: (values) => {
              const said = beside.says({ ...given, ...values });
              return said && <p className="soft">{t(said)}</p>;
            },
          },
          irreversible: words.recordConfirm && ((said) => <p>{t(words.recordConfirm!, { ...told, ...said })}</p>),
          variables: (values) => ({
            input: { ...given, ...present(sentValues(fields, { ...given, ...values })) } as never,
          }),
          onDone: (payload) => {
            onRecorded?.();
            const path = form.opens?.(payload as never);
            if (path) void navigate(path);
          },
        };
      }}
    />
  );
}

/** Of what has parts, the page may tell some. */
const begun = (initial: Values, begins: Values): Values => ({
  ...initial,
  ...Object.fromEntries(
    Object.entries(begins).map(([name, value]) => [
      name,
      typeof value === 'object' && !Array.isArray(value) ? { ...(initial[name] as object), ...value } : value,
    ]),
  ),
});
