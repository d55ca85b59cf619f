import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../form/notice.js';
import { typeset } from '../format/typeset.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './kept-items.module.css';

/** What came of a change for one item. */
export interface Came {
  id: string;
  title: string;
  isUnchanged: boolean;
  problem?: string;
}

/** What came of a change, for each item: what was not done comes first, and says why. */
export function BatchResults({ came, close }: { came: readonly Came[]; close: () => void }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [came]);
  const failed = came.filter(({ problem }) => problem);
  const changed = came.length - failed.length;
  const sorted = [...failed, ...came.filter(({ problem }) => !problem)];
  return (
    <Notice kind={failed.length > 0 ? 'attention' : 'done'} box={box}>
      <p>
        <b>
          {[
            t('keptItems.changed', { count: changed }),
            failed.length > 0 && t('keptItems.failed', { count: failed.length }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </b>
      </p>
      <ul className={classes.came}>
        {sorted.map(({ id, title, isUnchanged, problem }) => (
          <li key={id}>
            <Link to={`/ressources/${id}/ecrire`}>{typeset(title)}</Link>
            <span className="soft"> – </span>
            {problem ?? t(isUnchanged ? 'keptItems.unchanged' : 'keptItems.isChanged')}
          </li>
        ))}
      </ul>
      <PlainButton onClick={close}>{t('keptItems.close')}</PlainButton>
    </Notice>
  );
}
