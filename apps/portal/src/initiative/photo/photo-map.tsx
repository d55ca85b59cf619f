import { useTranslation } from 'react-i18next';
import { SpotsMap } from '../contribution/spots-map.js';
import type { Photo } from './photo.js';

/** Where the photographs of a page of the gallery were taken, as far as that is shown; the gallery says the same to the keyboard. */
export function PhotoMap({ photos, open }: { photos: readonly Photo[]; open: (at: number) => void }) {
  const { t } = useTranslation();
  return (
    <SpotsMap
      contributions={photos}
      label={t('photo.mapLabel', { count: photos.length })}
      counted={(count) => t('photo.count', { count })}
      lead={(index) => ({ onClick: () => open(index) })}
    />
  );
}
