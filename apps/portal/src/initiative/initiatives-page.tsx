import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { Either } from '../format/either.js';
import { formatDay } from '../format/format.js';
import { joined } from '../format/joined.js';
import { InitiativesDocument, type InitiativesQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { coordinates, places, useViewer } from '../session/viewer.js';
import { Narrow, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { InitiativeNav } from './initiative-nav.js';
import { callOn } from './call/call.js';
import { CallLines } from './call/call-lines.js';
import { initiativeForm } from './initiative-form.js';

type Line = InitiativesQuery['initiatives']['nodes'][number];

const STATES = ['DRAFT', 'PUBLISHED', 'CLOSED'] as const;

/** What organizations ask the public about, on the day that is asked about. */
export default function InitiativesPage() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { params } = useAddress();
  const { viewer } = useViewer();
  const state = oneOf(STATES, params.get('etat'));
  const filter = {
    search: params.get('mots')?.trim() || undefined,
    states: state && [state],
    includeDemonstration: useDemonstration(),
  };
  const isNarrowed = Boolean(filter.search ?? state);
  const mayPrepare = viewer != null && places(viewer).length > 0;
  return (
    <ListPage
      title={t('initiative.title')}
      lead={t('initiative.lead')}
      action={mayPrepare && <initiativeForm.RecordButton main />}
      query={InitiativesDocument}
      variables={{ filter, asOf }}
      list={({ initiatives }) => initiatives}
      columns={useInitiativeColumns()}
      keyOf={({ id }) => id}
      file="demarches"
      empty={t(isNarrowed ? 'initiative.none' : 'initiative.noneYet')}
    >
      <InitiativeNav />
      {!mayPrepare && coordinates(viewer) && <p className="soft">{t('initiative.whoPrepares')}</p>}
      <Filters>
        <SearchFilter name="mots" label={t('initiative.words')} />
        <SelectFilter
          name="etat"
          label={t('word.state')}
          all={t('initiative.allStates')}
          options={STATES.filter((value) => value !== 'DRAFT' || mayPrepare).map((value) => ({
            value,
            label: t(`initiative.states.${value}`),
          }))}
        />
        <DemonstrationSwitch />
      </Filters>
    </ListPage>
  );
}

function useInitiativeColumns(): Column<Line>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organization, same, demonstration } = useColumns<Line>();
  return [
    {
      label: t('initiative.name'),
      cell: (line) => (
        <>
          <DatedLink to={`/demarches/${line.slug}`}>
            <Either english={line.titleEn}>{line.title}</Either>
          </DatedLink>{' '}
          {line.isDemonstration && <DemonstrationBadge />}
          <Narrow>
            {joined(t(`initiative.states.${line.state}`), line.publishedOn && formatDay(line.publishedOn, language))}
          </Narrow>
          <Asked line={line} />
        </>
      ),
      csv: ({ title }) => title,
    },
    { label: t('word.state'), ...same(({ state }) => t(`initiative.states.${state}`)), wide: true },
    { label: t('initiative.organization'), ...organization((line) => line.organization), wide: true },
    {
      label: t('initiative.publishedOn'),
      cell: ({ publishedOn }) => publishedOn && formatDay(publishedOn, language),
      csv: ({ publishedOn }) => publishedOn,
      wide: true,
    },
    {
      label: t('initiative.calls'),
      csv: ({ calls }) => calls?.nodes.map(({ kind }) => t(`call.kinds.${kind}`)).join(', '),
    },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}

/** What it asks and until when; once all of that is over, what it asked for. */
function Asked({ line: { calls, state } }: { line: Line }) {
  const { t } = useTranslation();
  const { day, isPast } = useAsOf();
  const all = (calls?.nodes ?? []).map((call) => (isPast ? callOn(call, day, state === 'CLOSED') : call));
  const going = all.filter((call) => call.state !== 'CLOSED');
  if (going.length > 0) return <CallLines calls={going} />;
  const kinds = new Set(all.map(({ kind }) => t(`call.kinds.${kind}`)));
  return kinds.size > 0 && <Sub>{[...kinds].join(' · ')}</Sub>;
}
