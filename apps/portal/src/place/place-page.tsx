import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { typeset } from '../format/typeset.js';
import { Notice } from '../form/notice.js';
import { RequireSession } from '../session/require-session.js';
import { coordinates, places, type Viewer } from '../session/viewer.js';
import { PageHead } from '../shell/page-head.js';
import { OwnClub } from './own-club.js';
import { OwnContributions } from './own-contributions.js';
import { OwnNetwork } from './own-network.js';
import { OwnOrganization } from './own-organization.js';
import { OwnTraining } from './own-training.js';
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
      {viewer.person && <OwnClub />}
      {viewer.person && <OwnTraining person={viewer.person.id} />}
      {viewer.person && <OwnContributions />}
      {organization ? (
        <OwnOrganization key={organization.key} viewer={viewer} organization={organization} />
      ) : here ? (
        <OwnNetwork />
      ) : (
        <Nowhere />
      )}
    </>
  );
}

/** No role today: what that means, and the ways to one. */
function Nowhere() {
  const { t } = useTranslation();
  return (
    <div className={classes.none}>
      <p>{t('place.nowhere')}</p>
      <ul>
        <li>{t('place.nowhereInvitation')}</li>
        <li>
          {t('place.nowhereDomain')} <Link to="/compte/roles">{t('place.nowhereRoles')}</Link>
        </li>
        <li>
          <Link to="/organisations">{t('place.nowhereDirectory')}</Link>
        </li>
      </ul>
    </div>
  );
}
