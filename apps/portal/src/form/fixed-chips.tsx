import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChipsControl } from './chips-control.js';
import type { CustomControl, FieldOption } from './field-spec.js';
import { optionsIn } from './values.js';

/** Several of a list that is known from the start, found by typing a part of their names. */
export function FixedChips({
  id,
  value,
  set,
  label,
  options,
}: CustomControl & { label: string; options: readonly FieldOption[] }) {
  const { t } = useTranslation();
  const chosen = optionsIn(value);
  const [typed, setTyped] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const wanted = typed.trim().toLocaleLowerCase();
  return (
    <ChipsControl
      id={id}
      chosen={chosen}
      found={options.filter((option) => option.label.toLocaleLowerCase().includes(wanted))}
      typed={typed}
      type={setTyped}
      add={(option) => set([...chosen, option])}
      remove={(gone) => set(chosen.filter((one) => one.value !== gone))}
      label={label}
      most={options.length}
      search={search}
      nothing={t('form.nothing')}
    />
  );
}

/** How the chosen ones read in a comparison. */
export const chipsText = (value: unknown): string =>
  optionsIn(value)
    .map(({ label }) => label)
    .join(', ');
