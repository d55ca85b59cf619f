import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { French } from '../format/french.js';
import { formatDay, formatShortDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { QualityDeskDocument, type QualityDeskQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { Section } from '../shell/section.js';
import { State, type Tone } from '../shell/state.js';
import { useAnswer } from '../shell/use-answer.js';
import { Narrow, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import { Linked } from './linked.js';
import { Profiles } from './profiles.js';
import type { Provider } from './provider.js';
import { ProviderPage } from './provider-page.js';
import { evidenceForm, indicatorOption } from './writes/evidence-form.js';
import classes from './quality.module.css';

type Desk = QualityDeskQuery;
type Indicator = NonNullable<NonNullable<Desk['organization']>['qualityIndicators']>[number];
type Evidence = NonNullable<Desk['qualityEvidence']>['nodes'][number];

const CRITERIA = [1, 2, 3, 4, 5, 6, 7] as const;
const TONES: { [S in NonNullable<Indicator['state']>]: Tone } = { PROVED: 'good', OUTDATED: 'wait', MISSING: 'bad' };

/** Criteria, indicators, how the provider stands by each on the day, and what proves it: as an auditor reads it. */
export default function DeskPage() {
  const { t } = useTranslation();
  return (
    <ProviderPage title={t('quality.desk')} lead={t('quality.deskLead')}>
      {(provider) => <DeskOf provider={provider} />}
    </ProviderPage>
  );
}

function DeskOf({ provider }: { provider: Provider }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { answer, instead } = useAnswer(QualityDeskDocument, {
    variables: { key: provider.key, id: provider.id, asOf },
    fetchPolicy: 'cache-and-network',
    height: 640,
  });
  if (!answer) return instead;
  const indicators = answer.organization?.qualityIndicators ?? [];
  const evidence = answer.qualityEvidence?.nodes ?? [];
  const applying = indicators.filter(({ applies }) => applies);
  const count = (state: Indicator['state']): number => applying.filter((one) => one.state === state).length;
  const version = indicators[0]?.guideVersion;
  const guide = answer.qualityGuides.find((one) => one.version === version);
  return (
    <>
      <Facts look="large">
        <Fact label={t('quality.states.PROVED')}>{`${count('PROVED')} / ${applying.length}`}</Fact>
        <Fact label={t('quality.states.OUTDATED')}>{String(count('OUTDATED'))}</Fact>
        <Fact label={t('quality.states.MISSING')}>{String(count('MISSING'))}</Fact>
      </Facts>
      {guide && (
        <p className="soft">
          <French>{guide.source}</French>. {typeset(guide.note)}
        </p>
      )}
      <Profiles provider={provider} profiles={answer.qualityProfiles?.nodes ?? []} />
      {CRITERIA.map((criterion) => (
        <Section
          key={criterion}
          title={t('quality.criterion', { number: criterion })}
          note={<p>{t(`quality.criteria.c${criterion}`)}</p>}
        >
          <Indicators
            provider={provider}
            name={t('quality.criterion', { number: criterion })}
            indicators={indicators.filter((one) => one.criterion === criterion)}
            evidence={evidence}
          />
        </Section>
      ))}
    </>
  );
}

interface IndicatorsProps {
  provider: Provider;
  name: string;
  indicators: readonly Indicator[];
  evidence: readonly Evidence[];
}

function Indicators({ provider, name, indicators, evidence }: IndicatorsProps) {
  const { t } = useTranslation();
  const standing = ({ state }: Pick<Indicator, 'state'>): ReactNode => (
    <State tone={state ? TONES[state] : 'none'}>{t(state ? `quality.states.${state}` : 'quality.notApplicable')}</State>
  );
  const columns: Column<Indicator>[] = [
    {
      label: t('quality.indicator'),
      cell: ({ number, title, state, expected, applies, appliesWhen }) => (
        <div className={classes.indicator}>
          <strong>
            {number}. {typeset(title)}
          </strong>
          <Narrow>{standing({ state })}</Narrow>
          <Sub>{typeset(expected)}</Sub>
          {appliesWhen.length > 0 && (
            <Sub>
              {t(applies ? 'quality.appliesFor' : 'quality.appliesOnlyFor', {
                activities: appliesWhen.map((activity) => t(`quality.activities.${activity}`)).join(', '),
              })}
            </Sub>
          )}
        </div>
      ),
    },
    {
      label: t('word.state'),
      cell: standing,
      whole: true,
      wide: true,
    },
    {
      label: t('quality.evidence'),
      cell: (indicator) => (
        <>
          <EvidenceOf provider={provider} indicator={indicator} evidence={evidence} />
          {indicator.applies && (
            <evidenceForm.RecordButton
              given={{ organizationId: provider.id }}
              about={t('quality.indicatorNumber', { number: indicator.number })}
              begins={{ indicators: [indicatorOption(indicator.number)] }}
            />
          )}
        </>
      ),
    },
  ];
  return <Table name={name} columns={columns} rows={indicators} keyOf={({ number }) => number} />;
}

/** What holds on the day. */
function EvidenceOf({
  provider,
  indicator,
  evidence,
}: {
  provider: Provider;
  indicator: Indicator;
  evidence: readonly Evidence[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = evidence.filter(({ indicators }) => indicators.includes(indicator.number));
  if (own.length === 0)
    return indicator.evidenceCount ? t('quality.evidenceMore', { count: indicator.evidenceCount }) : '–';
  return (
    <ul className={classes.evidence}>
      {own.map(({ id, title, validFrom, validUntil, links }) => (
        <li key={id}>
          <French>{title}</French>
          <Sub>
            {validUntil
              ? t('word.period', {
                  from: formatShortDay(validFrom, language),
                  to: formatShortDay(validUntil, language),
                })
              : t('word.sinceDay', { day: formatDay(validFrom, language) })}
          </Sub>
          <Linked links={links} providerKey={provider.key} />
        </li>
      ))}
    </ul>
  );
}
