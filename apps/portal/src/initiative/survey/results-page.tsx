import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAsOf } from '../../day/use-as-of.js';
import { formatInstant, formatNumber } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { SurveyResultsDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Actions } from '../../shell/actions.js';
import { Missing } from '../../shell/missing.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import type { FileCell } from '../../table/column.js';
import { download, toCsv } from '../../table/csv.js';
import { Counted, type Result, type Results, type Survey } from './counted.js';
import { callAbove } from '../above.js';

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
        above={callAbove(t, survey)}
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
