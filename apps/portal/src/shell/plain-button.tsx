import type { ComponentProps } from 'react';
import classes from './button.module.css';

interface PlainButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className' | 'disabled'> {
  look?: 'framed' | 'quiet' | 'danger' | 'service' | 'go';
  /** Can do nothing for now. It stays focusable, so that the focus is not lost. */
  idle?: boolean;
  /** Which one, where the same button stands in several rows: heard, not seen. */
  about?: string;
  /** Its language, where that is not the one of the page. */
  aboutLang?: string;
}

/** A button beside the main action. */
export function PlainButton({ look = 'framed', idle, about, aboutLang, onClick, children, ...rest }: PlainButtonProps) {
  return (
    <button
      type="button"
      className={classes[look]}
      aria-disabled={idle || undefined}
      onClick={idle ? undefined : onClick}
      {...rest}
    >
      {children}
      {about && (
        <span className="hidden" lang={aboutLang}>
          {' '}
          {about}
        </span>
      )}
    </button>
  );
}
