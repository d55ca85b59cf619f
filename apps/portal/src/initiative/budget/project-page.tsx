import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../../day/dated-link.js';
import { useAsOf } from '../../day/use-as-of.js';
import { Either } from '../../format/either.js';
import { typeset } from '../../format/typeset.js';
import { BudgetProjectPageDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { MapSkeleton } from '../../map/beside-map.js';
import { OrganizationLink } from '../../organization/organization-link.js';
import { CreditedPicture } from '../../media/picture.js';
import { ItemTitle } from '../../portals/item-title.js';
import { Actions } from '../../shell/actions.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Missing } from '../../shell/missing.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import { TerritoryLink } from '../../territory/territory-link.js';
import { callAbove } from '../above.js';
import initiativeClasses from '../initiative.module.css';
import { StepItem } from '../answer/life-line.js';
import { StepButton } from '../answer/step-buttons.js';
import { Credit, Shot } from '../photo/figure.js';
import { isFunded, priceOf, type ProjectShown } from './budget.js';
import classes from './budget.module.css';
import { Costs, Outcome, Reviews } from './project-parts.js';
import { projectOn } from './on-day.js';
import { projectForm } from './project-form.js';
import { ReviewButton } from './review-button.js';

const StandMap = lazy(async () => ({ default: (await import('../../viewpoint/stand-map.js')).StandMap }));

/** One project of a participatory budget: what it is, whether it can be built, what the vote made of it, and what became of it since. */
export default function ProjectPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf, day, isPast } = useAsOf();
  return (
    <Record
      query={BudgetProjectPageDocument}
      variables={{ id, asOf }}
      fetchPolicy="cache-and-network"
      of={({ budgetProject }) => budgetProject}
      isIt={(project) => project.id === id}
      title={({ title }) => title}
      missing={
        <Missing
          title={t('budget.project.missingTitle')}
          text={t('budget.project.missing')}
          to="/demarches"
          link={t('initiative.all')}
        />
      }
    >
      {(project) => <Shown project={isPast ? projectOn(project, day) : project} isPast={isPast} />}
    </Record>
  );
}

function Shown({ project, isPast }: { project: ProjectShown; isPast: boolean }) {
  const { t } = useTranslation();
  const { id, number, title, titleEn, about, aboutEn, call, isDemonstration } = project;
  const { point, territory, outcome, contributions, version, item } = project;
  const initiative = call?.initiative;
  const isPrepared = call?.stage === 'PREPARED';
  const pictured = contributions?.nodes.find(({ photograph }) => photograph?.isDrawn);
  return (
    <>
      <RecordHead
        above={callAbove(t, call)}
        kind={`${t('budget.project.kind')} · ${t('contribution.number', { number })}`}
        isDemonstration={isDemonstration}
        title={<Either english={titleEn}>{title}</Either>}
      />
      {about && (
        <p className={initiativeClasses.words}>
          <Either english={aboutEn}>{about}</Either>
        </p>
      )}
      {item?.cover && <CreditedPicture picture={item.cover} />}
      {!item?.cover && pictured?.photograph && (
        <figure className={classes.figure}>
          <Shot photograph={pictured.photograph} lang={pictured.locale} sizes="(width >= 960px) 640px, 100vw" />
          <figcaption>
            <Credit photograph={pictured.photograph} author={pictured.author?.displayName} />
          </figcaption>
        </figure>
      )}
      {/* What it was on a past day is not what becomes of it. */}
      <Actions>
        {isPrepared && !isPast && initiative?.viewerWrites && (
          <>
            <projectForm.CorrectButton id={id} about={title} />
            <projectForm.RemoveButton id={id} version={version} about={title} />
          </>
        )}
        {isPrepared && !isPast && initiative?.viewerAnswersFor && <ReviewButton project={project} />}
        {call?.stage === 'COUNTED' && initiative?.viewerAnswersFor && (
          <StepButton areProjects chosen={[{ id, title }]} isDemonstration={isDemonstration} />
        )}
      </Actions>
      <About project={project} />
      {point && (
        <Section title={t('budget.project.onMap')}>
          <div className={initiativeClasses.map}>
            <Suspense fallback={<MapSkeleton />}>
              <StandMap
                stand={{ ...point, isRough: false, bearing: null, focalLengthMm: null }}
                commune={territory?.id}
                label={t('budget.project.mapOf', { title })}
              />
            </Suspense>
          </div>
        </Section>
      )}
      <Reviews project={project} />
      <Outcome outcome={outcome} stage={call?.stage} callId={call?.id} verdict={project.verdict} />
      <FollowUp project={project} />
    </>
  );
}

function About({ project }: { project: ProjectShown }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { cost, costNote, costs, territory, place, broughtBy, contributions, call, item } = project;
  const origins = contributions?.nodes ?? [];
  return (
    <Facts>
      <Fact label={t('budget.project.costs')}>
        <strong>{priceOf(cost, language)}</strong>
        {costNote && <span className={classes.note}>{typeset(costNote)}</span>}
        <Costs costs={costs} />
      </Fact>
      <Fact label={t('word.place')}>{place && typeset(place)}</Fact>
      <Fact label={t('budget.project.territory')}>{territory && <TerritoryLink territory={territory} />}</Fact>
      <Fact label={t('budget.project.broughtBy')}>{broughtBy && <OrganizationLink organization={broughtBy} />}</Fact>
      <Fact label={t('budget.project.contributions')}>
        {origins.length > 0 && (
          <ul className={classes.origins}>
            {origins.map(({ id, title, locale, author }) => (
              <li key={id}>
                <DatedLink to={`/demarches/contributions/${id}`}>
                  <span lang={langOf(language, locale)}>{typeset(title)}</span>
                </DatedLink>
                {author && <span className="soft"> {typeset(author.displayName)}</span>}
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact label={t('answer.item')}>
        {item && (
          <DatedLink to={`/ressources/${item.id}`}>
            <ItemTitle item={item} />
          </DatedLink>
        )}
      </Fact>
      <Fact label={t('budget.project.call')}>
        {call && (
          <DatedLink to={`/demarches/appels/${call.id}`}>
            <Either english={call.titleEn}>{call.title}</Either>
          </DatedLink>
        )}
      </Fact>
    </Facts>
  );
}

/** What became of it, step by step, once the vote is counted. */
function FollowUp({ project: { followUp, call, isDemonstration, outcome } }: { project: ProjectShown }) {
  const { t } = useTranslation();
  const steps = followUp ?? [];
  if (call?.stage !== 'COUNTED') return null;
  if (steps.length === 0 && !isFunded(outcome)) return null;
  return (
    <Section title={t('budget.project.followUp')} anchor="suivi">
      <ol className={initiativeClasses.life}>
        {steps.map((step) => (
          <StepItem
            key={step.id}
            step={step}
            name={t(`budget.statuses.${step.status}`)}
            isDemonstration={isDemonstration}
            mayCorrect={call.initiative?.viewerAnswersFor ?? false}
          />
        ))}
        {steps.length === 0 && (
          <li data-awaited>
            <strong>{t('answer.noStep')}</strong>
          </li>
        )}
      </ol>
    </Section>
  );
}
