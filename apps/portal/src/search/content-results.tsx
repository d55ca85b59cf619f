import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { SearchContentsDocument } from '../generated/graphql.js';
import { ItemTitle } from '../portals/item-title.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { Hits } from './hits.js';
import { recordHits } from './records.js';
import { LONGEST } from './use-suggestions.js';

/** Portals, courses, initiatives and workstreams that have these words, and the best of what portals show; nothing where nothing does. */
export function ContentResults({ text }: { text: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const demonstration = useDemonstration();
  const variables = { text: text.slice(0, LONGEST), demonstration, asOf };
  const { answer } = useAnswer(SearchContentsDocument, { variables, height: 0 });
  if (!answer) return null;
  const { items } = answer;
  const records = recordHits(answer, t);
  const shown = items.nodes.map((item) => ({
    id: item.id,
    to: `/ressources/${item.id}`,
    name: <ItemTitle item={item} />,
    detail: t(`item.kinds.${item.kind}`),
    isDemonstration: item.isDemonstration,
  }));
  return (
    <>
      {records.length > 0 && (
        <Section title={t('search.records')}>
          <Hits hits={records} />
        </Section>
      )}
      {shown.length > 0 && (
        <Section title={t('search.contents')}>
          <Hits hits={shown} />
          {items.totalCount > shown.length && (
            <p>
              <DatedLink to={`/ressources?mots=${encodeURIComponent(text)}`}>
                {t('search.allContents', { count: items.totalCount })}
              </DatedLink>
            </p>
          )}
        </Section>
      )}
    </>
  );
}
