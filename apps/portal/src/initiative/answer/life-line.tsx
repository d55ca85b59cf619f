import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { dayInParis } from '../../day/day.js';
import { useAsOf } from '../../day/use-as-of.js';
import { Either } from '../../format/either.js';
import { formatDay, formatDayOf } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { ContributionPageQuery, StepLineFragment as Step } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { ItemTitle } from '../../portals/item-title.js';
import { Section } from '../../shell/section.js';
import classes from '../initiative.module.css';
import { MergeSteps } from '../merge/merged.js';
import { CorrectStepButton, RemoveStepButton } from './step-buttons.js';

type Contribution = NonNullable<ContributionPageQuery['contribution']>;

/** What became of a contribution, each step on its day; what has not come yet stands dashed. */
export function LifeLine({ contribution }: { contribution: Contribution }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { submittedAt, firstPublishedAt, answer, followUp, call, status, merges, mergedInto, budgetProjects } =
    contribution;
  const day = (on: string): string => (on.length > 10 ? formatDayOf(on, language) : formatDay(on, language));
  const steps = followUp ?? [];
  const isBefore = ({ mergedAt }: { mergedAt: string }): boolean => !answer || mergedAt < answer.at;
  const { day: shown, isPast } = useAsOf();
  // Everything else is told of the day by the API.
  const wasPut = ({ call: vote }: { call: { opensAt: string } | null }): boolean =>
    !isPast || (vote != null && dayInParis(vote.opensAt) <= shown);
  const isRead = call?.moderation === 'BEFORE';
  return (
    <Section title={t('answer.life')} anchor="suivi">
      <ol className={classes.life}>
        <li>
          <strong>{t('answer.arrived')}</strong> <span className="soft">{day(submittedAt)}</span>
        </li>
        {isRead && firstPublishedAt && (
          <li>
            <strong>{t('answer.shown')}</strong> <span className="soft">{day(firstPublishedAt)}</span>
          </li>
        )}
        <MergeSteps merges={merges.filter(isBefore)} />
        {answer && (
          <li>
            <strong>{t('answer.answered')}</strong> <span className="soft">{day(answer.at)}</span>
          </li>
        )}
        <MergeSteps merges={merges.filter((merge) => !isBefore(merge))} />
        {budgetProjects?.filter(wasPut).map(({ id, title, titleEn, call: vote }) => (
          <li key={id}>
            <strong>{t('answer.project')}</strong>{' '}
            <DatedLink to={`/demarches/projets/${id}`}>
              <Either english={titleEn}>{title}</Either>
            </DatedLink>{' '}
            {vote && <span className="soft">{day(vote.opensAt)}</span>}
          </li>
        ))}
        {steps.map((step) => (
          <StepItem
            key={step.id}
            step={step}
            isDemonstration={contribution.isDemonstration}
            mayCorrect={call?.initiative?.viewerAnswersFor ?? false}
          />
        ))}
        {status === 'PUBLISHED' && !answer && (
          <li data-awaited>
            <strong>{t('answer.awaited')}</strong>{' '}
            <span className="soft">
              {call?.answersBy ? t('answer.promised', { day: day(call.answersBy) }) : t('answer.noPromise')}
            </span>
          </li>
        )}
        {status === 'PUBLISHED' && steps.length === 0 && !mergedInto && (
          <li data-awaited>
            <strong>{t('answer.noStep')}</strong>
          </li>
        )}
      </ol>
    </Section>
  );
}

interface StepItemProps {
  step: Step;
  /** How far it has come, where that is not said of a contribution. */
  name?: string;
  isDemonstration: boolean;
  mayCorrect: boolean;
}

/** A step of what became of something, on its day, with what shows it. */
export function StepItem({ step, name, isDemonstration, mayCorrect }: StepItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { status, on, note, url, item, workstream } = step;
  return (
    <li>
      <strong>{name ?? t(`answer.statuses.${status}`)}</strong> <span className="soft">{formatDay(on, language)}</span>
      {note && <p className={classes.words}>{typeset(note)}</p>}
      {(workstream ?? item ?? url) && (
        <p className={classes.evidence}>
          {workstream && (
            <DatedLink to={`/chantiers/${workstream.id}`}>
              <Either english={workstream.titleEn}>{workstream.title}</Either>
            </DatedLink>
          )}
          {item && (
            <DatedLink to={`/ressources/${item.id}`}>
              <ItemTitle item={item} />
            </DatedLink>
          )}
          {url && (
            <a href={url} rel="noopener nofollow">
              {t('answer.elsewhere', { host: new URL(url).hostname })}
            </a>
          )}
        </p>
      )}
      {mayCorrect && (
        <p className={classes.evidence}>
          <CorrectStepButton step={step} isDemonstration={isDemonstration} />
          <RemoveStepButton step={step} />
        </p>
      )}
    </li>
  );
}
