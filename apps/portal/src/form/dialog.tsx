import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { leaveSight } from '../shell/announcement.js';
import { Cross } from './cross.js';
import classes from './dialog.module.css';

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
    leaveSight();
    return () => element?.close();
  }, []);
  return createPortal(
    // What happens in it is nothing to what opened it: a menu would take keys and clicks for its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
      ref={sheet}
      className={classes.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={classes.head}>
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        <Cross label={t('form.close')} onClick={onClose} />
      </div>
      {children}
    </dialog>,
    document.body,
  );
}
