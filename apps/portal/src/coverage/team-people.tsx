import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { dayBefore } from '../day/day.js';
import { PartialDay } from '../certainty/partial-day.js';
import { formatDay } from '../format/format.js';
import type { TeamPersonLineFragment as Person } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { State, type Tone } from '../shell/state.js';
import { Narrow, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';

type Where = 'trained' | 'possible' | 'lapsed' | 'missing' | 'arriving';
const TONES: Record<Where, Tone> = {
  trained: 'good',
  possible: 'wait',
  lapsed: 'bad',
  missing: 'bad',
  arriving: 'none',
};

function whereOf({ counts, trained, certainty, lapsedOn }: Person): Where {
  if (trained) return 'trained';
  if (certainty === 'POSSIBLE') return 'possible';
  if (!counts) return 'arriving';
  return lapsedOn ? 'lapsed' : 'missing';
}

/** Everybody of the team, those who are still to be trained first. */
export function TeamPeople({ people, file }: { people: readonly Person[]; file: string }) {
  const { t } = useTranslation();
  const rows = [...people].sort((a, b) => Number(a.trained) - Number(b.trained));
  return (
    <Table
      name={t('coverage.teamOf')}
      columns={usePersonColumns()}
      rows={rows}
      keyOf={({ person }) => person?.id}
      file={file}
      empty={t('coverage.teamNobody')}
    />
  );
}

function usePersonColumns(): Column<Person>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const more = (person: Person): ReactNode => {
    const where = whereOf(person);
    if (where === 'lapsed') return t('coverage.lapsedOn', { day: formatDay(person.lapsedOn!, language) });
    if (!person.counts && person.countsFrom)
      return t('coverage.countsFrom', { day: formatDay(person.countsFrom, language) });
    return undefined;
  };
  const standing = (person: Person): ReactNode => {
    const detail = more(person);
    return (
      <>
        <State tone={TONES[whereOf(person)]}>{t(`coverage.person.${whereOf(person)}`)}</State>
        {detail && <Sub>{detail}</Sub>}
      </>
    );
  };
  return [
    {
      label: t('word.person'),
      cell: (row) => (
        <>
          {row.person?.name}
          <Narrow>{standing(row)}</Narrow>
        </>
      ),
      csv: ({ person }) => person?.name,
    },
    {
      label: t('word.state'),
      cell: standing,
      wide: true,
      csv: (person) => t(`coverage.person.${whereOf(person)}`),
    },
    {
      label: t('coverage.trainedOn'),
      cell: ({ trainedOn }) => (trainedOn ? <PartialDay date={trainedOn} /> : '–'),
      csv: ({ trainedOn }) => trainedOn,
    },
    {
      label: t('coverage.until'),
      cell: ({ trained, expiresOn }) =>
        trained ? (expiresOn ? formatDay(dayBefore(expiresOn), language) : t('coverage.forEver')) : '–',
      csv: ({ expiresOn }) => expiresOn && dayBefore(expiresOn),
      wide: true,
    },
    {
      label: t('coverage.here'),
      cell: ({ arrivedOn }) => (arrivedOn ? formatDay(arrivedOn, language) : t('coverage.always')),
      csv: ({ arrivedOn }) => arrivedOn,
      wide: true,
    },
    {
      label: t('coverage.seeCompletions'),
      actions: true,
      cell: ({ person }) =>
        person && (
          <DatedLink to={`?personne=${person.id}`}>
            {t('coverage.seeCompletions')}
            <span className="hidden"> {person.name}</span>
          </DatedLink>
        ),
    },
  ];
}
