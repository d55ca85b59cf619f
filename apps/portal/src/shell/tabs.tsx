import type { ReactNode } from 'react';
import classes from './tabs.module.css';

interface TabsProps<Key extends string> {
  tabs: readonly { key: Key; label: string; count: ReactNode }[];
  current: Key;
  onChoose: (key: Key) => void;
}

/** Which part of a list is shown, and how much is in each. */
export function Tabs<Key extends string>({ tabs, current, onChoose }: TabsProps<Key>) {
  return (
    <ul className={classes.tabs}>
      {tabs.map(({ key, label, count }) => (
        <li key={key}>
          <button type="button" aria-pressed={key === current} onClick={() => onChoose(key)}>
            <span>{label}</span> <span className="figures soft">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
