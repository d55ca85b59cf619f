import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import classes from './write.module.css';

/**
 * A sheet over the page: the browser keeps the focus in it, and Escape closes it. It stands outside of what opened it, which may
 * be a row of a table that a narrow screen leaves out.
 */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closed while it is still in the page: the browser then gives the focus back to what opened it.
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return createPortal(
    <dialog
      ref={sheet}
      className={classes.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={classes.dialogHead}>
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className={classes.close} aria-label={t('write.close')} onClick={onClose}>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="m3 3 12 12M15 3 3 15" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      </div>
      {children}
    </dialog>,
    document.body,
  );
}
