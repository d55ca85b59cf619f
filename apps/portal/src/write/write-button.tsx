import { type OperationVariables } from '@apollo/client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './write.module.css';
import tables from '../table/table.module.css';
import { useRights } from './use-rights.js';
import { WriteSheet, type WriteSpec } from './write-sheet.js';

interface WriteButtonProps<TData extends object, TVariables extends OperationVariables> {
  label: string;
  /** Says which one, where the same button stands in several rows. */
  about?: string;
  spec: () => WriteSpec<TData, TVariables>;
  main?: boolean;
  plain?: boolean;
}

/** Opens the sheet of a write, and says when it was done. */
export function WriteButton<TData extends object, TVariables extends OperationVariables>({
  label,
  about,
  spec,
  main,
  plain,
}: WriteButtonProps<TData, TVariables>) {
  const { t } = useTranslation();
  const { account } = useRights();
  const [open, setOpen] = useState<WriteSpec<TData, TVariables>>();
  const [done, setDone] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(undefined);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={plain ? classes.link : tables.plainButton}
        data-main={main || undefined}
        onClick={() => {
          setDone(false);
          setOpen(spec());
        }}
      >
        {label}
        {about && <span className="hidden"> {about}</span>}
      </button>
      <span role="status" className={classes.done}>
        {done && t('write.done')}
      </span>
      {open && (
        <WriteSheet
          spec={open}
          account={account}
          onClose={close}
          onDone={(payload) => {
            close();
            setDone(true);
            open.onDone?.(payload);
          }}
        />
      )}
    </>
  );
}
