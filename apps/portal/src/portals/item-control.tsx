import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomControl, FieldOption } from '../form/field-spec.js';
import { SearchSelect } from '../form/search-select.js';
import { PlaceableItemsDocument } from '../generated/graphql.js';

type ItemControlProps = CustomControl & { label: string; isDemonstration: boolean; without?: string };

/** An item, found by typing words of it. */
export function ItemControl({ id, value, set, label, isDemonstration, without }: ItemControlProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const chosen = value as FieldOption | null;
  const { data, previousData, loading } = useQuery(PlaceableItemsDocument, {
    variables: { search: search || undefined, includeDemonstration: isDemonstration },
  });
  const found = ((data ?? previousData)?.items.nodes ?? [])
    .filter((item) => item.id !== without)
    .map((item) => ({
      value: item.id,
      label: item.title,
      note: [t(`item.kinds.${item.kind}`), item.keptBy?.name].filter(Boolean).join(', '),
    }));
  const options = chosen && !found.some((option) => option.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <SearchSelect
      id={id}
      aria-label={label}
      data={options}
      value={chosen?.value ?? null}
      clearable
      renderOption={({ option }) => (
        <span>
          {option.label} <span className="soft">{found.find((one) => one.value === option.value)?.note}</span>
        </span>
      )}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(_, option) => set(option && { value: option.value, label: option.label })}
      nothingFoundMessage={loading ? t('form.searching') : t('form.nothing')}
      clearButtonProps={{ 'aria-label': t('form.clear') }}
    />
  );
}
