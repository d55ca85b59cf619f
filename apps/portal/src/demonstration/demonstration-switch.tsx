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
  return (
    <label className={classes.switch}>
      <input
        type="checkbox"
        checked={params.get(KEY) === '1'}
        onChange={(event) => set({ [KEY]: event.currentTarget.checked ? '1' : '' })}
      />
      <span>{t('network.demonstrationToo')}</span>
    </label>
  );
}
