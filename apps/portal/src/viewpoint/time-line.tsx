import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatPartial } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import type { ViewpointViewFragment as Photograph } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { langOf } from '../i18n/lang-of.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './viewpoint.module.css';

interface TimeLineProps {
  photographs: readonly Photograph[];
  before?: string;
  after?: string;
  choose: (which: 'avant' | 'apres', id: string) => void;
}

/** All dates, each in its place between the first and the last, and what is told of it. */
export function TimeLine({ photographs, before, after, choose }: TimeLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const chosen = (id: string): string | undefined => (id === before ? 'before' : id === after ? 'after' : undefined);
  return (
    <>
      <Rule photographs={photographs} chosen={chosen} />
      <ol className={classes.dates}>
        {photographs.map(({ id, takenOn, comment, commentEn, author, media, contribution }) => {
          const date = formatPartial(takenOn, language);
          return (
            <li key={id} data-chosen={chosen(id)}>
              {media?.small ? (
                <img src={media.small} alt="" loading="lazy" />
              ) : (
                <p className={classes.gone}>{media ? t('viewpoint.drawing') : t('viewpoint.gone')}</p>
              )}
              <div>
                <h3>{date}</h3>
                {comment && (
                  <p lang={langOf(language, commentEn && language === 'en' ? 'en' : 'fr')}>{typeset(comment)}</p>
                )}
                <p className="soft">{typeset(t('viewpoint.by', { author }))}</p>
                {contribution && (
                  <p className="soft">
                    {t('viewpoint.from')}{' '}
                    <DatedLink to={`/demarches/contributions/${contribution.id}`}>
                      {typeset(contribution.title)}
                    </DatedLink>
                  </p>
                )}
                {media?.url && photographs.length > 1 && (
                  <div className={classes.choose} data-screen>
                    <PlainButton
                      look="quiet"
                      about={date}
                      aria-pressed={id === before}
                      onClick={() => choose('avant', id)}
                    >
                      {t('viewpoint.asBefore')}
                    </PlainButton>
                    <PlainButton
                      look="quiet"
                      about={date}
                      aria-pressed={id === after}
                      onClick={() => choose('apres', id)}
                    >
                      {t('viewpoint.asAfter')}
                    </PlainButton>
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** As a fraction of years; what is known to the year stands in its middle. */
const yearOf = (date: string): number => {
  const [year = 0, month = 7, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
};

interface RuleProps {
  photographs: readonly Photograph[];
  chosen: (id: string) => string | undefined;
}

/** The list below says the same. */
function Rule({ photographs, chosen }: RuleProps) {
  const years = photographs.map(({ takenOn }) => yearOf(takenOn));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (!(last > first)) return null;
  const at = (year: number): string => `${((year - first) / (last - first)) * 100}%`;
  return (
    <div className={classes.rule} aria-hidden="true">
      {photographs.map(({ id, takenOn }, nr) => (
        <span
          key={id}
          style={{ left: at(years[nr]!) }}
          data-chosen={chosen(id)}
          data-rough={takenOn.length === 4 || undefined}
        />
      ))}
      <b>{photographs[0]!.takenOn.slice(0, 4)}</b>
      <b>{photographs.at(-1)!.takenOn.slice(0, 4)}</b>
    </div>
  );
}
