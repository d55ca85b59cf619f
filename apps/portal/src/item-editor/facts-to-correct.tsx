import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ItemEditorQuery } from '../generated/graphql.js';
import { Section } from '../shell/section.js';
import { useRights } from '../write/use-rights.js';
import { factsForm } from './facts-form.js';

/** What is told of the item beside its texts: of one that is shown, its managers alone change it, as it holds at once. */
export function FactsToCorrect({ item }: { item: NonNullable<ItemEditorQuery['item']> }) {
  const { t } = useTranslation();
  const { acts } = useRights();
  const isShown = item.status === 'PUBLISHED';
  const may = !isShown || acts(item.keptBy?.id);
  return (
    <Section title={t('item.facts')}>
      <p>{t(!may ? 'itemEditor.facts.notYours' : isShown ? 'itemEditor.facts.atOnce' : 'itemEditor.facts.lead')}</p>
      {may ? (
        <factsForm.CorrectButton id={item.id} />
      ) : (
        <Link to={`/ressources/${item.id}#correction`}>{t('itemEditor.facts.propose')}</Link>
      )}
    </Section>
  );
}
