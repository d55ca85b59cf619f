import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { Either } from '../format/either.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { InitiativePageDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { Fact, Facts } from '../shell/facts.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { TerritoryLinks } from '../territory/territory-link.js';
import { Comparison, Indicators } from './answer/indicators.js';
import { CallList } from './call/call-list.js';
import type { Initiative } from './initiative.js';
import { InitiativeActions } from './initiative-actions.js';
import classes from './initiative.module.css';
import { NotYet } from './not-yet.js';
import { Syntheses } from './synthesis/of-initiative.js';

/** One initiative: what it asks about, by which rules, when, and what came of it. */
export default function InitiativePage() {
  const { slug = '' } = useParams();
  const { asOf } = useAsOf();
  return (
    <Record
      query={InitiativePageDocument}
      variables={{ slug, asOf }}
      fetchPolicy="cache-and-network"
      of={({ initiative }) => initiative}
      isIt={(initiative) => initiative.slug === slug}
      title={({ title }) => title}
      missing={<NotYet slug={slug} />}
    >
      {(initiative) => <Shown initiative={initiative} />}
    </Record>
  );
}

function Shown({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation();
  const {
    title,
    titleEn,
    state,
    summary,
    summaryEn,
    rules,
    rulesEn,
    outcome,
    phases,
    isDemonstration,
    viewerWrites,
    viewerAnswersFor,
  } = initiative;
  return (
    <>
      <RecordHead
        above={[{ to: '/demarches', name: t('initiative.title') }]}
        kind={`${t('initiative.kind')} · ${t(`initiative.states.${state}`)}`}
        isDemonstration={isDemonstration}
        title={<Either english={titleEn}>{title}</Either>}
      />
      {summary && (
        <p className={classes.summary}>
          <Either english={summaryEn}>{summary}</Either>
        </p>
      )}
      {state === 'DRAFT' && (
        <p className="soft">
          {t('initiative.draftNote')} {viewerWrites && !viewerAnswersFor && t('initiative.whoPublishes')}
        </p>
      )}
      <InitiativeActions initiative={initiative} />
      <About initiative={initiative} />
      <Indicators figures={initiative.indicators} heard={`/demarches/${initiative.slug}/participation`} />
      <CallList initiative={initiative} />
      <Syntheses initiative={initiative} />
      {outcome && (
        <Section title={t('initiative.outcome')}>
          <p className={classes.words}>{typeset(outcome)}</p>
        </Section>
      )}
      {phases.length > 0 && <Phases initiative={initiative} />}
      <Comparison rows={initiative.comparison} />
      {rules && (
        <Section title={t('initiative.rules')}>
          <p className={classes.words}>
            <Either english={rulesEn}>{rules}</Either>
          </p>
        </Section>
      )}
    </>
  );
}

function About({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organization, carriers, publishedOn, closedOn, portal, themes, territories } = initiative;
  const day = (on: string | null | undefined) => on && formatDay(on, language);
  return (
    <Facts look="line">
      <Fact label={t('initiative.organization')}>
        {organization && <OrganizationLink organization={organization} />}
      </Fact>
      <Fact label={t('initiative.carriers')}>
        {carriers?.map((one) => (
          <div key={one.id}>
            <OrganizationLink organization={one} />
          </div>
        ))}
      </Fact>
      <Fact label={t('initiative.publishedOn')}>{day(publishedOn)}</Fact>
      <Fact label={t('initiative.closedOn')}>{day(closedOn)}</Fact>
      <Fact label={t('initiative.portal')}>
        {portal && <DatedLink to={`/portails/${portal.slug}`}>{typeset(portal.name)}</DatedLink>}
      </Fact>
      <Fact label={t('word.themes')}>{themes?.map(({ label }) => label).join(', ')}</Fact>
      <Fact label={t('initiative.territories')}>
        {territories && territories.length > 0 && <TerritoryLinks territories={territories} />}
      </Fact>
    </Facts>
  );
}

/** What it goes through, and where it stands on the day that is asked about. */
function Phases({ initiative: { phases, asOf } }: { initiative: Initiative }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (on: string): string => formatDay(on, language);
  return (
    <Section title={t('initiative.phases')}>
      <ol className={classes.phases}>
        {phases.map(({ id, name, nameEn, startsOn, endsOn }) => {
          const isNow = startsOn != null && startsOn <= asOf && (endsOn == null || asOf <= endsOn);
          return (
            <li key={id} aria-current={isNow ? 'step' : undefined} data-over={(endsOn ?? '9999') < asOf || undefined}>
              <strong>
                <Either english={nameEn}>{name}</Either>
              </strong>
              {startsOn && (
                <span className="soft">
                  {endsOn
                    ? t('word.period', { from: day(startsOn), to: day(endsOn) })
                    : t('initiative.phaseFrom', { from: day(startsOn) })}
                  {isNow && ` · ${t('initiative.phaseNow')}`}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
