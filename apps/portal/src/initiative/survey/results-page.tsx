import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAsOf } from '../../day/use-as-of.js';
import { formatInstant, formatNumber, formatPercent } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { SurveyResultsDocument, type SurveyResultsQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Actions } from '../../shell/actions.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Missing } from '../../shell/missing.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import type { Column, FileCell } from '../../table/column.js';
import { download, toCsv } from '../../table/csv.js';
import { Table } from '../../table/table.js';
import { TerritoryLink } from '../../territory/territory-link.js';
import { surveyAbove } from './survey-above.js';
import classes from './survey.module.css';

type Survey = Extract<NonNullable<SurveyResultsQuery['call']>, { __typename: 'SurveyCall' }>;
type Results = NonNullable<Survey['results']>;
type Result = Results['questions'][number];

/** What was counted of a survey: bars, and the figures that they are drawn from. */
export default function SurveyResultsPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  return (
    <Record
      query={SurveyResultsDocument}
      variables={{ id, asOf }}
      fetchPolicy="cache-and-network"
      of={({ call }) => (call?.__typename === 'SurveyCall' ? call : null)}
      isIt={(call) => call.id === id}
      title={({ title }) => t('survey.resultsOf', { title })}
      missing={
        <Missing title={t('call.missingTitle')} text={t('call.missing')} to="/demarches" link={t('initiative.all')} />
      }
    >
      {(call) => <Shown survey={call} />}
    </Record>
  );
}

function Shown({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { results, title, isDemonstration, state, showsResults, closesAt } = survey;
  const at = formatInstant(closesAt, language);
  return (
    <>
      <RecordHead
        above={surveyAbove(t, survey)}
        kind={`${t('call.kinds.SURVEY')} · ${t(`call.states.${state}`)}`}
        isDemonstration={isDemonstration}
        title={t('survey.resultsOf', { title: typeset(title) })}
      />
      {!results && <p>{showsResults ? t('survey.resultsLater', { at }) : t('survey.resultsNever')}</p>}
      {results && (
        <>
          <p>
            {results.responses === null
              ? t('survey.fewResponses')
              : t('survey.responses', { count: results.responses, of: formatNumber(results.responses, language) })}
          </p>
          <p className="soft">
            {t(results.isGuarded ? 'survey.guarded' : state === 'OPEN' ? 'survey.wholeUntilYesterday' : 'survey.whole')}
          </p>
          <Actions>
            <PlainButton onClick={() => download(`${title}.csv`, toCsv(rowsOf(t, results)))}>
              {t('survey.openData')}
            </PlainButton>
            {survey.viewerAnswers && <a href={`/files/survey-responses/${survey.id}.csv`}>{t('survey.file')}</a>}
          </Actions>
          {results.questions.map((result, i) => (
            <Section key={result.question.id} title={typeset(result.question.title)} note={<Note result={result} />}>
              <Counted result={result} file={`question-${i + 1}`} />
            </Section>
          ))}
        </>
      )}
    </>
  );
}

function Note({ result: { answered, isAsked, question } }: { result: Result }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <p className="soft">
      {t(`survey.kinds.${question.kind}`)}
      {answered !== null && ` · ${t('survey.answered', { count: answered, of: formatNumber(answered, language) })}`}
      {!isAsked && ` · ${t('survey.noLonger')}`}
    </p>
  );
}

function Counted({ result, file }: { result: Result; file: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { question, answered, choices, numbers, mean, median, communes, texts } = result;
  const number = (value: number | null): string =>
    value === null ? t('survey.hidden') : formatNumber(value, language);
  if (answered === null) return <p>{t('survey.tooFew')}</p>;
  if (answered === 0) return <p>{t('survey.nobody')}</p>;
  if (question.kind === 'TEXT')
    return texts.length === 0 ? (
      <p>{t('survey.wordsNotShown')}</p>
    ) : (
      <ul className={classes.said}>
        {texts.map((text, i) => (
          <li key={i}>{text}</li>
        ))}
      </ul>
    );
  if (question.kind === 'PLACE') {
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
  if (question.kind === 'SCALE')
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
  const isRanking = question.kind === 'RANKING';
  const most = Math.max(...choices.map(({ points }) => points ?? 0), 1);
  return (
    <Table
      name={typeset(question.title)}
      rows={isRanking ? choices.toSorted((a, b) => (b.points ?? -1) - (a.points ?? -1)) : choices}
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
        ...(isRanking
          ? ([
              { label: t('survey.points'), cell: (row) => number(row.points), csv: (row) => row.points, number: true },
              { label: t('survey.firsts'), cell: (row) => number(row.firsts), csv: (row) => row.firsts, number: true },
            ] satisfies Column<(typeof choices)[number]>[])
          : ([
              { label: t('survey.count'), cell: (row) => number(row.count), csv: (row) => row.count, number: true },
              {
                label: t('survey.percent'),
                cell: (row) => (row.share === null ? '' : formatPercent(row.share, language)),
                csv: (row) => row.share,
                number: true,
              },
            ] satisfies Column<(typeof choices)[number]>[])),
      ]}
      file={file}
    />
  );
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

/** All figures in one file, a line each, as they are shown: what is hidden is empty. */
function rowsOf(t: TFunction, { questions }: Results): FileCell[][] {
  const line = ({ question }: Result, what: string, figure: string, value: number | null): FileCell[] => [
    ...[question.title, t(`survey.kinds.${question.kind}`), what, figure, value],
  ];
  return [
    [t('survey.questionHead'), t('survey.kind'), t('survey.choice'), t('survey.figure'), t('survey.valueHead')],
    ...questions.flatMap((one) => [
      line(one, '', t('survey.count'), one.answered),
      ...one.choices.map(({ choice, count }) => line(one, choice.title, t('survey.count'), count)),
      ...one.choices.flatMap(({ choice, points, firsts }) =>
        one.question.kind === 'RANKING'
          ? [line(one, choice.title, t('survey.points'), points), line(one, choice.title, t('survey.firsts'), firsts)]
          : [],
      ),
      ...one.numbers.map(({ number, count }) => line(one, String(number), t('survey.count'), count)),
      ...(one.question.kind === 'SCALE'
        ? [line(one, '', t('survey.mean'), one.mean), line(one, '', t('survey.median'), one.median)]
        : []),
      ...one.communes.map(({ territory, count }) => line(one, territory?.name ?? '', t('survey.count'), count)),
    ]),
  ];
}
