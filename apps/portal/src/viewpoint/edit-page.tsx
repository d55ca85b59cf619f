import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatPartial } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { LibraryPicturesDocument, ViewpointDocument, type ViewpointPhotographsQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { DatedLink } from '../day/dated-link.js';
import { RequireSession } from '../session/require-session.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { Filters } from '../table/filters.js';
import { Pager, usePage } from '../table/pager.js';
import { SearchFilter } from '../table/search-filter.js';
import { useAddress } from '../table/use-address.js';
import { photographForm } from './photograph-form.js';
import { usePhotographs } from './use-photographs.js';
import { type Viewpoint, ViewpointButton } from './viewpoint-button.js';
import { ViewpointFacts } from './viewpoint-facts.js';
import classes from './viewpoint.module.css';

type Photographs = ViewpointPhotographsQuery['viewpointPhotographs']['nodes'];

/** Where those who keep a series correct its viewpoint, and add photographs from their library. */
export default function EditSeriesPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const missing = (
    <Missing
      title={t('item.missingTitle')}
      text={t('viewpoint.notYours')}
      to={`/ressources/${id}`}
      link={t('viewpoint.toSeries')}
    />
  );
  return (
    <RequireSession>
      {() => (
        <Record
          query={ViewpointDocument}
          variables={{ id }}
          fetchPolicy="cache-and-network"
          of={({ item }) => (item?.__typename === 'ViewpointSeries' && item.viewerKeeps ? item : null)}
          isIt={(item) => item.id === id}
          title={({ title }) => `${t('viewpoint.editTitle')} : ${title}`}
          missing={missing}
        >
          {(series) => <Desk series={series} />}
        </Record>
      )}
    </RequireSession>
  );
}

function Desk({ series }: { series: Viewpoint }) {
  const { t } = useTranslation();
  const { id, title, isDemonstration, exactPlace } = series;
  const { photographs, instead } = usePhotographs(id, { height: 320 });
  const { longitude = null, latitude = null } = exactPlace ?? {};
  const precision = longitude === null ? null : ('EXACT' as const);
  const place = exactPlace?.territory ? { name: exactPlace.territory.name, longitude, latitude, precision } : null;
  return (
    <>
      <RecordHead
        above={[
          { to: '/ressources', name: t('item.searchTitle') },
          { to: `/ressources/${id}`, name: title },
        ]}
        kind={t('viewpoint.editTitle')}
        isDemonstration={isDemonstration}
        title={typeset(title)}
      />
      <p>{t('viewpoint.editLead')}</p>
      <Section title={t('viewpoint.viewpointTitle')} action={<ViewpointButton id={id} />}>
        <ViewpointFacts viewpoint={{ ...series, place }} />
      </Section>
      <Section title={t('viewpoint.photographs')}>{photographs ? <Held photographs={photographs} /> : instead}</Section>
      {photographs && <Library series={series} held={photographs} />}
    </>
  );
}

function Held({ photographs }: { photographs: Photographs }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (photographs.length === 0) return <p>{t('viewpoint.none')}</p>;
  return (
    <ol className={classes.dates}>
      {photographs.map(({ id, version, takenOn, author, comment, media }) => {
        const date = formatPartial(takenOn, language);
        return (
          <li key={id}>
            {media?.small ? (
              <img src={media.small} alt={media.alternativeText ?? ''} loading="lazy" />
            ) : (
              <p>{t('viewpoint.drawing')}</p>
            )}
            <div>
              <h3>{date}</h3>
              {comment && <p>{typeset(comment)}</p>}
              <p className="soft">{typeset(t('viewpoint.by', { author }))}</p>
              <div className={classes.choose}>
                <photographForm.RowButtons id={id} version={version} about={date} />
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Pictures that can still be added. */
function Library({ series: { id, keptBy }, held }: { series: Viewpoint; held: Photographs }) {
  const { t } = useTranslation();
  const { params } = useAddress();
  const { page, variables } = usePage();
  const filter = {
    ...{ organization: keptBy?.id, kind: 'IMAGE' as const, includeDemonstration: true },
    search: params.get('mots')?.trim() || undefined,
  };
  const { answer, instead } = useAnswer(LibraryPicturesDocument, {
    variables: { filter, ...variables },
    skip: !keptBy,
    fetchPolicy: 'cache-and-network',
    height: 320,
  });
  const inSeries = new Set(held.map(({ media }) => media?.id));
  const pictures = answer?.mediaList?.nodes.filter((media) => !inSeries.has(media.id));
  return (
    <Section
      title={t('viewpoint.add')}
      note={keptBy && <p className="soft">{t('viewpoint.addLead', { name: keptBy.name })}</p>}
    >
      <Filters>
        <SearchFilter name="mots" label={t('viewpoint.words')} />
      </Filters>
      {!pictures && instead}
      {pictures?.length === 0 && (
        <p>
          {t('viewpoint.addNone')}{' '}
          <DatedLink to={`/mediatheque?pour=${keptBy?.key}`}>{t('viewpoint.toLibrary')}</DatedLink>
        </p>
      )}
      <ul className={classes.library}>
        {pictures?.map(({ id: mediaId, title, author, takenOn, url, alternativeText }) => (
          <li key={mediaId}>
            {url && <img src={url} alt={alternativeText ?? ''} loading="lazy" />}
            <h3>{typeset(title)}</h3>
            <photographForm.RecordButton
              about={title}
              given={{ itemId: id, mediaId, seriesVersion: null }}
              begins={{ author, ...(takenOn && { takenOn }) }}
            />
          </li>
        ))}
      </ul>
      {answer?.mediaList && (answer.mediaList.pageInfo.hasNextPage || answer.mediaList.pageInfo.hasPreviousPage) && (
        <Pager
          info={answer.mediaList.pageInfo}
          count={answer.mediaList.nodes.length}
          total={answer.mediaList.totalCount}
          page={page}
        />
      )}
    </Section>
  );
}
