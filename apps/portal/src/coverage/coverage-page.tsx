import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { TryDemonstration } from '../demonstration/try-demonstration.js';
import { formatDay, formatNumber } from '../format/format.js';
import { CoveragePageDocument, type CoveragePageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { PageHead } from '../shell/page-head.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { TrainingNav } from '../training/training-nav.js';
import { Asserted } from './asserted.js';
import { chartDays } from './chart-days.js';
import { ChartKey, CoverageChart } from './coverage-chart.js';
import { CoverageLegend, CoverageMap } from './coverage-map.js';
import { RuleWords } from './rule-words.js';
import { RuleMenu, Rules } from './rules.js';
import { TeamList } from './team-list.js';
import { useTeams } from './use-teams.js';
import classes from './coverage.module.css';

type Coverage = NonNullable<CoveragePageQuery['network']['teamCoverage']>;

/** By what the network measures itself: which CAUE have trained their whole team, on any day. */
export default function CoveragePage() {
  const { t } = useTranslation();
  const { asOf, day } = useAsOf();
  const demonstration = useDemonstration();
  const [days] = useState(chartDays);
  const { answer, instead } = useAnswer(CoveragePageDocument, {
    variables: { asOf, demonstration, days },
    height: 900,
  });
  const teams = useTeams(asOf, demonstration);
  const coverage = answer?.network.teamCoverage;
  return (
    <>
      <PageHead title={t('coverage.title')} lead={t('coverage.lead')} />
      <TrainingNav />
      <div className={classes.columns}>
        <div>
          <CoverageMap teams={teams} day={day} />
          <CoverageLegend />
          <p>
            <DemonstrationSwitch />
          </p>
        </div>
        {coverage ? <Figures coverage={coverage} day={day} /> : instead}
      </div>
      {coverage && (coverage.asserted.length > 0 || coverage.trend.some(({ organizations }) => organizations > 0)) && (
        <Section title={t('coverage.overTime')} note={<ChartKey />}>
          <Charts coverage={coverage} day={day} />
        </Section>
      )}
      <Section title={t('coverage.teams')}>
        <TeamList />
      </Section>
      <Rules />
    </>
  );
}

/** What is counted on the day, by which rule, and what sources assert. */
function Figures({ coverage, day }: { coverage: Coverage; day: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organizationsComplete: complete, organizations, headcount, trained, rules, asserted } = coverage;
  const number = (count: number): string => formatNumber(count, language);
  return (
    <div>
      <h2 className="hidden">{formatDay(day, language)}</h2>
      {complete === null || headcount === null || trained === null ? (
        <Nothing hasRule={rules.length > 0} />
      ) : (
        <>
          <p className={classes.count} data-testid="complete-teams">
            <span className={classes.number}>{number(complete)}</span> {t('coverage.wholeTeams', { count: complete })}
          </p>
          <p className={`${classes.of} soft`}>{t('coverage.completeOf', { count: organizations })}</p>
          <Doubt range={coverage.organizationsCompleteRange} />
          <p className={classes.count}>
            <span className={classes.number}>{number(trained)}</span> {t('coverage.trainedPeople', { count: trained })}
          </p>
          <p className={`${classes.of} soft`}>{t('coverage.peopleOf', { count: headcount })}</p>
          <Doubt range={coverage.trainedRange} />
        </>
      )}
      {rules.map((rule) => (
        <RuleWords key={rule.id} rule={rule} />
      ))}
      <RuleMenu rules={rules} />
      <h3 className={classes.heading}>{t('coverage.asserted')}</h3>
      {asserted.length > 0 ? <Asserted figures={asserted} /> : <p className="soft">{t('coverage.assertedNone')}</p>}
    </div>
  );
}

function Nothing({ hasRule }: { hasRule: boolean }) {
  const { t } = useTranslation();
  const demonstration = useDemonstration();
  return (
    <>
      <p className={classes.count}>{t('coverage.nothing')}</p>
      <p className="soft">{hasRule ? t('coverage.noTeam') : t('coverage.noRule')}</p>
      {!demonstration && (
        <p>
          <TryDemonstration />
        </p>
      )}
    </>
  );
}

function Doubt({ range }: { range: Coverage['trainedRange'] }) {
  const { t } = useTranslation();
  if (!range || range.least === range.most) return null;
  return <p className={classes.doubt}>{t('coverage.range', { ...range })}</p>;
}

function Charts({ coverage: { trend, asserted }, day }: { coverage: Coverage; day: string }) {
  const { t } = useTranslation();
  return (
    <>
      <CoverageChart
        title={t('coverage.chartComplete')}
        points={trend.map((point) => ({
          on: point.on,
          certain: point.organizationsComplete,
          possible: point.organizationsPossiblyComplete,
          all: point.organizations,
        }))}
        asserted={asserted.filter(({ measure }) => measure === 'FULLY_TRAINED_CAUE')}
        day={day}
      />
      <CoverageChart
        title={t('coverage.chartPeople')}
        points={trend.map(({ on, trained, possiblyTrained, headcount }) => ({
          on,
          certain: trained,
          possible: possiblyTrained,
          all: headcount,
        }))}
        asserted={asserted.filter(({ measure }) => measure === 'TRAINED_EMPLOYEES')}
        day={day}
      />
    </>
  );
}
