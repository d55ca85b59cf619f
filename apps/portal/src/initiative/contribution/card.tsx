import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { formatDay, formatInstant } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { Badge } from '../../table/cells.js';
import { TerritoryLink } from '../../territory/territory-link.js';
import classes from '../initiative.module.css';
import type { Asking } from '../call/call.js';
import type { Contribution } from './contribution.js';
import { MergedInto } from '../merge/merged.js';
import { Quoted } from './quoted.js';
import { SupportButton } from './support-button.js';

/** Who wrote it, where it is about, and when. */
export function Signature({ contribution }: { contribution: Contribution }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { author, territory, submittedAt, status, number, origin, saidOn } = contribution;
  return (
    <p className="soft">
      {t('contribution.number', { number })} · {author?.displayName ?? t('contribution.authorGone')} ·{' '}
      {saidOn && origin !== 'ONLINE'
        ? t(`contribution.origins.${origin}`, { day: formatDay(saidOn, language) })
        : formatInstant(submittedAt, language)}
      {territory && (
        <>
          {' '}
          · <TerritoryLink territory={territory} />
        </>
      )}{' '}
      {status !== 'PUBLISHED' && (
        <Badge state={status === 'SUBMITTED' ? 'waiting' : 'over'}>{t(`contribution.statuses.${status}`)}</Badge>
      )}
    </p>
  );
}

/** How many hands were raised for it where it was said: beside its supports, never among them. */
export function Hands({ contribution: { supportOnPaper } }: { contribution: Contribution }) {
  const { t } = useTranslation();
  return supportOnPaper > 0 && <span className="soft">{t('contribution.hands', { count: supportOnPaper })}</span>;
}

/** A contribution among others. */
export function Card({ contribution, call }: { contribution: Contribution; call: Asking }) {
  const { t } = useTranslation();
  const { id, title, body, locale, commentCount, mergedInto, supportCount, unionSupportCount, passage } = contribution;
  const language = useLanguage();
  const lang = langOf(language, locale);
  return (
    <article className={classes.card}>
      <h3 lang={lang}>
        <DatedLink to={`/demarches/contributions/${id}`}>{typeset(title)}</DatedLink>
      </h3>
      <Signature contribution={contribution} />
      {mergedInto && (
        <p className="soft">
          <MergedInto into={mergedInto} />
        </p>
      )}
      {passage && <Quoted passage={passage} />}
      {body && (
        <p lang={lang} className={classes.excerpt}>
          {typeset(body)}
        </p>
      )}
      <p className={classes.supports}>
        <SupportButton contribution={contribution} call={call} />
        <Hands contribution={contribution} />
        {call.takesSupport && unionSupportCount > supportCount && (
          <span className="soft">{t('contribution.merge.union', { count: unionSupportCount })}</span>
        )}
        {(call.takesComments || commentCount > 0) && (
          <span className="soft">{t('comment.count', { count: commentCount })}</span>
        )}
      </p>
    </article>
  );
}
