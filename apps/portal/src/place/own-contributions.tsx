import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import { AnswersDueDocument } from '../generated/graphql.js';
import { useBecame } from '../initiative/answer/use-became.js';
import { useLanguage } from '../i18n/index.js';
import { langOf } from '../i18n/lang-of.js';
import { useAnswer } from '../shell/use-answer.js';
import { Waiting } from './waiting.js';

/** The last that whoever is signed in said to initiatives, and what became of each. A ballot is told of nowhere. */
export function OwnContributions() {
  const { t } = useTranslation();
  const language = useLanguage();
  const became = useBecame();
  const { answer, instead } = useAnswer(AnswersDueDocument, {
    variables: { filter: { isViewers: true, includeDemonstration: true }, first: 3 },
    fetchPolicy: 'cache-and-network',
    height: 148,
  });
  if (!answer) return instead;
  const { nodes, totalCount } = answer.contributions;
  return (
    <Waiting
      title={t('place.said')}
      lines={nodes.map((contribution) => ({
        key: contribution.id,
        to: `/demarches/contributions/${contribution.id}`,
        title: <span lang={langOf(language, contribution.locale)}>{typeset(contribution.title)}</span>,
        more: contribution.call && typeset(contribution.call.title),
        when: became(contribution),
      }))}
      empty={t('answer.ownNone')}
      all={
        totalCount > 0
          ? { to: '/demarches/mes-contributions', words: t('place.allSaid', { count: totalCount }) }
          : { to: '/demarches', words: t('answer.ownNoneLink') }
      }
    />
  );
}
