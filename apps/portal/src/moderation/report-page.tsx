import { useTranslation } from 'react-i18next';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { formatNumber } from '../format/format.js';
import { ModerationReportDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { PageHead } from '../shell/page-head.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { Filters, YearFilter } from '../table/filters.js';
import { useAddress } from '../table/use-address.js';
import { ModerationNav } from './moderation-nav.js';
import { useReadAt } from './use-read-at.js';

const FIRST = 2025;
const COUNTS = [
  ...(['notices', 'decisions', 'hidden', 'kept', 'onLegalGround', 'onRules', 'onNotice', 'onOwnInitiative'] as const),
  ...(['automated', 'appeals', 'appealsUpheld', 'appealsOverturned'] as const),
];

/** How contributions are moderated, in figures that name nobody. */
export default function ReportPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = Number(useReadAt().slice(0, 4));
  const asked = Number(useAddress().params.get('annee'));
  const year = asked >= FIRST && asked <= now ? asked : now;
  const { answer, instead } = useAnswer(ModerationReportDocument, {
    variables: { from: `${year}-01-01`, to: `${year}-12-31`, includeDemonstration: useDemonstration() },
    fetchPolicy: 'cache-and-network',
    height: 400,
  });
  const report = answer?.moderationReport;
  return (
    <>
      <PageHead title={t('moderation.reportTitle')} lead={t('moderation.reportLead')} />
      <ModerationNav />
      <Filters>
        <YearFilter label={t('word.year')} all={String(now)} first={FIRST} last={now - 1} />
        <DemonstrationSwitch />
      </Filters>
      {!report && instead}
      {report && (
        <>
          <Section title={`${t('moderation.figures')} ${year}`}>
            <Facts>
              {COUNTS.map((name) => (
                <Fact key={name} label={t(`moderation.counts.${name}`)}>
                  {formatNumber(report[name], language)}
                </Fact>
              ))}
              <Fact label={t('moderation.median')}>
                {report.medianHoursToDecide === null
                  ? t('moderation.noMedian')
                  : t('moderation.hours', { count: Math.round(report.medianHoursToDecide) })}
              </Fact>
            </Facts>
          </Section>
          <Section title={t('moderation.byReason')}>
            {report.noticesByReason.length === 0 && <p>{t('moderation.noNotice')}</p>}
            {report.noticesByReason.length > 0 && (
              <Facts>
                {report.noticesByReason.map(({ reason, count }) => (
                  <Fact key={reason} label={t(`moderation.reasons.${reason}`)}>
                    {formatNumber(count, language)}
                  </Fact>
                ))}
              </Facts>
            )}
          </Section>
        </>
      )}
    </>
  );
}
