import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { Either } from '../../format/either.js';
import classes from '../initiative.module.css';
import { type CallLine, useStanding } from './use-standing.js';

/** Calls with what they are, and from when or until when each takes contributions. */
export function CallLines({ calls }: { calls: readonly CallLine[] }) {
  const { t } = useTranslation();
  const standing = useStanding();
  return (
    <ul className={classes.lines}>
      {calls.map((call) => (
        <li key={call.id}>
          <span>
            <DatedLink to={`/demarches/appels/${call.id}`}>
              <Either english={call.titleEn}>{call.title}</Either>
            </DatedLink>
          </span>
          <span className="soft">
            {t(`call.kinds.${call.kind}`)} · {standing(call)}
          </span>
        </li>
      ))}
    </ul>
  );
}
