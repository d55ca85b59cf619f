import { useTranslation } from 'react-i18next';
import { PartialDay } from '../certainty/partial-day.js';
import { Later, split } from '../day/later.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatNumber } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import type { OrganizationPastFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { Sources } from '../source/sources.js';
import { remark } from '../source/wording.js';
import classes from './organization.module.css';

type Figure = OrganizationPastFragment['assertedFigures']['nodes'][number];

/** What sources assert of it, and what does not fit; nothing where they say nothing. */
export function Said({ past: { assertedFigures, discrepancies } }: { past: OrganizationPastFragment }) {
  const { t } = useTranslation();
  const { day } = useAsOf();
  if (assertedFigures.nodes.length === 0 && discrepancies.length === 0) return null;
  const [known, later] = split(assertedFigures.nodes, ({ on }) => on, day);
  return (
    <Section title={t('profile.said')}>
      <ol className={classes.facts}>
        <Figures figures={known} />
        {discrepancies.map(({ statement, sources }) => (
          <li key={statement}>
            <p className="soft">{t('profile.doesNotFit')}</p>
            <p>{statement}</p>
            <Sources sources={sources} />
          </li>
        ))}
      </ol>
      <Later count={later.length}>
        <ol className={classes.facts}>
          <Figures figures={later} />
        </ol>
      </Later>
    </Section>
  );
}

const Figures = ({ figures }: { figures: readonly Figure[] }) =>
  figures.map((figure) => (
    <li key={figure.id} data-precision={figure.on.length === 10 ? 'DAY' : 'SOFT'}>
      <p className="soft">
        <PartialDay date={figure.on} />
      </p>
      <FigureWords figure={figure} />
      <Sources sources={figure.sources} />
    </li>
  ));

function FigureWords({ figure: { measure, comparison, value, counted, statement, note } }: { figure: Figure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const amount = (number: number): string =>
    measure === 'TAXE_AMENAGEMENT_DEPARTEMENTS_EUR'
      ? formatEuros(number * 100, language)
      : formatNumber(number, language);
  const asserted = t(`figures.values.${comparison}`, { value: amount(value) });
  return (
    <>
      <p>
        {t('profile.asserted', { measure: t(`figures.measures.${measure}`), value: asserted })}
        {counted !== null && `, ${t('profile.counted', { value: amount(counted) })}`}
      </p>
      {[statement, note].map(
        (words) =>
          words && (
            <p key={words} className="soft">
              {remark(words, language)}
            </p>
          ),
      )}
    </>
  );
}
