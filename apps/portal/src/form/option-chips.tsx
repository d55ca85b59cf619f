import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChipsControl } from './chips-control.js';
import type { CustomControl, FieldOption } from './field-spec.js';
import { optionsIn } from './values.js';

interface OptionChipsProps<Data> extends CustomControl {
  /** Says what is searched for: "Chercher un fait". */
  label: string;
  query: TypedDocumentNode<Data, { search?: string | null }>;
  found: (data: Data) => readonly FieldOption[];
  /** At most so many. */
  most?: number;
}

/** Several records, each found by typing a part of its name. */
export function OptionChips<Data>({ id, value, set, label, query, found, most }: OptionChipsProps<Data>) {
  const { t } = useTranslation();
  const chosen = optionsIn(value);
  const [typed, setTyped] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const [wanted] = useDebouncedValue(typed.trim().slice(0, 100), 150);
  const { data, previousData, loading } = useQuery(query, { variables: { search: wanted || undefined } });
  const answer = (data ?? previousData) as Data | undefined;
  return (
    <ChipsControl
      id={id}
      chosen={chosen}
      found={answer ? found(answer) : []}
      typed={typed}
      type={setTyped}
      add={(option) => set([...chosen, option])}
      remove={(gone) => set(chosen.filter((one) => one.value !== gone))}
      label={label}
      most={most}
      search={search}
      nothing={loading ? t('form.searching') : t('form.nothing')}
    />
  );
}
