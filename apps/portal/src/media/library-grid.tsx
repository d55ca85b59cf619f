import { useTranslation } from 'react-i18next';
import { dayAfter, today } from '../day/day.js';
import { type MediaFilter, type MediaKind, MediaListDocument, type MediaOrder } from '../generated/graphql.js';
import { useAnswer } from '../shell/use-answer.js';
import { Pager, usePage } from '../table/pager.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { MediaCard } from './media-card.js';
import { useLookAgain } from './use-look-again.js';
import classes from './media.module.css';

const KINDS: readonly MediaKind[] = ['IMAGE', 'DOCUMENT', 'DATA'];
/** How long before its end a right is told. */
const SOON_DAYS = 31;

/** By what stands in the address. What is ordered by day begins with the latest, and the other way round with the first. */
const ORDERS: Readonly<Record<string, MediaOrder>> = {
  anciens: { field: 'RECORDED_AT', direction: 'DESC' },
  titre: { field: 'TITLE', direction: 'ASC' },
  taille: { field: 'BYTES', direction: 'DESC' },
};
const LACKS: Readonly<Record<string, () => MediaFilter>> = {
  accord: () => ({ imageRights: ['MISSING'] }),
  fin: () => ({ imageRights: ['CONSENT'], imageRightEndsBefore: dayAfter(today(), SOON_DAYS) }),
  texte: () => ({ lacksAlternative: true }),
};

/** What an organization has, as the address narrows and sorts it; what all of them have, for those who coordinate them. */
export function LibraryGrid({ organizationId }: { organizationId?: string }) {
  const { t } = useTranslation();
  const { params } = useAddress();
  const { page, variables } = usePage();
  const filter = {
    organization: organizationId,
    search: params.get('mots')?.trim() || undefined,
    kind: oneOf(KINDS, params.get('genre')),
    unused: params.get('inutilises') === '1' || undefined,
    includeDemonstration: true,
    ...LACKS[params.get('manque') ?? '']?.(),
  };
  const { answer, instead, refetch } = useAnswer(MediaListDocument, {
    variables: { filter, orderBy: ORDERS[params.get('tri') ?? ''], ...variables },
    fetchPolicy: 'cache-and-network',
    height: 480,
  });
  useLookAgain(answer?.mediaList?.nodes.filter(({ isDrawn }) => !isDrawn).length ?? 0, refetch);
  if (!answer?.mediaList) return instead;
  const { nodes, totalCount, pageInfo } = answer.mediaList;
  return (
    <>
      <h2 className="hidden">{t('media.list')}</h2>
      <p role="status">{nodes.length === 0 ? t('media.none') : t('media.found', { count: totalCount })}</p>
      <ul className={classes.grid}>
        {nodes.map((media) => (
          <li key={media.id}>
            <MediaCard media={media} tellsKeeper={!organizationId} />
          </li>
        ))}
      </ul>
      {(pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />
      )}
    </>
  );
}
