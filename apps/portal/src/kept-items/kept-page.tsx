import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Control } from '../form/control.js';
import { organizationField, organizationIdOf } from '../item-editor/organization-field.js';
import { PortalsNav } from '../portals/portals-nav.js';
import { RequireSession } from '../session/require-session.js';
import { coordinates, places, type Viewer } from '../session/viewer.js';
import buttons from '../shell/button.module.css';
import { PageHead } from '../shell/page-head.js';
import { Keepers } from './keepers.js';
import { KeptList } from './kept-list.js';

/** What an organization keeps, published or not: for its team, to see what is to be done and to change several at once. */
export default function KeptPage() {
  const { t } = useTranslation();
  return (
    <RequireSession>
      {(viewer) => (
        <>
          <PageHead
            title={t('keptItems.title')}
            lead={t('keptItems.lead')}
            action={
              <>
                <Link to="/ressources/importer">{t('item.import')}</Link>{' '}
                <Link className={buttons.go} to="/ressources/nouveau">
                  {t('item.write')}
                </Link>
              </>
            }
          />
          <PortalsNav />
          {places(viewer).length > 0 || coordinates(viewer) ? <Kept viewer={viewer} /> : <p>{t('keptItems.nobody')}</p>}
        </>
      )}
    </RequireSession>
  );
}

function Kept({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const all = places(viewer);
  const [organization, setOrganization] = useState<unknown>(all[0]?.id ?? '');
  const organizationId = organizationIdOf(organization);
  return (
    <>
      {(all.length > 1 || coordinates(viewer)) && (
        <Control
          spec={organizationField(t, viewer)}
          id="kept-organization"
          value={organization}
          set={setOrganization}
        />
      )}
      {organizationId ? (
        <KeptList key={organizationId} organizationId={organizationId} />
      ) : (
        <Keepers choose={setOrganization} />
      )}
    </>
  );
}
