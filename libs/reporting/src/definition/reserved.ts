/** Words of an address that are no parameters of a report. */
export const RESERVED: readonly string[] = [
  'version',
  'table',
  'profile',
  'headers',
  'records',
  'locale',
  'limit',
  'key',
];
