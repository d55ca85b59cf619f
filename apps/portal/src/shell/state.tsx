import classes from './state.module.css';

export type Tone = 'good' | 'bad' | 'wait' | 'none';

/** A drawn mark and its word: never colour alone. */
export function State({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={classes.state} data-tone={tone}>
      {children}
    </span>
  );
}
