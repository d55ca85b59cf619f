import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { typeset } from '../../format/typeset.js';
import {
  BatchContributionsDocument,
  type BatchLineFragment,
  type EnteredLineFragment,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import type { Column } from '../../table/column.js';
import { Filters, SelectFilter } from '../../table/filters.js';
import { List } from '../../table/list.js';
import { oneOf, useAddress } from '../../table/use-address.js';
import { CorrectEntry, WithdrawEntry } from './entered-buttons.js';

const STATUSES = ['WITHDRAWN', 'REFUSED'] as const;

/** What was entered in a batch, the last first. */
export function EnteredTable({ batch: { id, isDemonstration, title } }: { batch: BatchLineFragment }) {
  const { t } = useTranslation();
  const { params } = useAddress();
  const status = oneOf(STATUSES, params.get('etat'));
  return (
    <>
      <Filters>
        <SelectFilter
          name="etat"
          label={t('word.state')}
          all={t('contribution.filters.PUBLISHED')}
          options={STATUSES.map((value) => ({ value, label: t(`contribution.filters.${value}`) }))}
        />
      </Filters>
      <List
        query={BatchContributionsDocument}
        variables={{ filter: { batch: id, status, includeDemonstration: isDemonstration } }}
        fetchPolicy="cache-and-network"
        list={({ contributions }) => contributions}
        name={t('entry.enteredIn', { title })}
        columns={useEnteredColumns()}
        keyOf={(row) => row.id}
        file={t('entry.file')}
        empty={t('entry.enteredNone')}
      />
    </>
  );
}

function useEnteredColumns(): Column<EnteredLineFragment>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    { label: t('entry.sheetShort'), cell: ({ sheet }) => sheet, csv: ({ sheet }) => sheet, whole: true },
    {
      label: t('contribution.kind'),
      names: true,
      cell: ({ id, title, body, author, locale }) => (
        <>
          <DatedLink to={`/demarches/contributions/${id}`}>
            <span lang={langOf(language, locale)}>{typeset(title)}</span>
          </DatedLink>
          <br />
          <span className="soft">{author?.displayName}</span>
          {body && (
            <>
              {' · '}
              <span lang={langOf(language, locale)}>
                {typeset(body.length > EXCERPT ? `${body.slice(0, EXCERPT)}…` : body)}
              </span>
            </>
          )}
        </>
      ),
      csv: ({ title }) => title,
    },
    { label: t('entry.body'), csv: ({ body }) => body },
    { label: t('entry.name'), csv: ({ author }) => author?.displayName },
    {
      label: t('word.commune'),
      wide: true,
      cell: ({ territory }) => territory?.name,
      csv: ({ territory }) => territory?.code,
    },
    {
      label: t('entry.handsShort'),
      number: true,
      cell: ({ supportOnPaper }) => supportOnPaper || null,
      csv: ({ supportOnPaper }) => supportOnPaper,
    },
    { label: t('entry.saidOn'), csv: ({ saidOn }) => saidOn },
    {
      label: t('word.actions'),
      actions: true,
      cell: (row) =>
        row.status === 'PUBLISHED' && (
          <>
            <CorrectEntry contribution={row} />
            <WithdrawEntry contribution={row} />
          </>
        ),
    },
  ];
}

const EXCERPT = 120;
