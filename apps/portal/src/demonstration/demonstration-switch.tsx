import { startTransition, useOptimistic } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../table/use-address.js';
import classes from './demonstration.module.css';

const KEY = 'demonstration';

/** Whether the page also shows what was invented, kept in its address; what is usual without it, which is only real records. */
export function useDemonstration(usual = false): boolean {
  const said = useAddress().params.get(KEY);
  return said ? said === '1' : usual;
}

export function DemonstrationSwitch({ usual = false }: { usual?: boolean }) {
  const { t } = useTranslation();
  const { set } = useAddress();
  // The address follows a moment later: the box shows at once what was chosen.
  const [checked, choose] = useOptimistic(useDemonstration(usual));
  return (
    <label className={classes.switch}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          const next = event.currentTarget.checked;
          startTransition(() => {
            choose(next);
            set({ [KEY]: next === usual ? '' : next ? '1' : '0' });
          });
        }}
      />
      <span>{t('network.demonstrationToo')}</span>
    </label>
  );
}
