import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { SearchOthersDocument } from '../generated/graphql.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { suggestionId, SuggestionLine, suggestionPath } from './suggestion-line.js';
import classes from './search-box.module.css';

/** What is called so beside territories; nothing where nothing is. */
export function OtherResults({ text }: { text: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { answer } = useAnswer(SearchOthersDocument, { variables: { text, asOf }, height: 0 });
  if (!answer || answer.search.length === 0) return null;
  return (
    <Section title={t('search.others')}>
      <ul className={classes.results}>
        {answer.search.map((item) => (
          <li key={suggestionId(item)}>
            <DatedLink to={suggestionPath(item)} className={classes.result}>
              <SuggestionLine item={item} />
            </DatedLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
