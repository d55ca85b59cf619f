import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { formatPartial } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { ItemPageDocument, type ItemPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { langOfPicture } from '../i18n/lang-of.js';
import { Missing } from '../shell/missing.js';
import { PlainButton } from '../shell/plain-button.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Compass } from './compass.js';
import { useLatest } from './use-latest.js';
import { ViewpointFacts } from './viewpoint-facts.js';
import classes from './viewpoint.module.css';

type ViewpointSeries = Extract<NonNullable<ItemPageQuery['item']>, { __typename: 'ViewpointSeries' }>;

/** A sheet to take along: where to stand, which way to look, and the picture to align the next one by. */
export default function RetakePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  return (
    <Record
      query={ItemPageDocument}
      variables={{ id, asOf }}
      fetchPolicy="cache-and-network"
      of={({ item }) => (item?.__typename === 'ViewpointSeries' ? item : null)}
      isIt={(item) => item.id === id}
      title={({ title }) => t('viewpoint.sheetOf', { title })}
      missing={
        <Missing title={t('item.missingTitle')} text={t('item.missing')} to="/ressources" link={t('item.all')} />
      }
    >
      {(series) => <Sheet series={series} asOf={asOf} />}
    </Record>
  );
}

function Sheet({ series, asOf }: { series: ViewpointSeries; asOf?: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, title, isDemonstration } = series;
  const last = useLatest(id, asOf);
  return (
    <article>
      <RecordHead
        above={[
          { to: '/ressources', name: t('item.searchTitle') },
          { to: `/ressources/${id}`, name: title },
        ]}
        kind={t('viewpoint.retake')}
        isDemonstration={isDemonstration}
        title={typeset(title)}
      />
      <p>{t('viewpoint.sheetLead')}</p>
      <p data-screen>
        <PlainButton onClick={() => window.print()}>{t('viewpoint.print')}</PlainButton>
      </p>
      <div className={classes.facts}>
        {series.bearing !== null && <Compass bearing={series.bearing} focalLengthMm={series.focalLengthMm} />}
        <ViewpointFacts viewpoint={series} />
      </div>
      {last?.media?.url && (
        <figure className={classes.model}>
          <img src={last.media.url} lang={langOfPicture(language, last.media)} alt={last.media.alternativeText ?? ''} />
          <figcaption>
            {t('viewpoint.model', { date: formatPartial(last.takenOn, language) })}{' '}
            <span className="soft">
              {typeset(
                last.media.creditLine ??
                  t('viewpoint.credit', { author: last.author, licence: last.media.licence.label }),
              )}
            </span>
          </figcaption>
        </figure>
      )}
    </article>
  );
}
