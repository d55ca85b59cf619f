import { startTransition, useOptimistic } from 'react';
import { useTranslation } from 'react-i18next';
import { isOfDemonstration, useViewer } from '../session/viewer.js';
import { useAddress } from '../table/use-address.js';
import classes from './demonstration.module.css';
import { keepChoice, keptChoice } from './kept-choice.js';

const KEY = 'demonstration';

/**
 * Whether the page also shows what was invented: as its address says, or as the reader last chose. Without either whoever
 * is signed in for demonstration sees it, as all that they make is invented too, and everybody else real records alone.
 */
export function useDemonstration(): boolean {
  const { viewer } = useViewer();
  const said = useAddress().params.get(KEY);
  if (said) return said === '1';
  return (
    keptChoice('demonstration') ??
    // Who is signed in comes a moment later: what was usual for them keeps the page from being asked twice.
    (viewer === undefined ? (keptChoice('demonstration-usual') ?? false) : isOfDemonstration(viewer))
  );
}

export function DemonstrationSwitch() {
  const { t } = useTranslation();
  const { set } = useAddress();
  // The address follows a moment later: the box shows at once what was chosen.
  const [checked, choose] = useOptimistic(useDemonstration());
  return (
    <label className={classes.switch}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          const next = event.currentTarget.checked;
          keepChoice('demonstration', next);
          startTransition(() => {
            choose(next);
            set({ [KEY]: next ? '1' : '0' });
          });
        }}
      />
      <span>{t('network.demonstrationToo')}</span>
    </label>
  );
}
