import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { SearchOthersDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { foundHit } from './found.js';
import { Hits } from './hits.js';

/** What is called so beside territories; nothing where nothing is. */
export function OtherResults({ text }: { text: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const demonstration = useDemonstration();
  const { answer } = useAnswer(SearchOthersDocument, { variables: { text, demonstration, asOf }, height: 0 });
  if (!answer || answer.search.length === 0) return null;
  return (
    <Section title={t('search.others')}>
      <Hits hits={answer.search.map((item) => foundHit(item, t, language))} />
    </Section>
  );
}
