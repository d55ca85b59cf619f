import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatDay, formatNumber } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { typeset } from '../format/typeset.js';
import type { AnnualReturnDetailFragment as Return } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import { FillButton } from './return-actions.js';

export type Line = Return['lines'][number];

/** The lines of one frame: what stands in each, how it comes about, and a way to what it is counted from. */
export function ReturnFrame({ one, frame }: { one: Return; frame: string }) {
  const { t } = useTranslation();
  return (
    <Table
      name={t('bilan.frame', { frame })}
      columns={useLineColumns(one)}
      rows={one.lines.filter((line) => line.frame === frame)}
      keyOf={({ code }) => code}
      file={`bilan-${one.year}-${frame}`}
    />
  );
}

function useLineColumns(one: Return): Column<Line>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, language));
  const isDraft = one.status === 'DRAFT';
  return [
    { label: t('bilan.code'), cell: ({ code }) => code, csv: ({ code }) => code, whole: true, wide: true },
    {
      label: t('bilan.line'),
      names: true,
      cell: (line) => <LineTitle line={line} number={number} />,
      csv: ({ title }) => title,
    },
    {
      label: t('bilan.people'),
      number: true,
      has: ({ kind }) => kind === 'PEOPLE',
      cell: (line) =>
        line.opens && line.people ? (
          <DatedLink
            to={`/formations/bilan/${one.id}/lignes/${line.code}`}
            aria-label={t('bilan.open', { title: line.title })}
          >
            {number(line.people)}
          </DatedLink>
        ) : (
          number(line.people)
        ),
      csv: ({ people }) => people,
    },
    {
      label: t('bilan.hours'),
      number: true,
      has: ({ kind }) => kind === 'PEOPLE',
      cell: ({ hours }) => number(hours),
      csv: ({ hours }) => hours,
    },
    {
      label: t('bilan.amount'),
      number: true,
      whole: true,
      has: ({ kind }) => kind === 'AMOUNT',
      cell: ({ amountCents }) => (amountCents === null ? '–' : formatEuros(amountCents, language)),
      csv: ({ amountCents }) => (amountCents === null ? null : amountCents / 100),
    },
    {
      label: t('bilan.words'),
      has: ({ kind }) => kind === 'WORDS',
      cell: ({ words }) => (words ? typeset(words) : '–'),
      csv: ({ words }) => words,
    },
    {
      label: t('word.actions'),
      actions: true,
      has: ({ origin }) => isDraft && origin === 'ENTERED',
      cell: (line) => isDraft && line.origin === 'ENTERED' && <FillButton one={one} line={line} />,
    },
  ];
}

/** The line in words: how it comes about, and what is to be known of it. */
function LineTitle({ line, number }: { line: Line; number: (value: number | null) => string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {line.isTotal ? <strong>{typeset(line.title)}</strong> : typeset(line.title)}
      <div className="soft">{typeset(line.explanation)}</div>
      {!line.isVerified && <div className="soft">{t('bilan.unverified')}</div>}
      {line.source && (
        <div className="soft">
          {t('bilan.from', { source: line.source, day: line.knownOn ? formatDay(line.knownOn, language) : '' })}
        </div>
      )}
      {line.isDifferent && (
        <div className="soft">
          {line.kind === 'PEOPLE'
            ? t('bilan.today', { count: line.countedPeople, hours: number(line.countedHours) })
            : t('bilan.todayOther')}
        </div>
      )}
    </>
  );
}
