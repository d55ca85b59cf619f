import { registerEnumType } from '@nestjs/graphql';
import { enumOf, type Words } from '#lib/graphql';

const STATUSES = {
  REQUESTED: 'Waits until it is made.',
  RUNNING: 'Is being made.',
  READY: 'Can be downloaded until it expires.',
  FAILED: 'Could not be made; `failure` says why. There is no file.',
  CANCELLED: 'Was cancelled, or let go by whoever asked for it. There is no file.',
  EXPIRED: 'Was ready, and is no longer kept.',
};
export const ReportRunStatus = enumOf(Object.keys(STATUSES) as (keyof typeof STATUSES)[]);
export type ReportRunStatus = keyof typeof STATUSES;
registerEnumType(ReportRunStatus, {
  name: 'ReportRunStatus',
  description: 'What becomes of a file that was asked for.',
  valuesMap: Object.fromEntries(Object.entries(STATUSES).map(([name, description]) => [name, { description }])),
});

/** Why a file could not be made, and what whoever asked is told where nothing says it better. */
export const FAILURES = {
  RIGHTS_CHANGED: {
    fr: 'Vos droits ne sont plus ceux que vous aviez en le demandant : demandez le fichier à nouveau.',
    en: 'Your rights are not those that you had when you asked for it: ask for the file again.',
  },
  REPORT_NOT_FOUND: { fr: 'Ce tableau n’existe plus.', en: 'This report is not there any more.' },
  REPORT_RETIRED: { fr: 'Cette version n’est plus servie.', en: 'This version is not served any more.' },
  REPORT_BROKEN: {
    fr: 'Ce tableau ne fonctionne plus avec les données d’aujourd’hui.',
    en: 'This report does not work with the data of today.',
  },
  FORBIDDEN: {
    fr: 'Une partie de ce tableau ne vous est pas ouverte.',
    en: 'Some of this report is not open to you.',
  },
  TOO_LARGE: {
    fr: 'Le fichier est trop volumineux : demandez moins de lignes, ou un format plus compact (Parquet, XLSX).',
    en: 'The file is too large: ask for fewer rows, or for a format that takes less (Parquet, XLSX).',
  },
  INTERNAL: {
    fr: 'Quelque chose n’a pas fonctionné de notre côté. Demandez le fichier à nouveau.',
    en: 'Something went wrong on our side. Ask for the file again.',
  },
} as const satisfies Record<string, Words>;
export const ReportRunFailureCode = enumOf(Object.keys(FAILURES) as (keyof typeof FAILURES)[]);
export type ReportRunFailureCode = keyof typeof FAILURES;
registerEnumType(ReportRunFailureCode, {
  name: 'ReportRunFailureCode',
  description: 'Why a file of a report could not be made.',
  valuesMap: {
    RIGHTS_CHANGED: {
      description: 'Whoever asked has other rights by now, or their account or token is no longer there.',
    },
    REPORT_NOT_FOUND: { description: 'The report is gone, or no longer open to them.' },
    REPORT_RETIRED: { description: 'The version is not served any more.' },
    REPORT_BROKEN: { description: 'The version does not fit the schema or the data any more.' },
    FORBIDDEN: { description: 'Some of what it reads is not open to them.' },
    TOO_LARGE: { description: 'It is larger, or takes longer, than what is made at once.' },
    INTERNAL: { description: 'Our fault, after several attempts.' },
  },
});

const PROFILES = {
  RFC4180: 'Commas, decimal points, columns by their names.',
  EXCEL_FR: 'Semicolons, decimal commas and a byte order mark, for the French Excel; columns by their labels.',
};
export const ReportProfile = enumOf(Object.keys(PROFILES) as (keyof typeof PROFILES)[]);
export type ReportProfile = keyof typeof PROFILES;
registerEnumType(ReportProfile, {
  name: 'ReportProfile',
  description: 'How comma-separated values are written.',
  valuesMap: Object.fromEntries(Object.entries(PROFILES).map(([name, description]) => [name, { description }])),
});
