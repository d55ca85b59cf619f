import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { typeset } from '../format/typeset.js';
import { MediaUsesDocument, type MediaUsesQuery } from '../generated/graphql.js';
import { ItemTable } from '../portals/item-table.js';
import { RequireSession } from '../session/require-session.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { usePage } from '../table/pager.js';
import { MediaCard } from './media-card.js';
import classes from './media.module.css';

type Media = NonNullable<MediaUsesQuery['media']>;

/** What shows a media, for the team that keeps it: as much as its members may see. */
export default function UsesPage() {
  return <RequireSession>{() => <Uses />}</RequireSession>;
}

function Uses() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { page, variables } = usePage();
  return (
    <Record
      query={MediaUsesDocument}
      variables={{ id, ...variables }}
      fetchPolicy="cache-and-network"
      of={({ media }) => (media?.viewerMayChange ? media : null)}
      isIt={(media) => media.id === id}
      title={({ title }) => title}
      missing={
        <Missing
          title={t('media.missingTitle')}
          text={t('media.missing')}
          to="/mediatheque"
          link={t('media.toLibrary')}
        />
      }
    >
      {(media, busy) => (
        <>
          <RecordHead
            above={[{ to: `/mediatheque${media.keptBy ? `?pour=${media.keptBy.key}` : ''}`, name: t('media.title') }]}
            isDemonstration={media.isDemonstration}
            title={typeset(media.title)}
          />
          <div className={classes.alone}>
            <MediaCard media={media} isAlone />
          </div>
          <Section title={t('media.usedByItems')}>
            <ItemTable
              name={t('media.usedByItems')}
              items={media.items}
              page={page}
              busy={busy}
              empty={t('media.usedByNoItem')}
            />
          </Section>
          {media.portals.totalCount > 0 && <Portals portals={media.portals.nodes} />}
        </>
      )}
    </Record>
  );
}

function Portals({ portals }: { portals: Media['portals']['nodes'] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('media.usedByPortals')}>
      <ul>
        {portals.map(({ id, slug, name, visibility, isDemonstration }) => (
          <li key={id}>
            <DatedLink to={`/portails/${slug}`}>{typeset(name)}</DatedLink>{' '}
            {visibility !== 'PUBLIC' && <span className="soft">{t(`portals.visibilities.${visibility}`)} </span>}
            {isDemonstration && <DemonstrationBadge />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
