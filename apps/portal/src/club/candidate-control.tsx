import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntitySelect, type Found } from '../form/entity-control.js';
import type { FieldOption } from '../form/field-spec.js';
import { WorkstreamCandidatesDocument } from '../generated/graphql.js';

interface CandidateControlProps {
  id: string;
  workstreamId: string;
  value: FieldOption | undefined;
  set: (value: FieldOption | null) => void;
}

/** Somebody whom the API takes into the team of a workstream, found by typing a part of the name. */
export function CandidateControl({ id, workstreamId, value, set }: CandidateControlProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const { data, previousData, loading } = useQuery(WorkstreamCandidatesDocument, {
    variables: { id: workstreamId, search: search || undefined },
    fetchPolicy: 'cache-and-network',
  });
  const found: Found[] = ((data ?? previousData)?.workstream?.candidates ?? []).map(
    ({ id: person, name, positions }) => ({
      value: person,
      label: name,
      note: positions.nodes[0]?.organization.name,
    }),
  );
  return (
    <EntitySelect
      described={{ id, 'aria-label': t('word.person') }}
      kind="person"
      {...{ value, set, typed, setTyped, found, loading }}
    />
  );
}
