import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { formatDay, formatDayOf } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { AnswersDueDocument, type AnswersDueQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import type { Column } from '../../table/column.js';
import { ListPage } from '../../table/list-page.js';
import { useColumns } from '../../table/use-columns.js';
import { InitiativeNav } from '../initiative-nav.js';

type Row = AnswersDueQuery['contributions']['nodes'][number];

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
    </ListPage>
  );
}

function useOwnColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { demonstration } = useColumns<Row>();
  const became = ({ status, answer, followUpStatus, call }: Row): string => {
    if (status !== 'PUBLISHED') return t(`contribution.statuses.${status}`);
    if (followUpStatus) return t(`answer.statuses.${followUpStatus}`);
    if (answer) return t('answer.answeredOn', { day: formatDayOf(answer.at, language) });
    return call?.answersBy ? t('answer.promised', { day: formatDay(call.answersBy, language) }) : t('answer.awaited');
  };
  return [
    {
      label: t('contribution.kind'),
      cell: ({ id, title }) => <DatedLink to={`/demarches/contributions/${id}`}>{typeset(title)}</DatedLink>,
      csv: ({ title }) => title,
    },
    {
      label: t('answer.call'),
      wide: true,
      cell: ({ call }) => call && <DatedLink to={`/demarches/appels/${call.id}`}>{typeset(call.title)}</DatedLink>,
      csv: ({ call }) => call?.title,
    },
    {
      label: t('answer.arrived'),
      whole: true,
      cell: ({ submittedAt }) => formatDayOf(submittedAt, language),
      csv: ({ submittedAt }) => submittedAt,
    },
    { label: t('answer.became'), cell: became, csv: became },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
