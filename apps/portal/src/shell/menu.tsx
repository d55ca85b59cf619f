import { createContext, use, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { DatedLink } from '../day/dated-link.js';
import buttons from './button.module.css';
import classes from './menu.module.css';

/** The place beside the menu's button for what an item has to say once the menu is closed. */
const MenuContext = createContext<HTMLElement | null | undefined>(undefined);

/** How a button has to be that may stand in a menu: `item` is undefined outside of one. */
export function useMenuItem() {
  const beside = use(MenuContext);
  const isItem = beside !== undefined;
  return {
    item: isItem ? { role: 'menuitem', className: classes.item } : undefined,
    /** What it says of itself: beside it, or beside the menu, which closes when an item is chosen. */
    told: (words: ReactNode) => (isItem ? beside && createPortal(words, beside) : words),
  };
}

export function MenuLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <DatedLink to={to} role="menuitem" className={classes.item}>
      {children}
    </DatedLink>
  );
}

/** Items that are rarely wanted are told apart from the others by a line, and by their group's name. */
export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={classes.group}>
      <span className={classes.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

/**
 * What is done less often than the main action, behind one button. Its items stay in the page while it is closed, as the sheets
 * that they open belong to them.
 */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const { isOpen, setOpen, root, button, list, onKeyDown } = useMenu();
  const [beside, setBeside] = useState<HTMLElement | null>(null);
  const id = useId();
  return (
    <MenuContext value={beside}>
      <div ref={root} className={classes.root}>
        <button
          ref={button}
          type="button"
          id={`${id}button`}
          className={buttons.framed}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen((before) => !before)}
          onKeyDown={onKeyDown}
        >
          {label}
          <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
            <path d="M0.5 0.5 5 5l4.5-4.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
          </svg>
        </button>
        <div
          ref={list}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-labelledby={`${id}button`}
          hidden={!isOpen}
          className={classes.list}
          onKeyDown={onKeyDown}
          // The sheet that an item opens gives the focus back to what had it: an item is out of sight by then.
          onClick={({ target }) => {
            if (!(target instanceof Element) || !target.closest('[role="menuitem"]')) return;
            setOpen(false);
            button.current?.focus();
          }}
        >
          {children}
        </div>
      </div>
      <span ref={setBeside} className={classes.told} />
    </MenuContext>
  );
}

/** Open or not, and what the keys do. */
function useMenu() {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const first = useRef<'first' | 'last'>('first');
  const wordAt = useTypeAhead();
  const items = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  useEffect(() => {
    if (!isOpen) return;
    items()
      .at(first.current === 'first' ? 0 : -1)
      ?.focus();
    const leave = ({ target }: Event): void => {
      if (!root.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      first.current = 'first';
    };
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (!isOpen) {
      first.current = key === 'ArrowUp' ? 'last' : 'first';
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      setOpen(true);
    } else if (key === 'Tab') {
      // Out of it: the browser goes on from where it is.
      setOpen(false);
      return;
    } else if (key === 'Escape') {
      setOpen(false);
      button.current?.focus();
    } else {
      const all = items();
      const at = all.indexOf(document.activeElement as HTMLElement);
      const next = placeFor(key, at, all.length) ?? wordAt(event, all, at);
      if (next === undefined) return;
      all[next]?.focus();
    }
    event.preventDefault();
  };
  return { isOpen, setOpen, root, button, list, onKeyDown };
}

function placeFor(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - (at < 0 ? 0 : 1)) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Letters typed one after the other lead to the next item that begins so; the same letter again, to the one after. */
function useTypeAhead() {
  const typed = useRef({ letters: '', at: 0 });
  return (event: KeyboardEvent, items: readonly HTMLElement[], at: number): number | undefined => {
    const { key, ctrlKey, altKey, metaKey } = event;
    const goesOn = event.timeStamp - typed.current.at < 500 && typed.current.letters !== '';
    if ([...key].length !== 1 || ctrlKey || altKey || metaKey || (key === ' ' && !goesOn)) return undefined;
    const letters = goesOn ? typed.current.letters + key : key;
    typed.current = { letters, at: event.timeStamp };
    const isSame = [...letters].every((letter) => letter === key);
    const sought = plain(isSame ? key : letters);
    const begin = isSame ? at + 1 : Math.max(at, 0);
    const order = items.map((_, place) => (begin + place) % items.length);
    return order.find((place) => plain(items[place]?.textContent ?? '').startsWith(sought));
  };
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .trim()
    .toLocaleLowerCase();
