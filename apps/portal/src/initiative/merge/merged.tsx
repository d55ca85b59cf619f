import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { formatDayOf } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { MergeLineFragment as Merge } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { Section } from '../../shell/section.js';
import classes from '../initiative.module.css';
import { UnmergeButton } from './merge-buttons.js';

interface Titled {
  id: string;
  title: string;
  locale: string;
}

/** A contribution by its title, in the language that it is written in. */
export function ToContribution({ to: { id, title, locale } }: { to: Titled }) {
  const language = useLanguage();
  return (
    <DatedLink to={`/demarches/contributions/${id}`}>
      <span lang={langOf(language, locale)}>{typeset(title)}</span>
    </DatedLink>
  );
}

/** Under which one it was gathered. */
export function MergedInto({ into }: { into: Titled }) {
  const { t } = useTranslation();
  return (
    <>
      {t('contribution.merge.into')} <ToContribution to={into} />
    </>
  );
}

interface GatheredProps {
  gathers: readonly Merge[];
  count: number;
  takesSupport: boolean;
  mayUnmerge: boolean;
}

/** What was gathered under a contribution: each with its author, its supports, and why. */
export function Gathered({ gathers, count, takesSupport, mayUnmerge }: GatheredProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section
      title={t('contribution.merge.gathered')}
      anchor="reunies"
      note={takesSupport && <p className="soft">{t('contribution.merge.union', { count })}</p>}
    >
      <ul className={classes.comments}>
        {gathers.flatMap(
          ({ contribution, mergedAt, reason }) =>
            contribution && (
              <li key={contribution.id} className={classes.comment}>
                <ToContribution to={contribution} />{' '}
                <span className="soft">
                  · {contribution.author?.displayName ?? t('contribution.authorGone')}
                  {takesSupport && ` · ${t('contribution.supports', { count: contribution.supportCount })}`}
                </span>
                <br />
                <span className="soft">
                  {t('contribution.merge.on', { day: formatDayOf(mergedAt, language) })} {typeset(reason)}
                </span>
                {mayUnmerge && (
                  <div>
                    <UnmergeButton contribution={contribution} />
                  </div>
                )}
              </li>
            ),
        )}
      </ul>
    </Section>
  );
}

/** Each time that it was gathered under another, in its life line. */
export function MergeSteps({ merges }: { merges: readonly Merge[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return merges.toReversed().map(({ mergedAt, reason, endedAt, endReason, into }) => (
    <li key={mergedAt}>
      <strong>{into ? <MergedInto into={into} /> : t('contribution.merge.intoHidden')}</strong>{' '}
      <span className="soft">{formatDayOf(mergedAt, language)}</span>
      <p>{typeset(reason)}</p>
      {endedAt && (
        <p>
          <strong>{t('contribution.merge.ended')}</strong>{' '}
          <span className="soft">{formatDayOf(endedAt, language)}</span>
          {endReason && (
            <>
              <br />
              {typeset(endReason)}
            </>
          )}
        </p>
      )}
    </li>
  ));
}
