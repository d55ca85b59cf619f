import { useTranslation } from 'react-i18next';
import { French } from './french.js';

/** Why it came so, in the words of whoever decided. */
export function Because({ reason }: { reason: string }) {
  const { t } = useTranslation();
  return (
    <>
      {t('word.because', { reason: '' })}
      <French>{reason}</French>
    </>
  );
}
