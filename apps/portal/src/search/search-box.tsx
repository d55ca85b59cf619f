import { Combobox, useCombobox, type ComboboxStore } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { withDay } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { type Hit, HitLine } from './hit.js';
import { useSuggestions } from './use-suggestions.js';
import classes from './search-box.module.css';

const ALL = 'all-results';

/** The search field with instant suggestions: a combobox that also works as a plain form. */
export function SearchBox({ large = false }: { large?: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { asOf } = useAsOf();
  const label = useId();
  const [typed, setTyped] = useState('');
  const { items, settled, failed } = useSuggestions(typed);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const query = typed.trim();
  const empty = settled && items.length === 0;
  const opened = combobox.dropdownOpened && query.length >= 2 && (items.length > 0 || empty || failed);
  useEffect(() => combobox.resetSelectedOption(), [items]); // oxlint-disable-line react/exhaustive-deps

  const go = (to: string): void => {
    combobox.closeDropdown();
    setTyped('');
    void navigate(withDay(to, asOf));
  };
  const results = `/recherche?q=${encodeURIComponent(query)}`;
  const found = opened ? t('search.suggestions', { count: items.length }) : '';
  const message = failed ? t('search.failed') : empty ? t('search.none', { query }) : found;
  return (
    <div className={classes.root} data-large={large || undefined}>
      <Combobox
        store={{ ...combobox, dropdownOpened: opened }}
        withinPortal={false}
        offset={0}
        zIndex={30}
        transitionProps={{ duration: 0 }}
        onOptionSubmit={(value) => {
          go(items.find(({ id }) => id === value)?.to ?? results);
        }}
      >
        <form
          role="search"
          aria-label={large ? t('search.label') : t('search.inHeader')}
          className={classes.form}
          data-large={large || undefined}
          onSubmit={(event) => {
            event.preventDefault();
            if (query) go(results);
          }}
        >
          <label className={large ? classes.label : 'hidden'} htmlFor={label}>
            {t('search.label')}
          </label>
          <div className={classes.field}>
            <SearchInput id={label} combobox={combobox} typed={typed} onType={setTyped} />
            <SubmitButton />
          </div>
          <p className="hidden" role="status">
            {message}
          </p>
        </form>
        <Combobox.Dropdown className={classes.dropdown} hidden={!opened}>
          {failed || empty ? <p className={classes.message}>{message}</p> : <Suggestions items={items} query={query} />}
        </Combobox.Dropdown>
      </Combobox>
    </div>
  );
}

interface SearchInputProps {
  id: string;
  combobox: ComboboxStore;
  typed: string;
  onType: (text: string) => void;
}

function SearchInput({ id, combobox, typed, onType }: SearchInputProps) {
  const { t } = useTranslation();
  return (
    <Combobox.Target withAriaAttributes withExpandedAttribute autoComplete="off">
      <input
        id={id}
        type="text"
        // aria-expanded and aria-controls come from the target around it.
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
        role="combobox"
        aria-autocomplete="list"
        inputMode="search"
        enterKeyHint="search"
        spellCheck={false}
        className={classes.input}
        placeholder={t('search.placeholder')}
        value={typed}
        onChange={(event) => {
          onType(event.currentTarget.value);
          combobox.openDropdown();
        }}
        onFocus={() => combobox.openDropdown()}
        onBlur={() => combobox.closeDropdown()}
      />
    </Combobox.Target>
  );
}

function SubmitButton() {
  const { t } = useTranslation();
  return (
    <button type="submit" className={classes.submit} aria-label={t('search.submit')}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="m12.6 12.6 5 5" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  );
}

/** Those that fit, and the way to all results. */
function Suggestions({ items, query }: { items: readonly Hit[]; query: string }) {
  const { t } = useTranslation();
  return (
    <Combobox.Options aria-label={t('search.label')}>
      {items.map((item) => (
        <Combobox.Option value={item.id} key={item.id} className={classes.option}>
          <HitLine hit={item} />
        </Combobox.Option>
      ))}
      <Combobox.Option value={ALL} className={classes.all}>
        {t('search.all', { query })}
      </Combobox.Option>
    </Combobox.Options>
  );
}
