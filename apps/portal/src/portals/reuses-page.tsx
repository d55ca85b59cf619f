import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { typeset } from '../format/typeset.js';
import { ItemReusesDocument } from '../generated/graphql.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { usePage } from '../table/pager.js';
import { ItemTable } from './item-table.js';

/** What was made from an item, among what the reader may see. */
export default function ReusesPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const { page, variables } = usePage();
  return (
    <Record
      query={ItemReusesDocument}
      variables={{ id, asOf, ...variables }}
      fetchPolicy="cache-and-network"
      of={({ item }) => item}
      isIt={(item) => item.id === id}
      title={({ title }) => t('item.reusesOf', { title })}
      missing={
        <Missing title={t('item.missingTitle')} text={t('item.missing')} to="/ressources" link={t('item.all')} />
      }
    >
      {({ title, isDemonstration, reuses }, busy) => (
        <>
          <RecordHead
            above={[
              { to: '/ressources', name: t('item.searchTitle') },
              { to: `/ressources/${id}`, name: title },
            ]}
            isDemonstration={isDemonstration}
            title={typeset(t('item.reusesOf', { title }))}
          />
          <ItemTable
            name={t('item.reusesOf', { title })}
            items={reuses}
            page={page}
            busy={busy}
            empty={t('item.reusesNone')}
          />
        </>
      )}
    </Record>
  );
}
