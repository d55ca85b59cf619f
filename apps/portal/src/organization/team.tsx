import { useTranslation } from 'react-i18next';
import { dayBefore } from '../day/day.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay, formatPercent } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { OrganizationFurtherDocument, type OrganizationTeamFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import { useColumns } from '../table/use-columns.js';
import { useReader } from '../table/use-reader.js';
import { TeamChart } from './team-chart.js';
import classes from './organization.module.css';

export type Position = OrganizationTeamFragment['positions']['nodes'][number];

/** Who worked there when, among those whom the reader may see. */
export function Team({ organization }: { organization: OrganizationTeamFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, day } = useAsOf();
  const { id, key, name, headcount, hiddenPositionCount: hidden } = organization;
  const { nodes: positions, totalCount } = organization.positions;
  const columns = usePositionColumns();
  const read = useReader(OrganizationFurtherDocument, { id, key, asOf }, (data) => data.organization?.positions);
  return (
    <div id="equipe">
      {headcount != null && (
        <p className={classes.headcount}>
          <strong>{t('profile.people', { count: headcount })}</strong>{' '}
          <span className="soft">{formatDay(day, language)}</span>
        </p>
      )}
      {hidden > 0 && <p className="soft">{t('profile.hidden', { count: hidden })}</p>}
      {positions.length === 0 ? (
        <p className="soft">{t('profile.teamNone')}</p>
      ) : (
        <>
          <p className="soft">{t('profile.teamLead')}</p>
          <TeamChart positions={positions} day={day} label={t('profile.teamOf', { name: typeset(name) })} />
          <Table
            name={t('profile.team')}
            columns={columns}
            rows={positions}
            file={`${t('profile.teamFile')}-${key}-${day}`}
            read={read}
            total={totalCount}
            foot={<span className="figures">{t('table.total', { count: positions.length })}</span>}
          />
        </>
      )}
    </div>
  );
}

function usePositionColumns(): Column<Position>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day, demonstration } = useColumns<Position>();
  const kindOf = ({ kind }: Position): string => t(`profile.positions.${kind}`);
  return [
    {
      label: t('word.person'),
      cell: ({ person, isDemonstration }) => (
        <>
          {person?.name ?? <span className="soft">{t('profile.hiddenPerson')}</span>}{' '}
          {isDemonstration && <DemonstrationBadge />}
        </>
      ),
      csv: ({ person }) => person?.name,
    },
    {
      label: t('profile.position'),
      cell: (position) => position.title ?? kindOf(position),
      csv: ({ title }) => title,
    },
    { label: t('word.kind'), csv: kindOf },
    {
      label: t('profile.share'),
      cell: ({ fullTimeShare }) => (fullTimeShare == null ? '–' : formatPercent(fullTimeShare, language)),
      csv: ({ fullTimeShare }) => fullTimeShare,
      number: true,
      wide: true,
    },
    { label: t('profile.start'), ...day(({ from }) => from, t('word.unknown')) },
    { label: t('word.end'), ...day(({ to }) => to && dayBefore(to), t('word.ongoing')) },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
