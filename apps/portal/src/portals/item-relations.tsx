import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { type ItemPageQuery } from '../generated/graphql.js';
import { loadTexts } from '../i18n/index.js';
import { manages, useViewer } from '../session/viewer.js';
import { Section } from '../shell/section.js';
import { ItemTitle } from './item-title.js';
import classes from './portals.module.css';

type Item = NonNullable<ItemPageQuery['item']>;
type Relation = Item['relations'][number];

/** They come with their words for those alone who may write. */
const tools = async () => (await Promise.all([import('../item-editor/relation-tools.js'), loadTexts('itemEditor')]))[0];
const RelateButton = lazy(async () => ({ default: (await tools()).RelateButton }));
const UnrelateButton = lazy(async () => ({ default: (await tools()).UnrelateButton }));

/** What it is to other items, and they to it. What it was made from stands with the portals. */
export function ItemRelations({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  // Of one that is shown, whoever publishes it says it: it holds at once.
  const maySay = item.viewerKeeps && (item.status !== 'PUBLISHED' || manages(viewer, item.keptBy?.key ?? ''));
  const relations = item.relations.filter(({ kind, isInverse }) => kind !== 'DERIVED_FROM' || isInverse);
  if (relations.length === 0 && !maySay) return null;
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const name = relation.isInverse ? t(`item.relatedBy.${relation.kind}`) : t(`item.relatedTo.${relation.kind}`);
    groups.set(name, [...(groups.get(name) ?? []), relation]);
  }
  return (
    <Section title={t('item.relations')}>
      {relations.length === 0 && <p>{t('item.relationsNone')}</p>}
      {[...groups].map(([name, list]) => (
        <div key={name} className={classes.relations}>
          <h3>{name}</h3>
          <ul>
            {list.map(
              ({ kind, isInverse, item: other }) =>
                other && (
                  <li key={other.id}>
                    <DatedLink to={`/ressources/${other.id}`}>
                      <ItemTitle item={other} />
                    </DatedLink>{' '}
                    <span className="soft">{t(`item.kinds.${other.kind}`)}</span>{' '}
                    {maySay && !isInverse && kind !== 'DERIVED_FROM' && (
                      <Suspense>
                        <UnrelateButton item={item} kind={kind} other={other} />
                      </Suspense>
                    )}
                  </li>
                ),
            )}
          </ul>
        </div>
      ))}
      {maySay && (
        <Suspense>
          <RelateButton item={item} />
        </Suspense>
      )}
    </Section>
  );
}
