import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganizationChoicesDocument, PersonChoicesDocument } from '../generated/graphql.js';
import { type FieldOption } from './field-spec.js';
import { SearchSelect } from './search-select.js';
import classes from './form.module.css';

interface EntityControlProps {
  described: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true; 'aria-label'?: string };
  kind: 'person' | 'organization';
  value: FieldOption | undefined;
  set: (value: FieldOption | null) => void;
}

/** What was found, with what tells two of the same name apart. */
export type Found = FieldOption & { note?: string };

/** A person or an organization, found by typing a part of the name. */
export function EntityControl(props: EntityControlProps) {
  const { kind } = props;
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 150);
  const variables = { search: search.trim() || undefined };
  const people = useQuery(PersonChoicesDocument, { variables, skip: kind !== 'person' });
  const organizations = useQuery(OrganizationChoicesDocument, { variables, skip: kind !== 'organization' });
  const { data, previousData, loading } = kind === 'person' ? people : organizations;
  const list = data ?? previousData;
  const found: Found[] = !list
    ? []
    : 'people' in list
      ? list.people.nodes.map(({ id, name, positions }) => ({
          value: id,
          label: name,
          note: positions.nodes[0]?.organization.name,
        }))
      : list.organizations.nodes.map(({ id, name }) => ({ value: id, label: name }));
  return <EntitySelect {...props} {...{ typed, setTyped, found, loading }} />;
}

interface EntitySelectProps extends EntityControlProps {
  typed: string;
  setTyped: (typed: string) => void;
  found: readonly Found[];
  loading: boolean;
}

/** What was found for what is typed, to choose from. */
export function EntitySelect({ described, kind, value, set, typed, setTyped, found, loading }: EntitySelectProps) {
  const { t } = useTranslation();
  return (
    <SearchSelect
      {...described}
      data={value && !found.some((option) => option.value === value.value) ? [value, ...found] : found}
      value={value?.value ?? null}
      clearable
      renderOption={({ option }) => {
        // Two people may bear the same name.
        const note = found.find(({ value: id }) => id === option.value)?.note;
        return (
          <span>
            {option.label}
            {note && <span className={classes.note}> {note}</span>}
          </span>
        );
      }}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(_, option) => set(option && { value: option.value, label: option.label })}
      placeholder={kind === 'person' ? t('form.searchPerson') : t('form.searchOrganization')}
      nothingFoundMessage={loading ? t('form.searching') : t('form.nothing')}
      clearButtonProps={{ 'aria-label': t('form.clear') }}
    />
  );
}
