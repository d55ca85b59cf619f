import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation, useParams, useSearchParams } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { Either } from '../format/either.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { PortalPageDocument, type PortalPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Credit, Picture } from '../media/picture.js';
import { FollowButton } from '../notifications/follow-button.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { Fact, Facts } from '../shell/facts.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Filters } from '../table/filters.js';
import { SearchFilter } from '../table/search-filter.js';
import { TerritoryLinks } from '../territory/territory-link.js';
import { ItemBrowser } from './item-browser.js';
import { NARROWING } from './item-filter.js';
import { Introduction } from './item-words.js';
import { PortalSections, useSectionPath } from './portal-sections.js';
import { ownPortal } from './own-portal.js';
import classes from './portals.module.css';

/** Whoever asks for something of a portal is shown that, and nobody else's choice before it. */
const ASKED = ['rubrique', 'mots', 'vue', 'page', 'tri', 'autour', ...NARROWING];

type Portal = NonNullable<PortalPageQuery['portal']>;

/** The public site of a portal, in its own colour. */
export default function PortalPage() {
  const { t } = useTranslation();
  const { slug = ownPortal() ?? '' } = useParams();
  const { search } = useLocation();
  const { asOf } = useAsOf();
  return (
    <Record
      query={PortalPageDocument}
      variables={{ slug, asOf }}
      fetchPolicy="cache-and-network"
      of={({ portal }) => portal}
      // Another slug is another page; this one may be called by a name that it had.
      key={slug}
      isIt={() => true}
      title={({ name }) => name}
      missing={
        <Missing title={t('portals.missingTitle')} text={t('portals.missing')} to="/portails" link={t('portals.all')} />
      }
    >
      {(portal) =>
        portal.slug === slug ? <Site portal={portal} /> : <Navigate to={`/portails/${portal.slug}${search}`} replace />
      }
    </Record>
  );
}

function Site({ portal }: { portal: Portal }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewerEdits, slug, family, name, introduction, introductionEn, look, openedOn, cover, logo } = portal;
  const colours = { '--on-light': look.accent, '--on-dark': look.accentDark } as CSSProperties;
  const { asOf } = useAsOf();
  return (
    <div className={classes.site} style={colours}>
      {cover?.url && (
        <figure className={classes.banner}>
          <Picture picture={{ ...cover, url: cover.large ?? cover.url }} />
          <figcaption>
            <Credit {...cover} />
          </figcaption>
        </figure>
      )}
      <div className={classes.band}>
        {viewerEdits && (
          <p className={classes.manage}>
            <Link to={`/portails/${slug}/gerer`}>{t('desk.manage')}</Link>
          </p>
        )}
        {logo && <Picture picture={logo} className={classes.logo} />}
        <RecordHead
          above={[{ to: '/portails', name: t('portals.title') }]}
          kind={t(`portals.families.${family}`)}
          isDemonstration={portal.isDemonstration}
          title={typeset(name)}
        />
        <Introduction>
          <Either english={introductionEn}>{introduction}</Either>
        </Introduction>
        <PortalFacts portal={portal} />
        {openedOn && <FollowButton subjectId={portal.id} />}
      </div>
      {asOf && openedOn && asOf < openedOn ? (
        <p role="status">{t('portals.notYetOpen', { day: formatDay(openedOn, language) })}</p>
      ) : (
        <Contents portal={portal} />
      )}
    </div>
  );
}

/** Who keeps it, where it is about, and its parts with something in them. */
function PortalFacts({ portal }: { portal: Portal }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { keptBy, partners, territories, openedOn, sections, visibility } = portal;
  const used = sections.filter(({ itemCount }) => itemCount > 0);
  const toSection = useSectionPath();
  return (
    <Facts look="line">
      <Fact label={t('portals.keptBy')}>{keptBy && <OrganizationLink organization={keptBy} />}</Fact>
      {partners && partners.length > 0 && (
        <Fact label={t('portals.partners')}>
          {partners.map((partner) => (
            <div key={partner.id}>
              <OrganizationLink organization={partner} />
            </div>
          ))}
        </Fact>
      )}
      {territories && territories.length > 0 && (
        <Fact label={t('word.territories')}>
          <TerritoryLinks territories={territories} />
        </Fact>
      )}
      {openedOn && <Fact label={t('portals.openedOn')}>{formatDay(openedOn, language)}</Fact>}
      {visibility !== 'PUBLIC' && <Fact label={t('word.state')}>{t(`portals.visibilities.${visibility}`)}</Fact>}
      {used.length > 0 && (
        <Fact label={t('portals.sections')}>
          {used.map(({ id, title, titleEn, itemCount }) => (
            <div key={id}>
              <Link to={toSection(id)}>
                <Either english={titleEn}>{title}</Either>
              </Link>
              , <span className="soft">{t('portals.sectionItems', { count: itemCount })}</span>
            </div>
          ))}
        </Fact>
      )}
    </Facts>
  );
}

function Contents({ portal: { slug, sections } }: { portal: Portal }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const chosen = sections.find(({ id }) => id === params.get('rubrique'));
  const isAsked = ASKED.some((name) => params.has(name));
  return (
    <>
      {!isAsked && <PortalSections sections={sections.filter(({ itemCount }) => itemCount > 0)} />}
      <h2 className={classes.heading}>
        {chosen ? <Either english={chosen.titleEn}>{chosen.title}</Either> : t('portals.inPortal')}
      </h2>
      {chosen && (
        <p>
          <Link to={`/portails/${slug}`}>{t('portals.wholePortal')}</Link>
        </p>
      )}
      <Filters>
        <SearchFilter name="mots" label={t('item.search')} />
      </Filters>
      <ItemBrowser portal={slug} name={t('portals.inPortal')} />
    </>
  );
}
