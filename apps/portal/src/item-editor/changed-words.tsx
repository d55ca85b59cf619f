import { wordChanges } from './word-changes.js';
import classes from './item-editor.module.css';

interface ChangedWordsProps {
  before: string;
  after: string;
  /** Only what stands on one side. */
  side?: 'before' | 'after';
}

/** A text with what was taken out and what came in. */
export function ChangedWords({ before, after, side }: ChangedWordsProps) {
  const left = side && { before: 'added', after: 'removed' }[side];
  return (
    <span className={classes.words}>
      {wordChanges(before, after).map(({ text, kind }, place) => {
        if (kind === left) return null;
        if (kind === 'removed') return <del key={place}>{text}</del>;
        return kind === 'added' ? <ins key={place}>{text}</ins> : <span key={place}>{text}</span>;
      })}
    </span>
  );
}
