import { useEffect, useRef } from 'react';
import classes from './write.module.css';

interface Fault {
  message: string;
  /** Id of the control it belongs to, and where in it: `0.title`. */
  control?: string;
  within?: string;
}

/** Rows name their controls after their place; what has no control of its own is found as a whole. */
function controlOf(control: string, within: string | undefined): HTMLElement | null {
  const inner = within && document.querySelector<HTMLElement>(`[id^="${control}-${within.replaceAll('.', '-')}"]`);
  return inner || document.getElementById(control);
}

/** All that is wrong, each linked to its field; takes the focus when it appears, so that nobody misses it. */
export function ErrorSummary({ title, faults }: { title: string; faults: readonly Fault[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div ref={box} className={classes.summary} role="alert" tabIndex={-1}>
      <p className={classes.summaryTitle}>{title}</p>
      <ul>
        {faults.map(({ message, control, within }) => (
          <li key={`${control} ${within} ${message}`}>
            {control ? (
              <a
                href={`#${control}`}
                onClick={(event) => {
                  event.preventDefault();
                  controlOf(control, within)?.focus();
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
