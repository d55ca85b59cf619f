import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { formatNumber } from '../../format/format.js';
import type { IndicatorFiguresFragment as Figures, InitiativePageQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Section } from '../../shell/section.js';
import { Table } from '../../table/table.js';
import { TerritoryLink } from '../../territory/territory-link.js';

type Compared = NonNullable<InitiativePageQuery['initiative']>['comparison'][number];

/** Who took part, and how the promise to answer is kept. */
export function Indicators({ figures, heard }: { figures: Figures; heard: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const {
    contributions,
    entered,
    participants,
    supports,
    supportsOnPaper,
    answered,
    medianDaysToAnswer,
    overdue,
    late,
    done,
  } = figures;
  if (contributions === 0) return null;
  const number = (count: number): string => formatNumber(count, language);
  return (
    <Facts look="line">
      <Fact label={t('answer.counted.contributions')}>
        {participants == null
          ? number(contributions)
          : t('answer.counted.byPeople', {
              count: participants,
              contributions: number(contributions),
              people: number(participants),
            })}
        <div>
          <DatedLink to={heard}>{t('answer.counted.heard')}</DatedLink>
        </div>
      </Fact>
      <Fact label={t('answer.counted.entered')}>{entered > 0 && number(entered)}</Fact>
      <Fact label={t('answer.counted.supports')}>{number(supports)}</Fact>
      <Fact label={t('answer.counted.hands')}>{supportsOnPaper > 0 && number(supportsOnPaper)}</Fact>
      <Fact label={t('answer.counted.answered')}>
        {t('answer.counted.of', { part: number(answered), whole: number(contributions) })}
      </Fact>
      <Fact label={t('answer.counted.median')}>
        {medianDaysToAnswer != null && t('answer.counted.days', { count: Math.round(medianDaysToAnswer) })}
      </Fact>
      <Fact label={t('answer.counted.overdue')}>{overdue > 0 && number(overdue)}</Fact>
      <Fact label={t('answer.counted.late')}>{late > overdue && number(late)}</Fact>
      <Fact label={t('answer.counted.done')}>{done > 0 && number(done)}</Fact>
    </Facts>
  );
}

/** The same figures in each of the territories where an initiative takes place, beside how many people live there. */
export function Comparison({ rows }: { rows: readonly Compared[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (count: number | null | undefined): string | null =>
    count == null ? null : formatNumber(count, language);
  const shown = rows.filter(({ territory }) => territory);
  if (shown.length < 2) return null;
  return (
    <Section
      title={t('answer.comparison')}
      anchor="comparaison"
      note={<p className="soft">{t('answer.comparisonNote')}</p>}
    >
      <Table
        name={t('answer.comparison')}
        rows={shown}
        keyOf={({ territory }) => territory!.id}
        columns={[
          {
            label: t('initiative.territory'),
            cell: ({ territory }) => territory && <TerritoryLink territory={territory} />,
          },
          {
            label: t('answer.counted.population'),
            number: true,
            cell: ({ territory }) => number(territory?.population),
          },
          {
            label: t('answer.counted.contributions'),
            number: true,
            cell: ({ indicators }) => number(indicators.contributions),
          },
          {
            label: t('answer.counted.participants'),
            number: true,
            cell: ({ indicators: { participants } }) =>
              participants
                ? t('answer.counted.from', { people: number(participants) })
                : (number(participants) ?? t('answer.counted.few')),
          },
          {
            label: t('answer.counted.perPeople'),
            number: true,
            cell: ({ territory, indicators }) =>
              territory?.population && indicators.participants != null
                ? formatNumber(Math.round((indicators.participants / territory.population) * 1_000_000) / 10, language)
                : null,
          },
          { label: t('answer.counted.answered'), number: true, cell: ({ indicators }) => number(indicators.answered) },
        ]}
      />
    </Section>
  );
}
