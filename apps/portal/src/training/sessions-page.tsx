import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { TrainingSessionsDocument, type TrainingSessionStatus } from '../generated/graphql.js';
import { CheckFilter, Filters, SelectFilter } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { useSessionColumns } from './session-columns.js';
import { TrainingNav } from './training-nav.js';

const STATUSES: readonly TrainingSessionStatus[] = ['PUBLISHED', 'OPEN', 'CONFIRMED', 'HELD', 'CLOSED', 'CANCELLED'];

/** Sessions to come, and past ones when they are asked for. */
export default function SessionsPage() {
  const { t } = useTranslation();
  const { params } = useAddress();
  const filter = {
    search: params.get('mots')?.trim() || undefined,
    status: oneOf(STATUSES, params.get('etat')),
    from: params.get('passees') === '1' ? undefined : today(),
    includeDemonstration: useDemonstration(),
  };
  return (
    <ListPage
      title={t('training.sessionsTitle')}
      lead={t('training.sessionsLead')}
      query={TrainingSessionsDocument}
      variables={{ filter }}
      list={({ trainingSessions }) => trainingSessions}
      columns={useSessionColumns()}
      file="sessions-de-formation"
      empty={t('training.sessionsNone')}
    >
      <TrainingNav />
      <Filters>
        <SearchFilter name="mots" label={t('training.words')} />
        <SelectFilter
          name="etat"
          label={t('word.state')}
          all={t('training.allStates')}
          options={STATUSES.map((status) => ({ value: status, label: t(`training.statuses.${status}`) }))}
        />
        <CheckFilter name="passees" label={t('training.past')} />
        <DemonstrationSwitch />
      </Filters>
    </ListPage>
  );
}
