import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomControl, FieldOption } from '../../form/field-spec.js';
import { SearchSelect } from '../../form/search-select.js';
import { PublicWorkstreamsDocument } from '../../generated/graphql.js';

type WorkstreamControlProps = CustomControl & { label: string; isDemonstration: boolean };

/** A workstream that everybody sees, found by typing words of its title. */
export function WorkstreamControl({ id, value, set, label, isDemonstration }: WorkstreamControlProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const chosen = value as FieldOption | null;
  const { data, previousData, loading } = useQuery(PublicWorkstreamsDocument, {
    variables: { search: search || undefined, includeDemonstration: isDemonstration },
  });
  const found = ((data ?? previousData)?.workstreams.nodes ?? [])
    .filter(({ visibility }) => visibility === 'PUBLIC')
    .map((one) => ({ value: one.id, label: one.title }));
  return (
    <SearchSelect
      id={id}
      aria-label={label}
      data={chosen && !found.some((option) => option.value === chosen.value) ? [chosen, ...found] : found}
      value={chosen?.value ?? null}
      clearable
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(_, option) => set(option && { value: option.value, label: option.label })}
      nothingFoundMessage={loading ? t('form.searching') : t('form.nothing')}
      clearButtonProps={{ 'aria-label': t('form.clear') }}
    />
  );
}
