import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { deviceZone, type Language, locale } from '../../format/format.js';
import type { WorkstreamMeetingState } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import type { Tone } from '../../shell/state.js';

export const TONES: Record<WorkstreamMeetingState, Tone> = {
  DATES_ASKED: 'wait',
  PLANNED: 'good',
  HELD: 'none',
  CANCELLED: 'bad',
};

export const meetingPath = (workstreamId: string, id: string): string => `/chantiers/${workstreamId}/reunions/${id}`;

interface Span {
  startsAt: string;
  endsAt: string;
}

/** Whose hours they are: `heure de Paris`, which nobody calls « heure d’Europe centrale », `heure de La Réunion`. */
const zoneOf = (timeZone: string, language: Language): string => {
  if (timeZone === 'Europe/Paris') return language === 'fr' ? 'heure de Paris' : 'Paris time';
  const parts = new Intl.DateTimeFormat(locale(language), { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
};

const parts = ({ startsAt, endsAt }: Span, timeZone: string, language: Language) => {
  const time = new Intl.DateTimeFormat(locale(language), { timeStyle: 'short', timeZone });
  const day = new Intl.DateTimeFormat(locale(language), { dateStyle: 'full', timeZone });
  return {
    day: day.format(new Date(startsAt)).replace(/ 1 /, language === 'fr' ? ' 1er ' : ' 1 '),
    from: time.format(new Date(startsAt)),
    to: time.format(new Date(endsAt)),
    zone: zoneOf(timeZone, language),
  };
};

/** In the hours that were meant: `vendredi 4 décembre 2026, de 10:00 à 12:00 (heure de Paris)`. */
export const spanOf = (span: Span, timeZone: string, t: TFunction, language: Language): string =>
  t('meeting.at', parts(span, timeZone, language));

/** The day and the hour at which it begins, in its own zone. */
export const beginningOf = (span: Span, timeZone: string, language: Language): { day: string; from: string } =>
  parts(span, timeZone, language);

/** When it is, in its own hours and, where these are others, in those of the reader. */
export function When({ span, timeZone }: { span: Span; timeZone: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [meant, own] = [parts(span, timeZone, language), parts(span, deviceZone(), language)];
  return (
    <>
      <time dateTime={span.startsAt}>{t('meeting.at', meant)}</time>
      {meant.from !== own.from && (
        <>
          {' '}
          <span className="soft">{t('meeting.here', own)}</span>
        </>
      )}
    </>
  );
}
