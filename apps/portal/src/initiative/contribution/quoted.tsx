import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import type { PassageQuotedFragment } from '../../generated/graphql.js';
import classes from '../initiative.module.css';

interface QuotedProps {
  passage: PassageQuotedFragment;
  /** Where it can be read in its place. */
  callId?: string;
}

/** So much of what stands around is kept: where there is less, it is all of it. */
const AROUND = 32;

/** The words of a text that a contribution is about, and what became of them since. */
export function Quoted({ passage: { version, exact, prefix, suffix, found }, callId }: QuotedProps) {
  const { t } = useTranslation();
  const state = found?.state ?? 'SAME';
  // What was removed stands in the version that was read alone.
  const place =
    state === 'REMOVED' || !found?.block ? `version=${version}` : `version=${found.version}&bloc=${found.block}`;
  return (
    <figure className={classes.quoted}>
      <blockquote>
        {prefix && (
          <span className="soft">
            {prefix.length >= AROUND && '…'}
            {prefix}
          </span>
        )}
        {exact}
        {suffix && (
          <span className="soft">
            {suffix}
            {suffix.length >= AROUND && '…'}
          </span>
        )}
      </blockquote>
      <figcaption className="soft">
        {t('contribution.quotedIn', { number: version })}
        {found && found.version > version && ` · ${t(`contribution.became.${state}`, { number: found.version })}`}
        {callId && (
          <>
            {' '}
            · <DatedLink to={`/demarches/appels/${callId}/texte?${place}`}>{t('contribution.inText')}</DatedLink>
          </>
        )}
      </figcaption>
    </figure>
  );
}
