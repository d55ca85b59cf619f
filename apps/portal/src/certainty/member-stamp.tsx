import { useTranslation } from 'react-i18next';
import type { MemberStatus } from '../generated/graphql.js';
import classes from './certainty.module.css';

/** Where an organization stands on the day: a drawn mark and its words. */
export function MemberStamp({ status }: { status: MemberStatus }) {
  const { t } = useTranslation();
  return (
    <span className={classes.stamp}>
      <span className={classes.mark} data-status={status} aria-hidden="true" />
      {t(`network.status.${status}`)}
    </span>
  );
}
