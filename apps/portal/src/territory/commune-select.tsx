import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Described } from '../form/described.js';
import type { FieldOption } from '../form/field-spec.js';
import { SearchSelect } from '../form/search-select.js';
import { CommuneChoicesDocument } from '../generated/graphql.js';

interface CommuneSelectProps {
  id: string;
  label: string;
  /** What it is for. */
  hint?: string;
  value: FieldOption | null;
  error: string | undefined;
  set: (value: FieldOption | null) => void;
}

/** One commune of today, found by its name or code. */
export function CommuneSelect({ id, label, hint, value, error, set }: CommuneSelectProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 150);
  const { data, previousData, loading } = useQuery(CommuneChoicesDocument, {
    variables: { search: asked || undefined },
  });
  const found = ((data ?? previousData)?.territories.nodes ?? []).map(({ id: one, name, code, departement }) => ({
    value: one,
    label: `${name} (${code}${departement ? `, ${departement.name}` : ''})`,
  }));
  const options = value && !found.some((option) => option.value === value.value) ? [value, ...found] : found;
  return (
    <Described id={id} label={label} hint={hint} error={error}>
      {(wiring) => (
        <SearchSelect
          {...wiring}
          data={options}
          value={value?.value ?? null}
          clearable
          searchValue={text}
          onSearchChange={setText}
          onChange={(_, option) => set(option && { value: option.value, label: option.label })}
          placeholder={t('form.searchCommune')}
          nothingFoundMessage={loading ? t('form.searching') : t('form.nothing')}
          clearButtonProps={{ 'aria-label': t('form.clear') }}
        />
      )}
    </Described>
  );
}
