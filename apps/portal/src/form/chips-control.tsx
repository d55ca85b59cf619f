import { useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldOption } from './field-spec.js';
import { SearchSelect } from './search-select.js';
import { Cross } from './cross.js';
import classes from './chips.module.css';

interface ChipsControlProps {
  id: string;
  chosen: readonly FieldOption[];
  /** What the typed text finds; what is chosen already is left out of it. */
  found: readonly FieldOption[];
  typed: string;
  type: (text: string) => void;
  add: (option: FieldOption) => void;
  remove: (value: string) => void;
  /** Says what is searched for: "Chercher une source". */
  label: string;
  nothing: string;
  /** At most so many. */
  most?: number;
  search: RefObject<HTMLInputElement | null>;
  children?: ReactNode;
}

/** Several things, each found by typing a part of its name and taken out again by its own button. */
export function ChipsControl(props: ChipsControlProps) {
  const { id, chosen, found, typed, type, add, remove, label, nothing, most = 20, search, children } = props;
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  return (
    <>
      {chosen.length > 0 && (
        <ul className={classes.chips}>
          {chosen.map((option) => (
            <li key={option.value} className={classes.chip}>
              <span>{option.label}</span>
              <Cross
                label={t('word.removeOne', { name: option.label })}
                onClick={() => {
                  remove(option.value);
                  setSaid(t('form.chipRemoved', { name: option.label }));
                  search.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {chosen.length < most && (
        <SearchSelect
          ref={search}
          id={`${id}-search`}
          aria-label={label}
          placeholder={label}
          classNames={{ option: classes.option }}
          data={found.filter(({ value }) => !chosen.some((one) => one.value === value))}
          value={null}
          openOnFocus={false}
          searchValue={typed}
          onSearchChange={type}
          onChange={(_, option) => {
            if (!option) return;
            add({ value: option.value, label: option.label });
            setSaid(t('form.chipAdded', { name: option.label }));
            type('');
          }}
          nothingFoundMessage={nothing}
        />
      )}
      {children}
      <p className="hidden" role="status">
        {said}
      </p>
    </>
  );
}
