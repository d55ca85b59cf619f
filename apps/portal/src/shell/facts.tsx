import type { ReactNode } from 'react';
import classes from './facts.module.css';

interface FactsProps {
  /** One below the other with their names at the left, side by side, or large figures. */
  look?: 'rows' | 'line' | 'large';
  children: ReactNode;
}

/** What the records say of something. */
export function Facts({ look = 'rows', children }: FactsProps) {
  return <dl className={`${classes[look]} figures`}>{children}</dl>;
}

/** One of them; nothing where it is not so. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === undefined || children === false || children === '') return null;
  if (Array.isArray(children) && children.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
