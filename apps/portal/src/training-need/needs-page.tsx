import { useTranslation } from 'react-i18next';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { TrainingNeedsDocument, type TrainingNeedStatus } from '../generated/graphql.js';
import { RequireSession } from '../session/require-session.js';
import { places, type Viewer } from '../session/viewer.js';
import { Actions } from '../shell/actions.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { TrainingNav } from '../training/training-nav.js';
import { useRights } from '../write/use-rights.js';
import { NeedActions } from './need-actions.js';
import { useNeedColumns } from './need-columns.js';
import { needForm, teamNeedForm } from './need-form.js';

const STATUSES: readonly TrainingNeedStatus[] = ['OPEN', 'ANSWERED', 'DECLINED', 'WITHDRAWN'];

/** What teams and people need to learn, as far as it concerns the reader. */
export default function NeedsPage() {
  return <RequireSession>{(viewer) => <Needs viewer={viewer} />}</RequireSession>;
}

function Needs({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const { params } = useAddress();
  const columns = useNeedColumns();
  const filter = {
    search: params.get('mots')?.trim() || undefined,
    status: oneOf(STATUSES, params.get('etat')),
    includeDemonstration: useDemonstration(),
  };
  return (
    <ListPage
      title={t('need.title')}
      lead={t('need.lead')}
      query={TrainingNeedsDocument}
      variables={{ filter }}
      list={({ trainingNeeds }) => trainingNeeds}
      columns={[
        ...columns,
        {
          label: t('word.actions'),
          actions: true,
          has: ({ viewerMayAnswer, viewerMayChange }) => viewerMayAnswer || viewerMayChange,
          cell: (need) => <NeedActions need={need} />,
        },
      ]}
      file="besoins-de-formation"
      found={(total) => t('need.found', { count: total })}
      empty={t('need.none')}
    >
      <TrainingNav />
      <NewNeeds viewer={viewer} />
      <Filters>
        <SearchFilter name="mots" label={t('need.words')} />
        <SelectFilter
          name="etat"
          label={t('word.state')}
          all={t('need.allStates')}
          options={STATUSES.map((status) => ({ value: status, label: t(`need.statuses.${status}`) }))}
        />
        <DemonstrationSwitch />
      </Filters>
    </ListPage>
  );
}

/** For oneself, where one works; for the teams that one manages. */
function NewNeeds({ viewer }: { viewer: Viewer }) {
  const { managed, coordinates } = useRights();
  const { person } = viewer;
  const [place] = places(viewer);
  return (
    <Actions>
      {person && place && (
        <needForm.RecordButton given={{ personId: person.id, organizationId: place.id, headcount: null }} />
      )}
      {(managed.length > 0 || coordinates) && <teamNeedForm.RecordButton given={{ personId: null }} />}
    </Actions>
  );
}
