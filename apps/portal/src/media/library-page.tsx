import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dayAfter, today } from '../day/day.js';
import { typeset } from '../format/typeset.js';
import { type MediaKind, MediaListDocument } from '../generated/graphql.js';
import { RequireSession } from '../session/require-session.js';
import { places, type Viewer } from '../session/viewer.js';
import { PageHead } from '../shell/page-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { CheckFilter, Filters, SelectFilter } from '../table/filters.js';
import { Pager, usePage } from '../table/pager.js';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { MediaCard } from './media-card.js';
import { useLookAgain } from './use-look-again.js';
import { UploadBox } from './upload-box.js';
import classes from './media.module.css';

const KINDS: readonly MediaKind[] = ['IMAGE', 'DOCUMENT', 'DATA'];
/** How long before its end a right is told. */
const SOON_DAYS = 31;

/** What the organizations of whoever reads have: pictures, documents, data. */
export default function LibraryPage() {
  return <RequireSession>{(viewer) => <Library viewer={viewer} />}</RequireSession>;
}

function Library({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const { params } = useAddress();
  const organizations = places(viewer);
  const organization = organizations.find(({ key }) => key === params.get('pour')) ?? organizations[0];
  return (
    <>
      <PageHead title={t('media.title')} lead={t('media.lead')} />
      {!organization ? (
        <p>{t('media.nobody')}</p>
      ) : (
        <>
          {organizations.length > 1 && (
            <nav aria-label={t('media.of')}>
              <ul className={classes.places}>
                {organizations.map(({ key, name }) => (
                  <li key={key}>
                    <Link to={`/mediatheque?pour=${key}`} aria-current={key === organization.key ? 'page' : undefined}>
                      {typeset(name)}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <UploadBox key={organization.id} organizationId={organization.id} />
          <Filters>
            <SearchFilter name="mots" label={t('media.words')} />
            <SelectFilter
              name="genre"
              label={t('media.kind')}
              all={t('media.allKinds')}
              options={KINDS.map((kind) => ({ value: kind, label: t(`media.kinds.${kind}`) }))}
            />
            <CheckFilter name="inutilises" label={t('media.unused')} />
            <CheckFilter name="droits" label={t('media.ending')} />
          </Filters>
          <Grid organizationId={organization.id} />
        </>
      )}
    </>
  );
}

function Grid({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation();
  const { params } = useAddress();
  const { page, variables } = usePage();
  const filter = {
    organization: organizationId,
    search: params.get('mots')?.trim() || undefined,
    kind: oneOf(KINDS, params.get('genre')),
    unused: params.get('inutilises') === '1' || undefined,
    imageRightEndsBefore: params.get('droits') === '1' ? dayAfter(today(), SOON_DAYS) : undefined,
    includeDemonstration: true,
  };
  const { answer, instead, refetch } = useAnswer(MediaListDocument, {
    variables: { filter, ...variables },
    fetchPolicy: 'cache-and-network',
    height: 480,
  });
  useLookAgain(answer?.mediaList?.nodes.filter(({ isDrawn }) => !isDrawn).length ?? 0, refetch);
  if (!answer?.mediaList) return instead;
  const { nodes, totalCount, pageInfo } = answer.mediaList;
  return (
    <>
      <p role="status">{nodes.length === 0 ? t('media.none') : t('media.found', { count: totalCount })}</p>
      <ul className={classes.grid}>
        {nodes.map((media) => (
          <li key={media.id}>
            <MediaCard media={media} />
          </li>
        ))}
      </ul>
      {(pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />
      )}
    </>
  );
}
