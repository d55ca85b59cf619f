import { type OperationVariables } from '@apollo/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './write.module.css';
import { announce } from '../shell/announcement.js';
import buttons from '../shell/button.module.css';
import { useMenuItem } from '../shell/menu.js';
import { useRights } from './use-rights.js';
import { WriteSheet, type WriteSpec } from './write-sheet.js';

interface WriteButtonProps<TData extends object, TVariables extends OperationVariables> {
  label: string;
  /** Says which one, where the same button stands in several rows. */
  about?: string;
  /** A promise where it first reads what there is now. */
  spec: () => WriteSpec<TData, TVariables> | Promise<WriteSpec<TData, TVariables> | undefined>;
  /** The one that most people of this page come for. */
  main?: boolean;
  plain?: boolean;
}

/** Opens the sheet of a write, and says when it was done: a button, or an item where it stands in a menu. */
export function WriteButton<TData extends object, TVariables extends OperationVariables>({
  label,
  about,
  spec,
  main,
  plain,
}: WriteButtonProps<TData, TVariables>) {
  const { t } = useTranslation();
  const { account } = useRights();
  const { item, told } = useMenuItem();
  const [open, setOpen] = useState<WriteSpec<TData, TVariables>>();
  const [done, setDone] = useState(false);
  const [opening, setOpening] = useState<'busy' | 'failed'>();
  const begin = async (): Promise<void> => {
    if (opening === 'busy') return;
    setDone(false);
    setOpening('busy');
    const read = await Promise.resolve(spec()).catch(() => undefined);
    setOpening(read ? undefined : 'failed');
    setOpen(read);
  };
  return (
    <>
      <button
        type="button"
        className={plain ? classes.link : main ? buttons.go : buttons.framed}
        aria-disabled={opening === 'busy' || undefined}
        onClick={() => void begin()}
        {...item}
      >
        {label}
        {about && <span className="hidden"> {about}</span>}
      </button>
      {done && told(<span className={classes.done}>{t('write.done')}</span>)}
      {opening === 'failed' &&
        told(
          <span role="alert" className={classes.error}>
            {t('write.unreadable')}
          </span>,
        )}
      {open && (
        <WriteSheet
          spec={open}
          account={account}
          onClose={() => setOpen(undefined)}
          onDone={(payload) => {
            setOpen(undefined);
            setDone(true);
            announce(t('write.done'));
            open.onDone?.(payload);
          }}
        />
      )}
    </>
  );
}
