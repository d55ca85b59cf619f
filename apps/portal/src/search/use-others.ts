import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { SearchOthersDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useAnswer } from '../shell/use-answer.js';
import { foundHit } from './found.js';
import type { Hit } from './hit.js';

/** What is called so beside territories; none while it is asked. */
export function useOthers(text: string): Hit[] | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  const variables = { text, demonstration: useDemonstration(), asOf: useAsOf().asOf };
  const { answer } = useAnswer(SearchOthersDocument, { variables, skip: !text, height: 0 });
  return answer?.search.map((item) => foundHit(item, t, language));
}
