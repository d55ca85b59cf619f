import { type ActivitySection } from '#lib/reports';

const COVERED = { report: 'coverage', of: { column: 'organizationId' }, parameters: { asOf: 'last day' } } as const;
const IN_YEAR = { of: { parameter: 'organization' }, parameters: { endedIn: 'year' } } as const;

/** What training knows of a year of an organization. */
export const activity: ActivitySection = {
  title: { fr: 'Formation', en: 'Training' },
  figures: [
    {
      ...COVERED,
      name: 'team',
      label: { fr: 'Équipe comptée au dernier jour', en: 'Team that counts on the last day' },
      unit: 'people',
      shows: { value: 'headcount' },
    },
    {
      ...COVERED,
      name: 'trained',
      label: { fr: 'dont personnes formées', en: 'of whom trained' },
      unit: 'people',
      shows: { value: 'trained' },
    },
    {
      ...IN_YEAR,
      name: 'sessionsHeld',
      label: { fr: 'Sessions données dans l’année', en: 'Sessions given in the year' },
      unit: 'sessions',
      report: 'sessions-held',
      shows: 'rows',
    },
    {
      ...IN_YEAR,
      name: 'placesTaken',
      label: { fr: 'Places prises dans ces sessions', en: 'Places taken in these sessions' },
      unit: 'places',
      report: 'sessions-held',
      shows: { sum: 'placesTaken' },
    },
    {
      ...IN_YEAR,
      name: 'trainingFollowed',
      label: {
        fr: 'Formations suivies par l’équipe, que vous voyez',
        en: 'Training followed by the team that you see',
      },
      unit: 'enrolments',
      report: 'training-followed',
      shows: 'rows',
    },
    {
      ...IN_YEAR,
      name: 'minutesFollowed',
      label: { fr: 'Minutes de formation suivies', en: 'Minutes of training followed' },
      unit: 'min',
      report: 'training-followed',
      shows: { sum: 'attendedMinutes' },
    },
  ],
};
