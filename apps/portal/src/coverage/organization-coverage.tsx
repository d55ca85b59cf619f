import { useTranslation } from 'react-i18next';
import { Unknown } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { dayBefore } from '../day/day.js';
import { formatDay, formatPartial } from '../format/format.js';
import type { OrganizationCoverageFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { Section } from '../shell/section.js';
import { Asserted } from './asserted.js';
import { RuleWords } from './rule-words.js';
import { TeamShare, TeamState } from './team-state.js';

type Coverage = NonNullable<OrganizationCoverageFragment['teamCoverage']>;

/** How much of the team is trained on the day, and when it was complete. */
export default function OrganizationCoverage({
  organization: { key, isDemonstration },
  coverage,
}: {
  organization: OrganizationCoverageFragment;
  coverage: Coverage;
}) {
  const { t } = useTranslation();
  const { rule, periods, asserted, viewerSeesPeople } = coverage;
  return (
    <Section title={t('coverage.section')}>
      <Facts look="line">
        <Fact label={t('coverage.state')}>
          <TeamState team={coverage} />
        </Fact>
        <Fact label={t('coverage.trained')}>
          <TeamShare team={coverage} />
        </Fact>
        <Fact label={t('coverage.periods')}>
          {periods.length > 0 && (
            <ul className="plain">
              {periods.map((period) => (
                <li key={`${period.possibleFrom}${period.certainFrom}`}>
                  <Period period={period} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </Facts>
      {rule && <RuleWords rule={rule} />}
      {asserted.length > 0 && <Asserted figures={asserted} />}
      <p>
        {viewerSeesPeople ? (
          <DatedLink to={`/formations/equipe/${key}`}>{t('coverage.seeTeam')}</DatedLink>
        ) : (
          <DatedLink to={`/formations/couverture${isDemonstration ? '?demonstration=1' : ''}`}>
            {t('coverage.toCoverage')}
          </DatedLink>
        )}
      </p>
    </Section>
  );
}

function Period({ period }: { period: Coverage['periods'][number] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { fullyTrainedOn, certainFrom, certainTo, possibleFrom, possibleTo } = period;
  const since = fullyTrainedOn ?? certainFrom ?? possibleFrom;
  const from = formatPartial(since, language);
  const end = certainFrom ? certainTo : possibleTo;
  const open = since.length === 10 ? t('word.sinceDay', { day: from }) : t('coverage.periodFrom', { from });
  const words = end ? t('coverage.period', { from, to: formatDay(dayBefore(end), language) }) : open;
  return certainFrom ? words : <Unknown>{`${words} (${t('coverage.possible').toLocaleLowerCase(language)})`}</Unknown>;
}
