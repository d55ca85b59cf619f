import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { typeset } from '../format/typeset.js';
import { SimilarItemsDocument, type SimilarItemsQuery } from '../generated/graphql.js';
import { type Viewer } from '../session/viewer.js';
import { DeriveButton, type Licence } from './derive-button.js';
import classes from './item-editor.module.css';

type Found = SimilarItemsQuery['similarItems']['nodes'][number];

interface SimilarProps {
  /** As it is typed. */
  title: string;
  viewer: Viewer;
  licences: readonly Licence[];
}

const SHORTEST = 4;

/** What all organizations have shown that is like a title: to be reused rather than written again. */
export function Similar({ title, viewer, licences }: SimilarProps) {
  const { t } = useTranslation();
  const [asked] = useDebouncedValue(title.slice(0, 200), 300);
  const skip = asked.length < SHORTEST;
  const includeDemonstration = useDemonstration();
  const { data, previousData, loading } = useQuery(SimilarItemsDocument, {
    variables: { title: asked, includeDemonstration },
    skip,
  });
  const found = skip ? [] : ((data ?? previousData)?.similarItems.nodes ?? []).filter(({ item }) => item);
  return (
    <section className={classes.similar} aria-label={t('itemEditor.similar.title')} hidden={skip}>
      <h2>{t('itemEditor.similar.title')}</h2>
      <p role="status" className="soft">
        {!skip &&
          !loading &&
          (found.length === 0 ? t('itemEditor.similar.none') : t('itemEditor.similar.found', { count: found.length }))}
      </p>
      <ul>
        {found.map((one) => (
          <li key={one.item!.id}>
            <Line found={one} viewer={viewer} licences={licences} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({
  found: { score, item },
  viewer,
  licences,
}: { found: Found } & Pick<SimilarProps, 'viewer' | 'licences'>) {
  const { t } = useTranslation();
  const { id, title, kind, place, year, keptBy, licence, isDemonstration } = item!;
  return (
    <>
      <p>
        <DatedLink to={`/ressources/${id}`} target="_blank">
          {typeset(title)}
        </DatedLink>{' '}
        {isDemonstration && <DemonstrationBadge />}
      </p>
      <p className="soft">
        {[
          t(`itemEditor.similar.${closeness(score)}`),
          t(`item.kinds.${kind}`),
          keptBy?.name,
          place?.name,
          year,
          licence.label,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <DeriveButton item={item!} viewer={viewer} licences={licences} />
    </>
  );
}

const closeness = (score: number): 'same' | 'close' | 'some' => (score >= 70 ? 'same' : score >= 40 ? 'close' : 'some');
