import { useTranslation } from 'react-i18next';
import type { ItemEditorQuery } from '../generated/graphql.js';

type TakenOver = NonNullable<ItemEditorQuery['item']>['takenOver'];

/** The languages in which it would be shown first under the title of another, unless somebody has said that this is meant. */
export const titlesTakenOver = ({
  takenOver,
  shownVersion,
}: {
  takenOver: TakenOver;
  shownVersion: number | null;
}): string[] =>
  takenOver && !takenOver.isTitleConfirmed && shownVersion === null
    ? takenOver.texts.filter(({ title }) => title).map(({ locale }) => locale)
    : [];

/** Says so, before it is published. */
export function TitlesTakenOver({ locales }: { locales: readonly string[] }) {
  const { t } = useTranslation();
  return locales.map((locale) => t(`itemEditor.takenOver.sameTitle.${locale as 'fr'}`)).join(' ');
}
