import { useTranslation } from 'react-i18next';
import { Unknown } from '../certainty/partial-day.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { French } from '../format/french.js';
import { GrantsDocument, type GrantsQuery } from '../generated/graphql.js';
import { isStaff, useViewer, type Viewer } from '../session/viewer.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import type { Column } from '../table/column.js';
import { CheckFilter, Filters } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { useRights } from '../write/use-rights.js';
import { DuesNav } from './dues-nav.js';
import { grantForm } from './writes/grant-form.js';

type Grant = GrantsQuery['grants']['nodes'][number];

/** Money asked for and awarded: public. What staff sees above the list comes with it, so that nothing moves. */
export default function GrantsPage() {
  const { viewer, error } = useViewer();
  return viewer === undefined && !error ? <PageSkeleton /> : <Grants viewer={viewer} />;
}

function Grants({ viewer }: { viewer: Viewer | null | undefined }) {
  const { t } = useTranslation();
  const { coordinates, managed } = useRights();
  const { asOf } = useAsOf();
  const awarded = useAddress().params.get('accordees') === '1' || undefined;
  return (
    <ListPage
      title={t('dues.grants')}
      lead={t('dues.grantsLead')}
      query={GrantsDocument}
      variables={{ asOf, filter: { awarded, includeDemonstration: useDemonstration() } }}
      list={({ grants }) => grants}
      columns={useGrantColumns()}
      file="subventions"
      empty={t('dues.grantsNone')}
      action={(coordinates || managed.length > 0) && <grantForm.RecordButton />}
    >
      {isStaff(viewer) && <DuesNav />}
      <Filters>
        <CheckFilter name="accordees" label={t('dues.awarded')} />
        <DemonstrationSwitch />
      </Filters>
    </ListPage>
  );
}

function useGrantColumns(): Column<Grant>[] {
  const { t } = useTranslation();
  const { day } = useAsOf();
  const { euros, date, organization, sources } = useColumns<Grant>();
  return [
    { label: t('dues.programme'), cell: (grant) => <Programme grant={grant} />, csv: ({ programme }) => programme },
    { label: t('dues.priority'), csv: ({ priority }) => priority },
    { label: t('dues.requestedBy'), ...organization(({ requestedBy }) => requestedBy), wide: true },
    { label: t('dues.amount'), ...euros(({ amountCents }) => amountCents) },
    {
      label: t('dues.requestedOn'),
      ...date(({ requestedOn }) => requestedOn, <Unknown>{t('word.unknown')}</Unknown>),
      wide: true,
    },
    {
      label: t('dues.awardedOn'),
      ...date(
        ({ awardedOn }) => (awardedOn && awardedOn <= day ? awardedOn : null),
        <span className="soft">{t('dues.awardedNot')}</span>,
      ),
    },
    { label: t('word.sources'), ...sources((grant) => grant.sources), wide: true },
  ];
}

function Programme({ grant: { id, programme, priority, isDemonstration, requestedBy } }: { grant: Grant }) {
  const { acts } = useRights();
  return (
    <>
      <French>{programme}</French> {isDemonstration && <DemonstrationBadge />}
      {priority && (
        <div className="soft">
          <French>{priority}</French>
        </div>
      )}
      {acts(requestedBy.id) && (
        <div>
          <grantForm.CorrectButton id={id} about={programme} />
        </div>
      )}
    </>
  );
}
