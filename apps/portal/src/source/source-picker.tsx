import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import { SourceChoicesDocument } from '../generated/graphql.js';
import { ChipsControl } from '../form/chips-control.js';
import { type CustomControl } from '../form/field-spec.js';
import { sourcesIn } from '../form/values.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './source.module.css';
import { NewSource } from './new-source.js';
import { type SourceLike } from './sources.js';

const optionOf = ({ key, title }: SourceLike) => ({ value: key, label: `${key} · ${typeset(title)}` });

/** The sources of a record: found by title or key, added and taken out one by one, taken in here when they are new. */
export function SourcePicker({ id, value, set }: CustomControl) {
  const { t } = useTranslation();
  const chosen = sourcesIn(value);
  const [typed, setTyped] = useState('');
  /** Leaving the search empties it; whoever goes on to the button meant what was typed there. */
  const meant = useRef('');
  const [making, setMaking] = useState<string>();
  const search = useRef<HTMLInputElement>(null);
  const [wanted] = useDebouncedValue(typed.trim().slice(0, 100), 150);
  const { data, previousData, loading } = useQuery(SourceChoicesDocument, {
    variables: { search: wanted || undefined },
  });
  const found = (data ?? previousData)?.sources.nodes ?? [];
  const add = (source: SourceLike): void => {
    meant.current = '';
    if (!chosen.some(({ key }) => key === source.key)) set([...chosen, { key: source.key, title: source.title }]);
  };
  const close = (): void => {
    setMaking(undefined);
    setTimeout(() => search.current?.focus());
  };
  return (
    <ChipsControl
      id={id}
      chosen={chosen.map(optionOf)}
      found={found.map(optionOf)}
      typed={typed}
      type={(text) => {
        if (text) meant.current = text;
        setTyped(text);
      }}
      add={({ value: key }) => {
        const source = found.find((one) => one.key === key);
        if (source) add(source);
      }}
      remove={(key) => set(chosen.filter((one) => one.key !== key))}
      label={t('write.sourceSearch')}
      nothing={loading ? t('form.searching') : t('write.sourceNone')}
      search={search}
    >
      {making === undefined ? (
        chosen.length < 20 && (
          <p className={classes.begin}>
            <PlainButton onClick={() => setMaking(meant.current)}>{t('write.sourceNew')}</PlainButton>
          </p>
        )
      ) : (
        <NewSource
          id={`${id}-new`}
          title={making}
          onCancel={close}
          onMade={(source) => {
            add(source);
            close();
          }}
        />
      )}
    </ChipsControl>
  );
}
