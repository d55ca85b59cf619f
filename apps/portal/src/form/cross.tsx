import classes from './cross.module.css';

/** A button that closes, or takes one of several away; its words are heard. */
export function Cross({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" className={classes.cross} aria-label={label} onClick={onClick}>
      <svg width="16" height="16" viewBox="0 0 18 18" aria-hidden="true">
        <path d="m3 3 12 12M15 3 3 15" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  );
}
