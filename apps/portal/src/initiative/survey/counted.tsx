import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { SurveyResultsQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Fact, Facts } from '../../shell/facts.js';
import type { Column } from '../../table/column.js';
import { Table } from '../../table/table.js';
import { TerritoryLink } from '../../territory/territory-link.js';
import classes from './survey.module.css';

export type Survey = Extract<NonNullable<SurveyResultsQuery['call']>, { __typename: 'SurveyCall' }>;
export type Results = NonNullable<Survey['results']>;
export type Result = Results['questions'][number];

interface CountedProps {
  result: Result;
  /** The name of the file of its table. */
  file: string;
}

/** What was answered to one question, counted as its kind asks for. */
export function Counted({ result, file }: CountedProps) {
  const { t } = useTranslation();
  const { question, answered } = result;
  if (answered === null) return <p>{t('survey.tooFew')}</p>;
  if (answered === 0) return <p>{t('survey.nobody')}</p>;
  if (question.kind === 'TEXT') return <Words texts={result.texts} />;
  if (question.kind === 'PLACE') return <ByCommune result={result} answered={answered} file={file} />;
  if (question.kind === 'SCALE') return <ByNumber result={result} answered={answered} file={file} />;
  return <ByChoice result={result} file={file} />;
}

function Words({ texts }: Pick<Result, 'texts'>) {
  const { t } = useTranslation();
  if (texts.length === 0) return <p>{t('survey.wordsNotShown')}</p>;
  return (
    <ul className={classes.said}>
      {texts.map((text, i) => (
        <li key={i}>{text}</li>
      ))}
    </ul>
  );
}

function ByCommune({ result: { question, communes }, answered, file }: CountedProps & { answered: number }) {
  const { t } = useTranslation();
  const number = useFigure();
  if (communes.length === 0) return <p>{t('survey.noCommune')}</p>;
  return (
    <Table
      name={typeset(question.title)}
      rows={communes}
      keyOf={({ territory }) => territory?.id}
      columns={[
        {
          label: t('word.commune'),
          cell: ({ territory, count }) => (
            <>
              {territory && <TerritoryLink territory={territory} />}
              <Bar part={count / answered} />
            </>
          ),
          csv: ({ territory }) => territory?.name,
        },
        { label: t('survey.count'), cell: ({ count }) => number(count), csv: ({ count }) => count, number: true },
      ]}
      file={file}
    />
  );
}

function ByNumber({ result, answered, file }: CountedProps & { answered: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = useFigure();
  const { question, numbers, mean, median } = result;
  return (
    <>
      <Facts look="line">
        <Fact label={t('survey.mean')}>{mean !== null && formatNumber(mean, language)}</Fact>
        <Fact label={t('survey.median')}>{median !== null && formatNumber(median, language)}</Fact>
      </Facts>
      <Table
        name={typeset(question.title)}
        rows={numbers}
        keyOf={(row) => row.number}
        columns={[
          {
            label: t('survey.number'),
            cell: (row) => (
              <>
                {endOf(question, row.number)}
                <Bar part={row.count && row.count / answered} />
              </>
            ),
            csv: (row) => row.number,
          },
          { label: t('survey.count'), cell: ({ count }) => number(count), csv: ({ count }) => count, number: true },
        ]}
        file={file}
      />
    </>
  );
}

function ByChoice({ result: { question, choices }, file }: CountedProps) {
  const { t } = useTranslation();
  const figures = useChoiceFigures(question.kind);
  const isRanking = question.kind === 'RANKING';
  const most = Math.max(...choices.map(({ points }) => points ?? 0), 1);
  const parts = choices.reduce((sum, { share }) => sum + Math.round((share ?? 0) * 100), 0);
  return (
    <>
      <Table
        name={typeset(question.title)}
        rows={isRanking ? choices.toSorted(byPoints) : choices}
        keyOf={({ choice }) => choice.id}
        columns={[
          {
            label: t('survey.choice'),
            cell: ({ choice, points, share }) => (
              <>
                {typeset(choice.title)}
                <Bar part={isRanking ? points && points / most : share} />
              </>
            ),
            csv: ({ choice }) => choice.title,
          },
          ...figures,
        ]}
        file={file}
      />
      {isRanking && <p className={classes.note}>{t('survey.pointsHow')}</p>}
      {question.kind === 'SINGLE' && parts !== 100 && <p className={classes.note}>{t('survey.rounded')}</p>}
    </>
  );
}

type Ranked = Pick<Result['choices'][number], 'points' | 'firsts'>;

/** The most points first; of equals, what most put first. */
const byPoints = (a: Ranked, b: Ranked): number =>
  (b.points ?? -1) - (a.points ?? -1) || (b.firsts ?? -1) - (a.firsts ?? -1);

/** Of a ranking, points and how often it came first; of the others, how often it was chosen. */
function useChoiceFigures(kind: Result['question']['kind']): Column<Result['choices'][number]>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = useFigure();
  if (kind === 'RANKING')
    return [
      { label: t('survey.points'), cell: (row) => number(row.points), csv: (row) => row.points, number: true },
      { label: t('survey.firsts'), cell: (row) => number(row.firsts), csv: (row) => row.firsts, number: true },
    ];
  return [
    { label: t('survey.count'), cell: (row) => number(row.count), csv: (row) => row.count, number: true },
    {
      label: t('survey.percent'),
      cell: (row) => (row.share === null ? '' : formatPercent(row.share, language)),
      csv: (row) => row.share,
      number: true,
    },
  ];
}

/** A figure in words; null is hidden, as too few people stand behind it. */
function useFigure(): (value: number | null) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (value) => (value === null ? t('survey.hidden') : formatNumber(value, language));
}

/** Drawn below the words, of the figure that stands beside. */
function Bar({ part }: { part: number | null }) {
  if (!part) return null;
  return (
    <span className={classes.bar} aria-hidden="true">
      <span style={{ width: `${part * 100}%` }} />
    </span>
  );
}

const endOf = ({ low, high, lowWords, highWords }: Result['question'], number: number): string => {
  const words = number === low ? lowWords : number === high ? highWords : null;
  return words ? `${number} · ${typeset(words)}` : String(number);
};
