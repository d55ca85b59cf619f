import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { formatDay, formatDayOf } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { BudgetStage, BudgetVerdict } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Section } from '../../shell/section.js';
import initiativeClasses from '../initiative.module.css';
import { isFunded, priceOf, type ProjectShown } from './budget.js';
import classes from './budget.module.css';

/** What it was told to cost before, where that was something else. */
export function Costs({ costs }: Pick<ProjectShown, 'costs'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (costs.length < 2) return null;
  return (
    <details>
      <summary>{t('budget.project.costsBefore', { count: costs.length - 1 })}</summary>
      <ol className={classes.origins} reversed>
        {costs.map(({ cost, note, setAt }) => (
          <li key={setAt}>
            {formatDayOf(setAt, language)}
            {t('budget.project.colon')} {priceOf(cost, language)}
            {note && <span className={classes.note}>{typeset(note)}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Whether it can be built, who found so and when; the last review first. */
export function Reviews({ project: { reviews } }: { project: ProjectShown }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (reviews.length === 0) return null;
  return (
    <Section title={t('budget.review.title')} anchor="instruction">
      <ol className={initiativeClasses.life}>
        {reviews.map(({ verdict, reasons, by, on }, place) => (
          <li key={`${on} ${place}`}>
            <strong>{t(`budget.verdicts.${verdict}`)}</strong>{' '}
            <span className="soft">{t('budget.review.byOn', { by, day: formatDay(on, language) })}</span>
            {reasons && <p className={initiativeClasses.words}>{typeset(reasons)}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface OutcomeProps {
  outcome: ProjectShown['outcome'];
  stage: BudgetStage | undefined;
  callId: string | undefined;
  verdict: BudgetVerdict | null;
}

/** What the vote made of it: nothing of it before the count. */
export function Outcome({ outcome, stage, callId, verdict }: OutcomeProps) {
  const { t } = useTranslation();
  if (!stage) return null;
  const isPaid = isFunded(outcome);
  return (
    <Section title={t('budget.project.vote')} anchor="vote">
      {outcome ? (
        <div className={classes.verdict} data-funded={isPaid || undefined}>
          <strong>{t(isPaid ? 'budget.project.funded' : 'budget.project.notFunded')}</strong>
          <p>{typeset(outcome.explanation)}</p>
        </div>
      ) : (
        <p>{t(verdict === 'NOT_FEASIBLE' ? 'budget.project.notOnBallot' : `budget.project.sealed.${stage}`)}</p>
      )}
      {callId && verdict !== 'NOT_FEASIBLE' && (
        <p>
          <DatedLink to={`/demarches/appels/${callId}${outcome ? '#resultat' : ''}`}>
            {t(outcome ? 'budget.project.allResults' : 'budget.project.allProjects')}
          </DatedLink>
        </p>
      )}
    </Section>
  );
}
