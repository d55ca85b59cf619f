import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { joined } from '../format/joined.js';
import { typeset } from '../format/typeset.js';
import { SearchContentsDocument } from '../generated/graphql.js';
import { useStanding } from '../initiative/call/use-standing.js';
import { ItemTitle } from '../portals/item-title.js';
import { useAnswer } from '../shell/use-answer.js';
import type { Hit } from './hit.js';
import { Hits } from './hits.js';
import { recordHits } from './records.js';

interface Contents {
  records: Hit[];
  /** The best of what portals show, and how many there are. */
  items: Hit[];
  total: number;
}

/** Portals, courses, initiatives and workstreams that have these words, and what portals show; none while they are asked. */
export function useContents(text: string): Contents | undefined {
  const { t } = useTranslation();
  const { asOf, isPast } = useAsOf();
  const standing = useStanding();
  const variables = { text, demonstration: useDemonstration(), asOf };
  const { answer } = useAnswer(SearchContentsDocument, { variables, skip: !text, height: 0 });
  if (!answer) return undefined;
  const { nodes, totalCount: total } = answer.items;
  return {
    // How far a call is, is told of today alone.
    records: recordHits(answer, t, (call) => joined(t(`call.kinds.${call.kind}`), !isPast && standing(call))),
    items: nodes.map((item) => ({
      id: item.id,
      to: `/ressources/${item.id}`,
      name: <ItemTitle item={item} />,
      detail: joined(
        t(`item.kinds.${item.kind}`),
        item.place?.name,
        item.year?.toString(),
        item.keptBy && typeset(item.keptBy.name),
      ),
      isDemonstration: item.isDemonstration,
    })),
    total,
  };
}

export function ContentResults({ text, found: { records, items, total } }: { text: string; found: Contents }) {
  const { t } = useTranslation();
  return (
    <>
      <Hits title={t('search.records')} hits={records} />
      <Hits title={t('search.contents')} hits={items}>
        {total > items.length && (
          <p>
            <DatedLink to={`/ressources?mots=${encodeURIComponent(text)}`}>
              {t('search.allContents', { count: total })}
            </DatedLink>
          </p>
        )}
      </Hits>
    </>
  );
}
