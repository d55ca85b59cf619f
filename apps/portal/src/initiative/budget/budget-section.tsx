import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { DatedLink } from '../../day/dated-link.js';
import { useAsOf } from '../../day/use-as-of.js';
import { AccountHint, Apart, useApart } from '../../demonstration/apart.js';
import { Either } from '../../format/either.js';
import { formatInstant } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { BudgetPageDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Picture } from '../../media/picture.js';
import { FollowButton } from '../../notifications/follow-button.js';
import { useViewer } from '../../session/viewer.js';
import { Fact, Facts } from '../../shell/facts.js';
import { OfToday } from '../../shell/of-today.js';
import buttons from '../../shell/button.module.css';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { type Call, isInPreparation } from '../call/call.js';
import initiativeClasses from '../initiative.module.css';
import { BallotForm } from './ballot-form.js';
import { BudgetTeam } from './budget-team.js';
import { BudgetResult } from './budget-result.js';
import { askedBy, type Budget, priceOf, type Rule } from './budget.js';
import classes from './budget.module.css';
import { budgetOn } from './on-day.js';
import { Preview } from './preview.js';
import { projectForm } from './project-form.js';
import { Specialists } from './specialists.js';

/** A participatory budget: what it can pay for, by which rule, one’s own ballot, and what came of it. */
export function BudgetSection({ call: asked }: { call: Call }) {
  const { t } = useTranslation();
  const { day, isPast } = useAsOf();
  // What it was on a past day is not what becomes of it: nobody writes there.
  const call = isPast ? { ...asked, initiative: null } : asked;
  const { answer, instead } = useAnswer(BudgetPageDocument, {
    variables: { id: call.id },
    fetchPolicy: 'cache-and-network',
    height: 400,
  });
  const { viewer } = useViewer();
  const { pathname } = useLocation();
  const isApart = useApart(call.isDemonstration);
  if (answer?.call?.__typename !== 'BudgetCall') return instead;
  const budget = isPast ? budgetOn(answer.call, call, day) : answer.call;
  const { stage, rule, result } = budget;
  const isVoting = stage === 'VOTING' && !isPast;
  const isVoter = isVoting && Boolean(rule) && Boolean(viewer?.person) && !isApart;
  return (
    <>
      <p className="soft">
        {t(`budget.stages.${stage}`)}
        {call.initiative?.state !== 'DRAFT' && isInPreparation({ state: call.state, stage }) && ` ${t('budget.waits')}`}
      </p>
      {isVoting && !viewer?.person && (
        <>
          <p>
            <DatedLink to={`/connexion?retour=${encodeURIComponent(pathname)}`} className={buttons.go}>
              {t('budget.signIn')}
            </DatedLink>
          </p>
          <AccountHint isDemonstration={call.isDemonstration} />
        </>
      )}
      {isVoting && <Apart isDemonstration={call.isDemonstration} />}
      {!isPast && stage !== 'COUNTED' && <FollowButton subjectId={call.id} />}
      {isPast && stage !== 'COUNTED' && <OfToday words={t(`budget.then.${stage}`)} />}
      {call.initiative?.viewerWrites && <BudgetTeam budget={budget} mayCount={call.initiative.viewerAnswersFor} />}
      {result && <BudgetResult budget={budget} result={result} />}
      {isVoter && rule ? (
        <>
          <BallotForm key={rule.number} budget={budget} rule={rule} />
          <NotOnBallot budget={budget} />
        </>
      ) : (
        <Projects call={call} budget={budget} />
      )}
      {rule && call.initiative?.viewerWrites && (stage === 'PREPARED' || stage === 'VOTING') && (
        <Preview id={call.id} />
      )}
      {rule && <RuleSection rule={rule} budget={budget} />}
    </>
  );
}

/** What was asked for and cannot be built: in sight, with where it says why. */
function NotOnBallot({ budget: { projects } }: { budget: Budget }) {
  const { t } = useTranslation();
  const left = projects?.nodes.filter(({ verdict }) => verdict === 'NOT_FEASIBLE') ?? [];
  if (left.length === 0) return null;
  return (
    <Section title={t('budget.notOnBallot')} anchor="hors-vote">
      <ul className={initiativeClasses.lines}>
        {left.map(({ id, number, title, titleEn }) => (
          <li key={id}>
            <span>
              {t('contribution.number', { number })}{' '}
              <DatedLink to={`/demarches/projets/${id}`}>
                <Either english={titleEn}>{title}</Either>
              </DatedLink>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Projects({ call, budget: { projects, stage } }: { call: Call; budget: Budget }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayWrite = stage === 'PREPARED' && call.initiative?.viewerWrites;
  return (
    <Section
      title={t('budget.projects')}
      anchor="projets"
      action={mayWrite && <projectForm.RecordButton given={{ callId: call.id, contributionId: null }} />}
    >
      {projects?.nodes.length === 0 && <p role="status">{t('budget.projectsNone')}</p>}
      <div className={initiativeClasses.cards}>
        {projects?.nodes.map(
          ({ id, number, title, titleEn, about, aboutEn, cost, place, version, verdict, contribution, item }) => (
            <article key={id} className={initiativeClasses.card}>
              {item?.cover && <Picture picture={item.cover} isBeside className={classes.thumbnail} />}
              <h3>
                {t('contribution.number', { number })}{' '}
                <DatedLink to={`/demarches/projets/${id}`}>
                  <Either english={titleEn}>{title}</Either>
                </DatedLink>
              </h3>
              <p className="soft">
                {priceOf(cost, language)}
                {place && ` · ${typeset(place)}`}
                {verdict && ` · ${t(`budget.verdicts.${verdict}`)}`}
              </p>
              {about && (
                <p className={initiativeClasses.words}>
                  <Either english={aboutEn}>{about}</Either>
                </p>
              )}
              {contribution && (
                <p>
                  {t('budget.project.from')}{' '}
                  <DatedLink to={`/demarches/contributions/${contribution.id}`}>
                    {typeset(contribution.title)}
                  </DatedLink>
                </p>
              )}
              {mayWrite && (
                <p className={classes.acts}>
                  <projectForm.CorrectButton id={id} about={title} />
                  <projectForm.RemoveButton id={id} version={version} about={title} />
                </p>
              )}
            </article>
          ),
        )}
      </div>
    </Section>
  );
}

function RuleSection({ rule, budget }: { rule: Rule; budget: Budget }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, completion, envelope, envelopes, minimumVotes, incompatible, reach, paperDays } = rule;
  return (
    <Section title={t('budget.rule.title')} anchor="regle">
      <Facts>
        <Fact label={t('budget.rule.envelope')}>{envelope > 0 && priceOf(envelope, language)}</Fact>
        {envelopes.map(({ territoryName, amount }) => (
          <Fact key={territoryName} label={t('budget.rule.envelopeOf', { name: territoryName })}>
            {priceOf(amount, language)}
          </Fact>
        ))}
        <Fact label={t('budget.rule.reach')}>{envelopes.length > 0 && t(`budget.reaches.${reach}`)}</Fact>
        <Fact label={t('budget.rule.ballotKind')}>{askedBy(rule, t)}</Fact>
        <Fact label={t('budget.rule.kind')}>
          {t(`budget.kinds.${kind}`)}. {t(`budget.kindsHelp.${kind}`)}
        </Fact>
        <Fact label={t('budget.rule.completion')}>
          {kind === 'EQUAL_SHARES' && t(`budget.completions.${completion}`)}
        </Fact>
        <Fact label={t('budget.rule.minimumVotes')}>{minimumVotes > 0 && String(minimumVotes)}</Fact>
        <Fact label={t('call.extended')}>
          {budget.firstClosesAt && t('call.extendedFrom', { at: formatInstant(budget.firstClosesAt, language) })}
        </Fact>
        <Fact label={t('budget.rule.counted')}>
          {budget.countsAt &&
            t('budget.rule.countedAt', { at: formatInstant(budget.countsAt, language), count: paperDays })}
        </Fact>
        <Fact label={t('budget.rule.told')}>
          {budget.resultBy && t('budget.rule.toldBy', { at: formatInstant(budget.resultBy, language) })}
        </Fact>
        <Fact label={t('budget.rule.incompatible')}>
          {incompatible.map(({ number, otherNumber }) => t('budget.rule.pair', { number, otherNumber })).join(', ')}
        </Fact>
        <Fact label={t('budget.rule.tie')}>
          {t('budget.rule.tieHelp')}
          <Specialists>
            {t('budget.rule.tieHash')} <code className={classes.code}>{rule.seedCommitment}</code>
          </Specialists>
        </Fact>
      </Facts>
    </Section>
  );
}
