import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import { AnswersDueDocument } from '../generated/graphql.js';
import { useBecame } from '../initiative/answer/use-became.js';
import { useLanguage } from '../i18n/index.js';
import { langOf } from '../i18n/lang-of.js';
import { useAnswer } from '../shell/use-answer.js';
import type { Told } from './waiting.js';

/** The last that whoever is signed in said to initiatives, and what became of each. A ballot is told of nowhere. */
export function useOwnContributions(): Told {
  const { t } = useTranslation();
  const language = useLanguage();
  const became = useBecame();
  const { answer, instead, busy } = useAnswer(AnswersDueDocument, {
    variables: { filter: { isViewers: true, includeDemonstration: true }, first: 3 },
    fetchPolicy: 'cache-and-network',
    height: 148,
  });
  const kinds = answer && [
    {
      title: t('place.said'),
      lines: answer.contributions.nodes.map((contribution) => ({
        key: contribution.id,
        to: `/demarches/contributions/${contribution.id}`,
        title: <span lang={langOf(language, contribution.locale)}>{typeset(contribution.title)}</span>,
        more: contribution.call && typeset(contribution.call.title),
        when: became(contribution),
      })),
      all: {
        to: '/demarches/mes-contributions',
        words: t('place.allSaid', { count: answer.contributions.totalCount }),
      },
    },
  ];
  return { kinds, instead, busy };
}
