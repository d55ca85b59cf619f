import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { typeset } from '../format/typeset.js';
import { RequireSession } from '../session/require-session.js';
import { coordinates, places, type Viewer } from '../session/viewer.js';
import { PageHead } from '../shell/page-head.js';
import { CheckFilter, Filters, SelectFilter } from '../table/filters.js';
import { SearchFilter } from '../table/search-filter.js';
import { useAddress } from '../table/use-address.js';
import { labelOptions } from '../write/label-options.js';
import { LibraryGrid } from './library-grid.js';
import { UploadBox } from './upload-box.js';
import classes from './media.module.css';

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
      <PageHead
        title={t('media.title')}
        lead={t(organization || !coordinates(viewer) ? 'media.lead' : 'media.leadOfAll')}
      />
      {!organization && !coordinates(viewer) ? (
        <p>{t('media.nobody')}</p>
      ) : (
        <>
          {organizations.length > 1 && (
            <nav aria-label={t('word.organization')}>
              <ul className={classes.places}>
                {organizations.map(({ key, name }) => (
                  <li key={key}>
                    <Link to={`/mediatheque?pour=${key}`} aria-current={key === organization?.key ? 'page' : undefined}>
                      {typeset(name)}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {organization && <UploadBox key={organization.id} organizationId={organization.id} />}
          <Filters>
            <SearchFilter name="mots" label={t('media.words')} />
            <SelectFilter
              name="genre"
              label={t('media.kind')}
              all={t('media.allKinds')}
              options={labelOptions(t, 'media.kinds')}
            />
            <SelectFilter
              name="manque"
              label={t('media.lacking')}
              all={t('media.nothingLacking')}
              options={labelOptions(t, 'media.lacks')}
            />
            <SelectFilter
              name="tri"
              label={t('media.order')}
              all={t('media.latest')}
              options={labelOptions(t, 'media.orders')}
            />
            <CheckFilter name="inutilises" label={t('media.unused')} />
          </Filters>
          <LibraryGrid organizationId={organization?.id} />
        </>
      )}
    </>
  );
}
