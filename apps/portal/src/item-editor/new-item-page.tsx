import { useTranslation } from 'react-i18next';
import { RequireSession } from '../session/require-session.js';
import { coordinates, places } from '../session/viewer.js';
import { PageHead } from '../shell/page-head.js';
import { NewItemForm } from './new-item-form.js';

/** Before something is written: what is there already, then what it is to be. */
export default function NewItemPage() {
  const { t } = useTranslation();
  return (
    <RequireSession>
      {(viewer) => (
        <>
          <PageHead
            title={t('itemEditor.new.title')}
            lead={t('itemEditor.new.lead')}
            above={[{ to: '/ressources', name: t('item.searchTitle') }]}
          />
          {places(viewer).length > 0 || coordinates(viewer) ? (
            <NewItemForm viewer={viewer} />
          ) : (
            <p>{t('itemEditor.new.nobody')}</p>
          )}
        </>
      )}
    </RequireSession>
  );
}
