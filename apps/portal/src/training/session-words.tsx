import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDay, type Language, locale } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import type { TrainingMode, TrainingSessionStatus } from '../generated/graphql.js';
import { State, type Tone } from '../shell/state.js';

const TONES: Record<TrainingSessionStatus, Tone> = {
  DRAFT: 'none',
  PUBLISHED: 'none',
  OPEN: 'wait',
  CONFIRMED: 'good',
  HELD: 'good',
  CLOSED: 'good',
  CANCELLED: 'bad',
};

export function SessionState({ status }: { status: TrainingSessionStatus }) {
  const { t } = useTranslation();
  return <State tone={TONES[status]}>{t(`training.statuses.${status}`)}</State>;
}

/** “1er mars 2027”, or “3–4 mars 2027”. */
export function daysOf({ startsOn, endsOn }: { startsOn: string; endsOn: string }, language: Language): string {
  if (startsOn === endsOn) return formatDay(startsOn, language);
  const style = new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' });
  const words = style.formatRange(new Date(startsOn), new Date(endsOn));
  return language === 'fr' ? words.replace(/^1(?=\D)/, '1er') : words;
}

export const whereOf = ({ mode, place }: { mode: TrainingMode; place: string | null }, t: TFunction): string =>
  mode === 'REMOTE' || !place ? t('training.online') : mode === 'HYBRID' ? t('training.onlineToo', { place }) : place;

export const priceOf = (cents: number | null, t: TFunction, language: Language): string =>
  cents === null
    ? t('training.priceAgreed')
    : cents === 0
      ? t('training.priceFree')
      : t('training.priceEach', { price: formatEuros(cents, language) });

const OVER: readonly TrainingSessionStatus[] = ['HELD', 'CLOSED', 'CANCELLED'];
const MINUTES = 60;
export const hoursOf = (minutes: number, t: TFunction, language: Language): string =>
  t('training.hours', { hours: new Intl.NumberFormat(locale(language)).format(minutes / MINUTES) });

interface Places {
  status: TrainingSessionStatus;
  capacity: number | null;
  placesLeft: number | null;
}

/** “4 libres sur 14”, “complet (14 places)”; of a session that is over “14 places”. */
export const placesOf = ({ capacity, placesLeft, status }: Places, t: TFunction): string =>
  capacity === null || placesLeft === null
    ? t('training.placesFree')
    : OVER.includes(status)
      ? t('training.placesOf', { count: capacity })
      : placesLeft === 0
        ? t('training.placesNone', { count: capacity })
        : t('training.placesLeft', { count: placesLeft, capacity });
