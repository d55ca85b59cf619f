import { useTranslation } from 'react-i18next';
import { Notice } from '../form/notice.js';
import type { ItemEditorQuery } from '../generated/graphql.js';

/** Which texts and facts of an item that was made from another nobody has touched yet. */
export function TakenOver({ item: { takenOver } }: { item: Pick<NonNullable<ItemEditorQuery['item']>, 'takenOver'> }) {
  const { t } = useTranslation();
  if (!takenOver || (takenOver.texts.length === 0 && takenOver.facts.length === 0)) return null;
  const said = (name: string, parts: readonly string[]) =>
    t('itemEditor.takenOver.line', { name, parts: parts.join(', ') });
  return (
    <Notice>
      <p>
        <b>{t('itemEditor.takenOver.title')}</b>
        <br />
        {t('itemEditor.takenOver.lead')}
      </p>
      <ul>
        {takenOver.texts.map(({ locale, title, summary, document }) => (
          <li key={locale}>
            {said(t(`itemEditor.languages.${locale as 'fr'}`), [
              ...(title ? [t('itemEditor.takenOver.name')] : []),
              ...(summary ? [t('itemEditor.takenOver.summary')] : []),
              ...(document ? [t('itemEditor.takenOver.document')] : []),
            ])}
          </li>
        ))}
        {takenOver.facts.length > 0 && (
          <li>
            {said(
              t('itemEditor.takenOver.facts'),
              takenOver.facts.map((fact) => t(`itemEditor.takenOver.fact.${fact}`)),
            )}
          </li>
        )}
      </ul>
    </Notice>
  );
}
