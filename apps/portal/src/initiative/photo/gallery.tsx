import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PhotoGalleryDocument } from '../../generated/graphql.js';
import { useLookAgain } from '../../media/use-look-again.js';
import { typeset } from '../../format/typeset.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { MapSkeleton } from '../../map/beside-map.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { Badge } from '../../table/cells.js';
import { Pager, usePage } from '../../table/pager.js';
import { oneOf, useAddress } from '../../table/use-address.js';
import { ContributionFilters, ORDERS } from '../contribution/contribution-filters.js';
import { Credit, Shot } from './figure.js';
import { LightBox } from './light-box.js';
import { isPhoto, type Photo, type PhotoCall } from './photo.js';
import classes from './photo.module.css';

const PhotoMap = lazy(async () => ({ default: (await import('./photo-map.js')).PhotoMap }));
const STATUSES = ['SUBMITTED', 'REFUSED'] as const;

/** What people photographed, a page at a time: where, and each of them. */
export function Gallery({ call }: { call: PhotoCall }) {
  const { t } = useTranslation();
  const { params } = useAddress();
  const { page, variables } = usePage();
  const [shown, setShown] = useState<number>();
  const { answer, instead, refetch } = useAnswer(PhotoGalleryDocument, {
    variables: {
      filter: {
        call: call.id,
        search: params.get('mots')?.trim() || undefined,
        status: oneOf(STATUSES, params.get('etat')),
        includeDemonstration: call.isDemonstration,
      },
      orderBy: { field: oneOf(ORDERS, params.get('tri')) ?? 'LATEST' },
      ...variables,
    },
    fetchPolicy: 'cache-and-network',
    height: 400,
  });
  const found = answer?.contributions;
  const photos = (found?.nodes ?? []).filter(isPhoto);
  useLookAgain(photos.filter(({ photograph }) => !photograph.isDrawn).length, refetch);
  return (
    <Section
      title={t('photo.gallery')}
      anchor="photographies"
      note={found && <p className="soft">{t('photo.count', { count: found.totalCount })}</p>}
    >
      <ContributionFilters states={call.initiative?.viewerWrites && STATUSES} />
      {!found && instead}
      {found?.nodes.length === 0 && <p role="status">{t('photo.none')}</p>}
      {call.asksPosition && photos.length > 0 && (
        <Suspense fallback={<MapSkeleton />}>
          <PhotoMap photos={photos} open={setShown} />
        </Suspense>
      )}
      <ul className={classes.gallery}>
        {photos.map((photo, i) => (
          <Card key={photo.id} photo={photo} open={() => setShown(i)} />
        ))}
      </ul>
      {found && found.nodes.length > 0 && (
        <Pager info={found.pageInfo} count={found.nodes.length} total={found.totalCount} page={page} />
      )}
      {shown !== undefined && photos[shown] && (
        <LightBox photos={photos} at={shown} show={setShown} onClose={() => setShown(undefined)} />
      )}
    </Section>
  );
}

function Card({ photo, open }: { photo: Photo; open: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, locale, photograph, author, status, submittedAt } = photo;
  const lang = langOf(language, locale);
  return (
    <li>
      <button type="button" className={classes.thumb} onClick={open} aria-haspopup="dialog">
        <Shot photograph={photograph} sizes="(width >= 640px) 300px, 50vw" lang={lang} />
        <strong lang={lang}>{typeset(title)}</strong>
      </button>
      <p>
        <Credit {...{ photograph, submittedAt }} author={author?.displayName} />{' '}
        {status !== 'PUBLISHED' && (
          <Badge state={status === 'SUBMITTED' ? 'waiting' : 'over'}>{t(`contribution.statuses.${status}`)}</Badge>
        )}
      </p>
    </li>
  );
}
