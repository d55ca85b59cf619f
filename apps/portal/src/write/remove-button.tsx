import { useTranslation } from 'react-i18next';
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
  const read = useRecord(form, {});
  const { remove } = form;
  if (!remove) return null;
  return (
    <WriteButton
      plain
      label={t(remove.button ?? 'word.remove')}
      about={about}
      spec={() => ({
        id: `remove:${id}`,
        title: t(remove.title),
        submit: t(remove.submit ?? remove.title),
        intro: (
          <>
            <p>{about}</p>
            <p>{t(remove.outcome, { name: about })}</p>
            <p className="soft">{t('write.removeKept')}</p>
          </>
        ),
        fields: [],
        initial: {},
        version,
        current: () => read(id),
        mutation: remove.mutation,
        variables: (_, { version: expectedVersion }) => ({ input: { id, expectedVersion } }),
      })}
    />
  );
}
