import { type OperationVariables } from '@apollo/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../form/confirm.js';
import { tell } from '../shell/announcement.js';
import { useMenuItem } from '../shell/menu.js';
import { PlainButton } from '../shell/plain-button.js';
import { useRights } from './use-rights.js';
import { WriteSheet } from './write-sheet.js';
import type { WriteSpec } from './write-spec.js';

interface WriteButtonProps<TData extends object, TVariables extends OperationVariables> {
  label: string;
  /** Says which one, where the same button stands in several rows. */
  about?: string;
  /** A promise where it first reads what there is now. */
  spec: () => WriteSpec<TData, TVariables> | Promise<WriteSpec<TData, TVariables> | undefined>;
  look?: 'framed' | 'quiet' | 'danger' | 'go';
}

/** Opens the sheet of a write, and says when it was done: a button, or an item where it stands in a menu. */
export function WriteButton<TData extends object, TVariables extends OperationVariables>({
  label,
  about,
  spec,
  look = 'framed',
}: WriteButtonProps<TData, TVariables>) {
  const { t } = useTranslation();
  const { account } = useRights();
  const { item, told } = useMenuItem();
  const [open, setOpen] = useState<WriteSpec<TData, TVariables>>();
  const [opening, setOpening] = useState<'busy' | 'failed'>();
  const begin = async (): Promise<void> => {
    if (opening === 'busy') return;
    setOpening('busy');
    const read = await Promise.resolve(spec()).catch(() => undefined);
    setOpening(read ? undefined : 'failed');
    setOpen(read);
  };
  return (
    <>
      <PlainButton
        look={look}
        about={about}
        aria-disabled={opening === 'busy' || undefined}
        onClick={() => void begin()}
        {...item}
      >
        {label}
      </PlainButton>
      {opening === 'failed' && told(<Problem text={t('write.unreadable')} />)}
      {open && (
        <WriteSheet
          spec={open}
          account={account}
          onClose={() => setOpen(undefined)}
          onDone={(payload, done) => {
            setOpen(undefined);
            tell(done);
            open.onDone?.(payload);
          }}
        />
      )}
    </>
  );
}
