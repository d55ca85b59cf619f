import { type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { WriteButton } from '../write/write-button.js';

interface RemoveButtonProps<TData extends object> {
  id: string;
  /** As it was read with the page: whoever changed it since is not overruled. */
  version: number;
  mutation: TypedDocumentNode<TData, { input: { id: string; expectedVersion?: number | null } }>;
  label: string;
  /** Which one, where the same button stands in several rows. */
  about: string;
  title: string;
  /** What will be so afterwards. */
  outcome: string;
  submit: string;
  now: () => Promise<number | undefined>;
}

/** Takes out what was recorded by mistake, after saying what that means. */
export function RemoveButton<TData extends object>(props: RemoveButtonProps<TData>) {
  const { id, version, mutation, label, about, title, outcome, submit, now } = props;
  const { t } = useTranslation();
  return (
    <WriteButton
      plain
      label={label}
      about={about}
      spec={() => ({
        id: `remove:${id}`,
        title,
        submit,
        intro: (
          <>
            <p>{about}</p>
            <p>{outcome}</p>
            <p className="soft">{t('records.removeKept')}</p>
          </>
        ),
        fields: [],
        initial: {},
        version,
        current: async () => {
          const current = await now();
          return current === undefined ? undefined : { values: {}, version: current };
        },
        mutation,
        variables: (_, { version: expectedVersion }) => ({ input: { id, expectedVersion } }),
      })}
    />
  );
}
