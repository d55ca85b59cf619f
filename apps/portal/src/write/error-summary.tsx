import { useEffect, useRef } from 'react';
import classes from './write.module.css';

interface Fault {
  message: string;
  /** Id of the control it belongs to. */
  control?: string;
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
        {faults.map(({ message, control }) => (
          <li key={`${control} ${message}`}>
            {control ? (
              <a
                href={`#${control}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(control)?.focus();
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
