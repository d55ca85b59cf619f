import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant, formatNumber } from '../../format/format.js';
import { type EditionChangeKind, EditionChangesDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { Filters, SelectFilter } from '../../table/filters.js';
import { Pager, usePage } from '../../table/pager.js';
import { oneOf, useAddress } from '../../table/use-address.js';
import { ChangedRow } from './changed-row.js';
import type { Edition, Sibling } from './edition.js';
import classes from './edition.module.css';

const KINDS: readonly EditionChangeKind[] = ['ADDED', 'REMOVED', 'CHANGED'];

/** What this edition has and another had not, or otherwise: which one is chosen in the address. */
export function EditionComparison({ edition, siblings }: { edition: Edition; siblings: readonly Sibling[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = useAddress();
  const other = siblings.find(({ id }) => id === params.get('depuis'));
  const named = siblings.map(({ id, title, asOf, knownAt }) => ({
    value: id,
    label: t('report.edition.choice', {
      ...{ title, day: formatDay(asOf, language), at: formatInstant(knownAt, language) },
    }),
  }));
  return (
    <Section title={t('report.edition.changes')}>
      {siblings.length === 0 ? (
        <p>{t('report.edition.alone')}</p>
      ) : (
        <Filters>
          <SelectFilter
            name="depuis"
            label={t('report.edition.since')}
            all={t('report.edition.choose')}
            options={named}
          />
          {other && (
            <SelectFilter
              name="nature"
              label={t('report.edition.kind')}
              all={t('report.edition.kinds.ALL')}
              options={KINDS.map((value) => ({ value, label: t(`report.edition.kinds.${value}`) }))}
            />
          )}
        </Filters>
      )}
      {other && <Changes edition={edition} other={other} />}
    </Section>
  );
}

function Changes({ edition, other }: { edition: Edition; other: Sibling }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = useAddress();
  const { page, variables } = usePage();
  const kind = oneOf(KINDS, params.get('nature'));
  const { answer, instead, busy } = useAnswer(EditionChangesDocument, {
    variables: { id: edition.id, locale: language, edition: other.id, kinds: kind && [kind], ...variables },
    height: 240,
  });
  if (!answer) return instead;
  const changes = answer.edition?.changesSince;
  if (!changes) return <p>{t('report.edition.gone')}</p>;
  const { nodes, totalCount, pageInfo } = changes;
  return (
    <div aria-busy={busy}>
      <p role="status" className={classes.count}>
        {totalCount === 0
          ? t('report.edition.unchanged', { title: other.title })
          : t('report.edition.found', {
              ...{ count: totalCount, n: formatNumber(totalCount, language), title: other.title },
            })}
      </p>
      <Columns changed={answer.edition?.columnsSince ?? []} />
      <ol className={classes.changes}>
        {nodes.map((change) => (
          <ChangedRow
            key={`${change.kind} ${change.table} ${change.row}`}
            change={change}
            table={edition.tables.find(({ name }) => name === change.table)}
            isOnly={edition.tables.length === 1}
          />
        ))}
      </ol>
      {(pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />
      )}
    </div>
  );
}

/** Where the report itself was changed meanwhile. */
function Columns({ changed }: { changed: readonly { name: string; label: string | null; kind: EditionChangeKind }[] }) {
  const { t } = useTranslation();
  if (changed.length === 0) return null;
  const names = (of: EditionChangeKind): string =>
    changed
      .filter(({ kind }) => kind === of)
      .map(({ name, label }) => label ?? name)
      .join(', ');
  return (
    <p>
      {names('ADDED') && t('report.edition.columnsAdded', { names: names('ADDED') })}{' '}
      {names('REMOVED') && t('report.edition.columnsRemoved', { names: names('REMOVED') })}
    </p>
  );
}
