import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { ContributionFilter } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import type { Above } from '../../shell/breadcrumb.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import { useAddress } from '../../table/use-address.js';
import { inhabitantsEach, type CommuneHeard, type Heard } from './heard.js';
import { HeardMap } from './heard-map.js';
import { HeardTables } from './heard-tables.js';
import { Said } from './said.js';
import { type More, useCommunes } from './use-communes.js';
import classes from './heard.module.css';

interface HeardShownProps {
  about: { title: string; isDemonstration: boolean; filter: ContributionFilter };
  above: Above[];
  whole: Heard | null;
  /** The first of them. */
  communes: readonly CommuneHeard[];
  more: More;
}

/** A sentence that says it, the map, and the tables that say the same. */
export function HeardShown({ about, above, whole, communes: first, more }: HeardShownProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const communes = useCommunes(first, more);
  const { params } = useAddress();
  const { title, isDemonstration, filter } = about;
  const chosen = communes.find(({ territory }) => territory && territory.code === params.get('commune'));
  return (
    <>
      <RecordHead
        above={above}
        kind={t('heard.open')}
        isDemonstration={isDemonstration}
        title={t('heard.title', { title: typeset(title) })}
      />
      {!whole && <p>{t('heard.none')}</p>}
      {whole && (
        <>
          <Sentences whole={whole} />
          {communes.length < whole.communes && (
            <p role="status" className="soft">
              {t('heard.coming', {
                shown: formatNumber(communes.length, language),
                all: formatNumber(whole.communes, language),
              })}
            </p>
          )}
          {chosen?.territory && (
            <Said filter={{ ...filter, includeDemonstration: isDemonstration }} at={chosen.territory} />
          )}
          {communes.length > 1 && (
            <Section title={t('heard.map')} note={<p className="soft">{t('heard.mapNote')}</p>}>
              <HeardMap communes={communes} />
            </Section>
          )}
          <HeardTables communes={communes} name={title} />
          <How whole={whole} />
        </>
      )}
    </>
  );
}

/** What is most to be known: how many places were silent, then how many people spoke. */
function Sentences({ whole }: { whole: Heard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number): string => formatNumber(value, language);
  const { communes, silentCommunes, contributions, entered, figure, participants, population, elsewhere } = whole;
  const inhabitants = inhabitantsEach(participants, population);
  const silent = { count: silentCommunes, silent: number(silentCommunes), all: number(communes) };
  const people = { people: number(participants ?? 0), contributions: number(contributions) };
  const online = (participants ?? 0) - entered;
  return (
    <>
      <p className={classes.sentence}>
        {communes === 0
          ? t('heard.anywhere')
          : communes === 1 && silentCommunes === 1
            ? t('heard.only')
            : (communes > 1 || silentCommunes > 0) && t('heard.silent', silent)}
      </p>
      {communes > 0 && (
        <p className="soft">
          {communes > 1 && t('heard.every')} {t('heard.place')}
        </p>
      )}
      <p className={classes.words}>
        {figure === 'AT_LEAST' &&
          (entered > 0 && online > 0
            ? t('heard.atLeastBoth', { ...people, online: number(online), entered: number(entered) })
            : t('heard.atLeast', people))}
        {figure === 'FEW' && t('heard.few')}
        {figure === 'UNTOLD' && t('heard.untold', { count: contributions })}
        {figure === 'NOBODY' && t('heard.nobody')}{' '}
        {inhabitants && `${t('heard.perPeople', { inhabitants: number(inhabitants) })} `}
        {entered > 0 && `${t('heard.entered', { count: entered })} `}
        {elsewhere.contributions > 0 && t('heard.elsewhere', { count: elsewhere.contributions })}
      </p>
    </>
  );
}

/** How it is counted, and by which count of inhabitants. */
function How({ whole: { populationOn, populationSource } }: { whole: Heard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section title={t('heard.how')} anchor="compte">
      <p className={classes.words}>{t('heard.howPeople')}</p>
      <p className={classes.words}>{t('heard.howFew')}</p>
      <p className={classes.words}>{t('heard.howPlace')}</p>
      {populationOn && populationSource && (
        <p className="soft">
          {t('heard.source', { source: populationSource, day: formatDay(populationOn, language) })}
        </p>
      )}
    </Section>
  );
}
