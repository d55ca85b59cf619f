import { useTranslation } from 'react-i18next';
import type { FieldOption } from '../form/field-spec.js';
import { typeset } from '../format/typeset.js';
import { ItemKeepersDocument } from '../generated/graphql.js';
import { PlainButton } from '../shell/plain-button.js';
import { useAnswer } from '../shell/use-answer.js';
import classes from './kept-items.module.css';

/** Organizations that keep items, for those who work for none of them and may choose any. */
export function Keepers({ choose }: { choose: (organization: FieldOption) => void }) {
  const { t } = useTranslation();
  const { answer, instead } = useAnswer(ItemKeepersDocument, { fetchPolicy: 'cache-and-network', height: 320 });
  if (!answer) return instead;
  const { organization } = answer.items.facets;
  if (organization.length === 0) return <p>{t('keptItems.noKeepers')}</p>;
  return (
    <section aria-labelledby="keepers" className={classes.keeping}>
      <h2 id="keepers">{t('keptItems.keepers')}</h2>
      <ul className={classes.keepers}>
        {organization.map(({ value, label, count }) => (
          <li key={value}>
            <PlainButton look="quiet" onClick={() => choose({ value, label })}>
              {typeset(label)}
            </PlainButton>
            <span className="soft">{t('item.found', { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
