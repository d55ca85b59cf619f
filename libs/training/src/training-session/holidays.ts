import joursFeries from '@socialgouv/jours-feries';

/** The day of the abolition of slavery, a public holiday overseas (law 83-550): month and day, by zone. */
const ABOLITION: Readonly<Record<string, string>> = {
  'Indian/Mayotte': '04-27',
  'America/Martinique': '05-22',
  'America/Guadeloupe': '05-27',
  'America/Cayenne': '06-10',
  'Indian/Reunion': '12-20',
};

/** Départements where Good Friday and the 26th of December are holidays, too. */
const ALSACE_MOSELLE = ['57', '67', '68', '67A'];

/** What holiday a day is at a place in France, in French; undefined for none. */
export function holidayOn(
  day: string,
  { zone, departement }: { zone: string; departement: string | null },
): string | undefined {
  if (ABOLITION[zone] === day.slice('YYYY-'.length)) return 'Abolition de l’esclavage';
  const alsace = ALSACE_MOSELLE.includes(departement ?? '');
  const found = Object.entries(joursFeries(Number(day.slice(0, 4)), { alsace })).find(([, at]) => dayOf(at) === day);
  return found?.[0].replace("'", '’');
}

/** The library answers midnights of the zone of the process. */
const dayOf = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
