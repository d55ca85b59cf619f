import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/format.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import type { SessionEvaluationsQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import classes from './evaluation.module.css';

type Evaluation = NonNullable<NonNullable<SessionEvaluationsQuery['trainingSession']>['evaluations']>[number];
type Result = Evaluation['results'][number];

/** What all answered together, question by question; or why nothing is told. */
export function ResultsPanel({ evaluation: { resultsStatus, answerCount, results } }: { evaluation: Evaluation }) {
  const { t } = useTranslation();
  if (!resultsStatus) return null;
  if (resultsStatus !== 'RELEASED') return <p>{t(`evaluation.results.${resultsStatus}`)}</p>;
  return (
    <>
      <p>
        <strong>{t('evaluation.results.count', { count: answerCount ?? 0 })}</strong>{' '}
        <span className="soft">{t('evaluation.results.note')}</span>
      </p>
      <ol className={classes.results}>
        {results.map((result) => (
          <li key={result.key}>
            <p className={classes.question}>{typeset(result.label)}</p>
            {result.texts ? <Texts texts={result.texts} /> : <Distribution result={result} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function Distribution({ result: { kind, choices, counts, mean, answerCount, label } }: { result: Result }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = kind === 'SCALE' ? ['1', '2', '3', '4', '5'] : choices;
  return (
    <>
      {mean !== null && (
        <p className="figures">
          {t('evaluation.results.mean', { mean: formatNumber(Math.round(mean * 10) / 10, language) })}
        </p>
      )}
      <ul className={`plain ${classes.bars}`} aria-label={label}>
        {(counts ?? []).map((count, i) => (
          <li key={words[i]}>
            <span>{words[i]}</span>
            <span className={classes.bar} aria-hidden="true">
              <span style={{ inlineSize: `${(100 * count) / answerCount}%` }} />
            </span>
            <span className="figures">{t('evaluation.results.ofAll', { count, all: answerCount })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const Texts = ({ texts }: { texts: readonly string[] }) => (
  <ul className={classes.texts}>
    {texts.map((text, i) => (
      // Several may say the same, and nothing else tells one from another.
      <li key={`${i} ${text}`}>
        <French>{text}</French>
      </li>
    ))}
  </ul>
);
