import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { formatInstant } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import {
  ItemPublishDocument,
  ItemVersionNumbersDocument,
  type ItemVersionNumbersQuery,
  ItemVersionsDocument,
  type ItemVersionsQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Confirm } from '../form/confirm.js';
import { RequireSession } from '../session/require-session.js';
import { Missing } from '../shell/missing.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { useAddress } from '../table/use-address.js';
import { useRights } from '../write/use-rights.js';
import { useRefetch } from '../api/use-refetch.js';
import { FactsCompared } from './facts-compared.js';
import { FilesCompared } from './files-compared.js';
import { TextsCompared } from './texts-compared.js';
import classes from './item-editor.module.css';

type Numbers = NonNullable<ItemVersionNumbersQuery['item']>;
type Item = NonNullable<ItemVersionsQuery['item']>;

/** What an item said: two of its versions side by side, and what waits read against what is shown. */
export default function VersionsPage() {
  return <RequireSession>{() => <Asked />}</RequireSession>;
}

function Asked() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { answer, instead } = useAnswer(ItemVersionNumbersDocument, { variables: { id }, fetchPolicy: 'network-only' });
  if (!answer) return instead;
  if (!answer.item)
    return <Missing title={t('item.missingTitle')} text={t('item.missing')} to="/ressources" link={t('item.all')} />;
  return <Compared item={answer.item} />;
}

/** What waits against what is shown; else the latest against the one before. */
function chosen({ versions, shownVersion, submittedVersion }: Numbers, params: URLSearchParams): [number, number] {
  const given = (name: string): number | undefined => {
    const number = Number(params.get(name));
    return versions.some((version) => version.number === number) ? number : undefined;
  };
  const after = given('a') ?? submittedVersion ?? versions[0]?.number ?? 0;
  const shown = shownVersion !== null && shownVersion !== after ? shownVersion : undefined;
  return [given('de') ?? shown ?? after - 1, after];
}

function Compared({ item: numbers }: { item: Numbers }) {
  const { t } = useTranslation();
  const { params } = useAddress();
  const [before, after] = chosen(numbers, params);
  const { answer, instead } = useAnswer(ItemVersionsDocument, {
    variables: { id: numbers.id, before, after },
    fetchPolicy: 'cache-and-network',
  });
  const item = answer?.item;
  usePageTitle(item ? t('itemEditor.versions.title', { title: item.title }) : undefined);
  if (!item) return instead;
  return <Shown item={item} before={before} after={after} />;
}

function Shown({ item, before, after }: { item: Item; before: number; after: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { acts } = useRights();
  const options = item.versions.map(({ number, madeAt, isShown }) => ({
    value: String(number),
    label: t(isShown ? 'itemEditor.versions.shown' : 'itemEditor.versions.one', {
      number,
      at: formatInstant(madeAt, language),
    }),
  }));
  const isWaiting = item.submittedVersion !== null && acts(item.keptBy?.id);
  return (
    <>
      <RecordHead
        above={[
          { to: '/ressources', name: t('item.searchTitle') },
          { to: `/ressources/${item.id}`, name: item.title },
        ]}
        kind={t(`item.kinds.${item.kind}`)}
        isDemonstration={item.isDemonstration}
        title={typeset(t('itemEditor.versions.title', { title: item.title }))}
      />
      {isWaiting && (
        <p>
          <Link to={`/ressources/${item.id}/relire`}>
            {t('itemEditor.versions.review', { number: item.submittedVersion })}
          </Link>
        </p>
      )}
      {item.versions.length === 0 ? (
        <p>{t('itemEditor.versions.none')}</p>
      ) : (
        <>
          <Filters>
            <SelectFilter
              name="de"
              label={t('itemEditor.versions.from')}
              options={options}
              all={t('word.version', { number: before })}
            />
            <SelectFilter
              name="a"
              label={t('itemEditor.versions.to')}
              options={options}
              all={t('word.version', { number: after })}
            />
          </Filters>
          <h2>{t('itemEditor.versions.compared', { before, after })}</h2>
          <TextsCompared before={item.before} after={item.after} />
          <FactsCompared changes={item.factChanges} />
          {'documentsAfter' in item && <FilesCompared before={item.documentsBefore} after={item.documentsAfter} />}
          <Section title={t('itemEditor.versions.list')}>
            <ol className={classes.versions}>
              {item.versions.map((version) => (
                <li key={version.number}>
                  <p>
                    {options.find(({ value }) => value === String(version.number))?.label}{' '}
                    <span className="soft">{typeset(version.title)}</span>
                  </p>
                  {acts(item.keptBy?.id) && !version.isShown && <Restore item={item} version={version} />}
                </li>
              ))}
            </ol>
          </Section>
        </>
      )}
    </>
  );
}

interface RestoreProps {
  item: Item;
  version: Item['versions'][number];
}

function Restore({ item: { id, version, shownVersion }, version: { number, hasFacts } }: RestoreProps) {
  const { t } = useTranslation();
  // Of one that is yet to be shown, what was corrected since holds.
  const [isWhole, setWhole] = useState(number < (shownVersion ?? 0));
  const refetch = useRefetch(ItemVersionsDocument, ItemVersionNumbersDocument);
  return (
    <Confirm
      label={t('itemEditor.versions.restore')}
      about={t('itemEditor.versions.number', { number })}
      question={
        <>
          {t('itemEditor.versions.restoreQuestion', { number })}
          {hasFacts && (
            <label className={classes.take}>
              <input
                type="checkbox"
                checked={isWhole}
                onChange={({ currentTarget: { checked } }) => setWhole(checked)}
              />
              {t('itemEditor.versions.restoreFacts')}
            </label>
          )}
        </>
      }
      action={t('itemEditor.versions.restoreDo')}
      run={async (send) => {
        await send(ItemPublishDocument, {
          input: { id, expectedVersion: version, number, restoresFacts: hasFacts && isWhole },
        });
        await refetch();
      }}
    />
  );
}
