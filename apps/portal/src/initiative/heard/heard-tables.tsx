import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { withDay } from '../../day/dated-link.js';
import { useAsOf } from '../../day/use-as-of.js';
import { formatNumber } from '../../format/format.js';
import { useLanguage } from '../../i18n/index.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Section } from '../../shell/section.js';
import type { Column } from '../../table/column.js';
import { download, toCsv } from '../../table/csv.js';
import { Table } from '../../table/table.js';
import { TerritoryLink } from '../../territory/territory-link.js';
import type { CommuneHeard } from './heard.js';
import classes from './heard.module.css';

/** How many of those where nobody took part are shown at first. */
const FIRST = 12;

/** Where people took part, and where nobody did. */
export function HeardTables({ communes, name }: { communes: readonly CommuneHeard[]; name: string }) {
  const { t } = useTranslation();
  const columns = useHeardColumns();
  const [isWhole, setWhole] = useState(false);
  const there = communes.filter(({ territory }) => territory);
  const spoke = there.filter(({ figure }) => figure !== 'NOBODY');
  const silent = there.filter(({ figure }) => figure === 'NOBODY');
  const rest = silent.length - FIRST;
  const inFile = columns.filter(({ csv }) => csv);
  return (
    <>
      <Section title={t('heard.where')} anchor="participe">
        <Table
          name={t('heard.where')}
          rows={spoke.toSorted((a, b) => b.contributions - a.contributions)}
          keyOf={({ territory }) => territory?.id}
          columns={columns}
          empty={t('heard.whereNone')}
        />
        {there.length > 0 && (
          <p className={classes.file}>
            <PlainButton
              onClick={() =>
                download(
                  `${name}.csv`,
                  toCsv([inFile.map(({ label }) => label), ...there.map((row) => inFile.map(({ csv }) => csv!(row)))]),
                )
              }
            >
              {t('heard.file')}
            </PlainButton>
          </p>
        )}
      </Section>
      {silent.length > 0 && (
        <Section title={t('heard.silence')} anchor="silence" note={<p className="soft">{t('heard.silenceNote')}</p>}>
          <Table
            name={t('heard.silence')}
            rows={isWhole ? silent : silent.slice(0, FIRST)}
            keyOf={({ territory }) => territory?.id}
            columns={columns.slice(0, 2).map((column) => ({ ...column, wide: false }))}
          />
          {!isWhole && rest > 0 && (
            <PlainButton look="quiet" onClick={() => setWhole(true)}>
              {t('heard.more', { count: rest })}
            </PlainButton>
          )}
        </Section>
      )}
    </>
  );
}

function useHeardColumns(): Column<CommuneHeard>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const number = (value: number | null): string => (value == null ? '–' : formatNumber(value, language));
  return [
    {
      label: t('word.commune'),
      cell: ({ territory }) => territory && <TerritoryLink territory={territory} />,
      csv: ({ territory }) => territory && `${territory.name} (${territory.code})`,
    },
    {
      label: t('heard.population'),
      number: true,
      wide: true,
      cell: ({ population }) => number(population),
      csv: ({ population }) => population,
    },
    {
      label: t('heard.contributions'),
      number: true,
      cell: ({ contributions, territory }) => (
        <Link to={withDay(`?commune=${territory?.code}#dit`, asOf)}>
          {number(contributions)}
          <span className="hidden">
            {' '}
            {t('heard.saidLink')} {territory?.name}
          </span>
        </Link>
      ),
      csv: ({ contributions }) => contributions,
    },
    {
      label: t('heard.entered'),
      number: true,
      wide: true,
      cell: ({ entered }) => (entered > 0 ? number(entered) : '–'),
      csv: ({ entered }) => entered,
    },
    {
      label: t('heard.people'),
      number: true,
      cell: ({ figure, participants }) =>
        figure === 'AT_LEAST' ? t('heard.from', { people: number(participants) }) : t(`heard.figures.${figure}`),
      csv: ({ figure, participants }) => (figure === 'AT_LEAST' ? participants : t(`heard.figures.${figure}`)),
    },
    {
      label: t('heard.rate'),
      number: true,
      cell: ({ per1000, participants }) =>
        per1000 === 0 && participants ? t('heard.less', { value: number(0.01) }) : number(per1000),
      csv: ({ per1000 }) => per1000,
    },
  ];
}
