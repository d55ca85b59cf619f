import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/send.js';
import { ItemPresenceTellDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import classes from './item-editor.module.css';

const EVERY_MS = 20_000;

/** Who else has this item open: asked while the page is looked at, and of no weight when it cannot be asked. */
export function Presence({ itemId }: { itemId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useOthers(itemId).map((name) => name ?? t('itemEditor.presence.somebody'));
  const who = new Intl.ListFormat(language).format(names);
  return (
    <p role="status" className={classes.presence}>
      {names.length > 0 && t(names.length === 1 ? 'itemEditor.presence.one' : 'itemEditor.presence.several', { who })}
    </p>
  );
}

function useOthers(itemId: string): (string | null)[] {
  const send = useSend(undefined, 'no-cache');
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  const [others, setOthers] = useState<(string | null)[]>([]);
  useEffect(() => {
    let isGone = false;
    const tell = async (isLeaving: boolean): Promise<void> => {
      const told = await latest
        .current(ItemPresenceTellDocument, { input: { id: itemId, isLeaving } })
        .catch(() => undefined);
      if (!isGone) setOthers((told?.others ?? []).map(({ name }) => name));
    };
    const look = (): void => void (document.visibilityState === 'visible' && tell(false));
    look();
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      isGone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      void tell(true);
    };
  }, [itemId]);
  return others;
}
