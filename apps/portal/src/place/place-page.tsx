import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { typeset } from '../format/typeset.js';
import { Notice } from '../form/notice.js';
import { RequireSession } from '../session/require-session.js';
import { acts, coordinates, places, type Viewer } from '../session/viewer.js';
import { PageHead } from '../shell/page-head.js';
import { Section } from '../shell/section.js';
import { Own } from './own.js';
import { OwnNetwork } from './own-network.js';
import { OwnOrganization } from './own-organization.js';
import { Waiting } from './waiting.js';
import classes from './place.module.css';

const NETWORK = 'reseau';

/** Where whoever signs in finds what concerns them: the organizations that they work for, the network for who coordinates it. */
export default function PlacePage() {
  return <RequireSession>{(viewer) => <Place viewer={viewer} />}</RequireSession>;
}

function Place({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const organizations = places(viewer);
  const all = [
    ...(coordinates(viewer) ? [{ key: NETWORK, name: t('place.network') }] : []),
    ...organizations.map(({ key, name }) => ({ key, name: typeset(name) })),
  ];
  const asked = params.get('pour');
  const here = all.find(({ key }) => key === asked) ?? all[0];
  const organization = organizations.find(({ key }) => key === here?.key);
  const name = viewer.person?.givenName;
  const below = organization ? (
    <OwnOrganization key={organization.key} viewer={viewer} organization={organization} />
  ) : here ? (
    <OwnNetwork />
  ) : (
    <Join />
  );
  return (
    <>
      <PageHead title={t('place.title')} lead={name ? t('place.lead', { name }) : undefined} />
      {viewer.lacksSecondFactor && (
        <Notice kind="attention">
          <p>
            {t('account.lacksSecondFactor')} <Link to="/compte/securite">{t('account.toSecondFactor')}</Link>
          </p>
        </Notice>
      )}
      {all.length > 1 && (
        <nav aria-label={t('place.places')}>
          <ul className={classes.tabs}>
            {all.map((each) => (
              <li key={each.key}>
                <Link to={`/espace?pour=${each.key}`} aria-current={each.key === here?.key ? 'page' : undefined}>
                  {each.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {!here && <Everybody />}
      {viewer.person ? (
        <Own viewer={viewer} person={viewer.person.id} acts={acts(viewer)}>
          {below}
        </Own>
      ) : (
        below
      )}
    </>
  );
}

/** What is open to everybody who has an account. */
function Everybody() {
  const { t } = useTranslation();
  const lines = [
    { key: 'open', to: '/demarches?etat=PUBLISHED', title: t('place.openInitiatives') },
    { key: 'near', to: '/demarches/pres-de-chez-moi', title: t('near.title') },
  ];
  return <Waiting kinds={[{ title: t('place.mayContribute'), lines }]} />;
}

/** The ways into an organization, for those who act for none. */
function Join() {
  const { t } = useTranslation();
  return (
    <Section title={t('place.join')}>
      <p>{t('place.joinWays')}</p>
      <ul>
        <li>{t('place.joinInvitation')}</li>
        <li>
          {t('place.joinDomain')} <Link to="/compte/roles">{t('place.joinRoles')}</Link>
        </li>
      </ul>
      <p>
        <Link to="/organisations">{t('place.joinDirectory')}</Link>
      </p>
    </Section>
  );
}
