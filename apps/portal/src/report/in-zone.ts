import type { Language } from '../format/format.js';

/** A moment by the clocks of a zone, which need not be those of whoever reads. */
export const inZone = (instant: string, zone: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
