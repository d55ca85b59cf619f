import { Select } from '@mantine/core';
import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldOption } from './field-spec.js';
import classes from './write.module.css';

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
  const isOpen = useRef(false);
  const [said, setSaid] = useState('');
  return (
    <>
      {chosen.length > 0 && (
        <ul className={classes.chips}>
          {chosen.map((option) => (
            <li key={option.value} className={classes.chip}>
              <span>{option.label}</span>
              <button
                type="button"
                className={classes.chipRemove}
                aria-label={t('word.removeOne', { name: option.label })}
                onClick={() => {
                  remove(option.value);
                  setSaid(t('write.chipRemoved', { name: option.label }));
                  search.current?.focus();
                }}
              >
                <svg width="14" height="14" viewBox="0 0 18 18" aria-hidden="true">
                  <path d="m3 3 12 12M15 3 3 15" stroke="currentColor" strokeWidth="1.8" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length < most && (
        <Select
          ref={search}
          id={`${id}-search`}
          aria-label={label}
          placeholder={label}
          size="md"
          classNames={{ input: classes.input, option: classes.chipOption }}
          data={found.filter(({ value }) => !chosen.some((one) => one.value === value))}
          value={null}
          searchable
          openOnFocus={false}
          onDropdownOpen={() => {
            isOpen.current = true;
          }}
          onDropdownClose={() => {
            isOpen.current = false;
          }}
          // Enter chooses and does not send the form; Escape closes the list before it closes the sheet.
          onKeyDown={(event) => {
            if (event.key === 'Enter' || (event.key === 'Escape' && isOpen.current)) event.preventDefault();
          }}
          filter={({ options }) => options}
          searchValue={typed}
          onSearchChange={type}
          onChange={(_, option) => {
            if (!option) return;
            add({ value: option.value, label: option.label });
            setSaid(t('write.chipAdded', { name: option.label }));
            type('');
          }}
          nothingFoundMessage={nothing}
          comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
        />
      )}
      {children}
      <p className="hidden" role="status">
        {said}
      </p>
    </>
  );
}
