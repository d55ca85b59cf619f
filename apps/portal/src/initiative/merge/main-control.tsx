import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomControl, FieldOption } from '../../form/field-spec.js';
import { SearchSelect } from '../../form/search-select.js';
import { MergeChoicesDocument } from '../../generated/graphql.js';

/** What is to be gathered under another of its call. */
export interface Merging {
  id: string;
  title: string;
  body: string;
  isDemonstration: boolean;
  callId: string;
}

/** Another contribution to the call: what says much the same first, then what is found by its words. */
export function MainControl({ id, value, set, contribution }: CustomControl & { contribution: Merging }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const chosen = value as FieldOption | null;
  const { callId, title, body, isDemonstration } = contribution;
  const { data, previousData, loading } = useQuery(MergeChoicesDocument, {
    variables: {
      ...{ callId, title, body },
      filter: {
        call: callId,
        isMerged: false,
        search: search === chosen?.label ? undefined : search || undefined,
        includeDemonstration: isDemonstration,
      },
    },
  });
  const list = data ?? previousData;
  const alike = search ? [] : (list?.similarContributions.nodes.flatMap(({ contribution: one }) => one ?? []) ?? []);
  const all = [...alike, ...(list?.contributions.nodes ?? [])];
  const found = all
    .filter((one, place) => one.id !== contribution.id && all.findIndex((other) => other.id === one.id) === place)
    .map((one) => ({ value: one.id, label: `${one.title} (${t('contribution.number', { number: one.number })})` }));
  return (
    <SearchSelect
      id={id}
      aria-label={t('contribution.merge.main')}
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
