import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { Either } from '../../format/either.js';
import { formatDayOf } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { AnswersDueDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { OfToday } from '../../shell/of-today.js';
import { Narrow } from '../../table/cells.js';
import type { Column } from '../../table/column.js';
import { ListPage } from '../../table/list-page.js';
import { useColumns } from '../../table/use-columns.js';
import { InitiativeNav } from '../initiative-nav.js';
import { type Answerable, useBecame } from './use-became.js';

/** What the viewer contributed, and what became of it. */
export default function OwnContributionsPage() {
  const { t } = useTranslation();
  return (
    <ListPage
      title={t('answer.own')}
      lead={t('answer.ownLead')}
      query={AnswersDueDocument}
      variables={{ filter: { isViewers: true, includeDemonstration: true } }}
      fetchPolicy="cache-and-network"
      list={({ contributions }) => contributions}
      columns={useOwnColumns()}
      keyOf={({ id }) => id}
      file="mes-contributions"
      empty={
        <>
          {t('answer.ownNone')} <DatedLink to="/demarches">{t('answer.ownNoneLink')}</DatedLink>
        </>
      }
    >
      <InitiativeNav />
      <OfToday />
    </ListPage>
  );
}

function useOwnColumns(): Column<Answerable>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { demonstration } = useColumns<Answerable>();
  const became = useBecame();
  return [
    {
      label: t('contribution.kind'),
      cell: (row) => (
        <>
          <DatedLink to={`/demarches/contributions/${row.id}`}>{typeset(row.title)}</DatedLink>
          <Narrow>{t('answer.arrivedOn', { day: formatDayOf(row.submittedAt, language) })}</Narrow>
          <Narrow>{became(row)}</Narrow>
        </>
      ),
      csv: ({ title }) => title,
    },
    {
      label: t('answer.call'),
      wide: true,
      cell: ({ call }) =>
        call && (
          <DatedLink to={`/demarches/appels/${call.id}`}>
            <Either english={call.titleEn}>{call.title}</Either>
          </DatedLink>
        ),
      csv: ({ call }) => call?.title,
    },
    {
      label: t('answer.arrived'),
      whole: true,
      wide: true,
      cell: ({ submittedAt }) => formatDayOf(submittedAt, language),
      csv: ({ submittedAt }) => submittedAt,
    },
    { label: t('answer.became'), wide: true, cell: became, csv: became },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
