import { startTransition, useOptimistic } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../table/use-address.js';
import classes from './demonstration.module.css';

const KEY = 'demonstration';

/** Whether the page also shows what was invented, kept in its address; only real records without it. */
export function useDemonstration(): boolean {
  return useAddress().params.get(KEY) === '1';
}

export function DemonstrationSwitch() {
  const { t } = useTranslation();
  const { params, set } = useAddress();
  // The address follows a moment later: the box shows at once what was chosen.
  const [checked, choose] = useOptimistic(params.get(KEY) === '1');
  return (
    <label className={classes.switch}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          const next = event.currentTarget.checked;
          startTransition(() => {
            choose(next);
            set({ [KEY]: next ? '1' : '' });
          });
        }}
      />
      <span>{t('network.demonstrationToo')}</span>
    </label>
  );
}
