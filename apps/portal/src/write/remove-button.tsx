import { useTranslation } from 'react-i18next';
import { textOf } from '../form/values.js';
import { ofDate } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import type { CorrectOneButtonProps } from './correct-button.js';
import type { RecordForm } from './record-form.js';
import { useRecord } from './use-record.js';
import { WriteButton } from './write-button.js';

export interface RemoveButtonProps {
  id: string;
  /** As it was read with the page: whoever changed it since is not overruled. */
  version: number;
  /** Which one. */
  about: string;
}

/** Takes out what was recorded by mistake, after saying what that means. */
export function RemoveButton({ form, id, version, about }: RemoveButtonProps & { form: RecordForm }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const read = useRecord(form, {});
  const { remove } = form;
  if (!remove) return null;
  const { question = remove.title, submit = remove.title } = remove;
  return (
    <WriteButton
      look="danger"
      label={t(remove.button ?? 'word.delete')}
      about={about}
      spec={async () => {
        const now = await read(id);
        const on = now && remove.on?.(now.record as never);
        return {
          id: `remove:${id}`,
          title: t(question, { name: about, when: on ? ofDate(on, language) : '' }),
          submit: t(submit),
          removes: true,
          intro: (
            <>
              {!remove.question && <p>{about}</p>}
              <Outcome of={remove} name={about} />
            </>
          ),
          fields: [],
          initial: {},
          version,
          current: () => read(id),
          mutation: remove.mutation,
          variables: (_, { version: expectedVersion }) => ({ input: { id, expectedVersion } }),
        };
      }}
    />
  );
}

/** The same where none of them has a place of its own on the page: which one is asked first. */
export function RemoveOneButton({ form, of, among }: CorrectOneButtonProps & { form: RecordForm }) {
  const { t } = useTranslation();
  const read = useRecord(form, {}, of);
  const { remove, words } = form;
  if (!remove) return null;
  return (
    <WriteButton
      label={t(remove.title)}
      spec={async () => ({
        id: `remove:${form.name}:of:${of}`,
        title: t(remove.title),
        submit: t(remove.submit ?? remove.title),
        removes: true,
        fields: [
          {
            name: 'id',
            kind: 'choice',
            label: t(words.which ?? remove.title),
            required: true,
            options: await among(),
            loads: read,
          },
        ],
        initial: { id: '' },
        current: (values) => read(textOf(values, 'id')),
        irreversible: () => <Outcome of={remove} />,
        mutation: remove.mutation,
        variables: (values, { version: expectedVersion }) => ({ input: { id: textOf(values, 'id'), expectedVersion } }),
      })}
    />
  );
}

function Outcome({ of: { outcome }, name }: { of: NonNullable<RecordForm['remove']>; name?: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t(outcome, { name })}</p>
      <p className="soft">{t('write.removeKept')}</p>
    </>
  );
}
