import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import { MilestoneChoicesDocument } from '../generated/graphql.js';
import { ChipsControl } from '../write/chips-control.js';
import type { CustomControl, FieldOption } from '../write/field-spec.js';

export const optionsIn = (value: unknown): FieldOption[] => (Array.isArray(value) ? (value as FieldOption[]) : []);

export const milestoneOption = ({ id, on, title }: { id: string; on: string; title: string }): FieldOption => ({
  value: id,
  label: `${on.slice(0, 4)} · ${typeset(title)}`,
});

/** Statements that tell the same otherwise, found by their words. `own` is the one that the form is about. */
export function Conflicts({ id, value, set, own }: CustomControl & { own: string | undefined }) {
  const { t } = useTranslation();
  const chosen = optionsIn(value);
  const [typed, setTyped] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const [wanted] = useDebouncedValue(typed.trim().slice(0, 100), 150);
  const { data, previousData, loading } = useQuery(MilestoneChoicesDocument, {
    variables: { search: wanted || undefined },
  });
  const found = ((data ?? previousData)?.milestones.nodes ?? []).filter((one) => one.id !== own).map(milestoneOption);
  return (
    <ChipsControl
      id={id}
      chosen={chosen}
      found={found}
      typed={typed}
      type={setTyped}
      add={(option) => set([...chosen, option])}
      remove={(gone) => set(chosen.filter((one) => one.value !== gone))}
      label={t('records.conflictsSearch')}
      search={search}
      nothing={loading ? t('write.searching') : t('write.nothing')}
    />
  );
}
