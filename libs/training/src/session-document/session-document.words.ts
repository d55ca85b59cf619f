import { type Cell, closedUp, duration, type Sheet } from '#lib/pdf';
import { day, days, PALE } from '../verification/issued.pdf.js';
import { type HalfDayFacts, type SessionFacts } from './session-document.facts.js';

const weekday = (on: string): string =>
  new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));
const siren = (number: string): string => `SIREN ${number.replace(/(\d{3})(?=\d)/g, '$1\u202f')}`;
const hour = (time: string): string => time.replace(/^0/, '').replace(/:00$/, '\u00a0h').replace(':', '\u00a0h\u00a0');

export const dates = ({ startsOn, endsOn }: SessionFacts): string => days(startsOn, endsOn);

/** What the law asks of whoever is declared (labour code, L. 6352-12). */
const declared = ({ declaration, declaredTo }: SessionFacts): string =>
  `Déclaration d’activité enregistrée sous le n°\u00a0${declaration}${declaredTo ? ` (${declaredTo})` : ''}. Cet enregistrement ne vaut pas agrément de l’État.`;

export function writeLetterhead(sheet: Sheet, facts: SessionFacts): void {
  sheet.paragraph(facts.provider, { face: 'strong', size: 13, above: 0 });
  for (const line of [facts.providerAddress, siren(facts.providerSiren), declared(facts)])
    sheet.paragraph(line, { size: 10, colour: PALE, above: 1 });
  sheet.rule();
  if (facts.isDemonstration) sheet.notice('DONNÉES DE DÉMONSTRATION\u00a0: ce document n’engage personne.');
}

/** Each day, with its hours. */
export function halfDayRows(halfDays: readonly HalfDayFacts[]): Cell[] {
  const days = [...new Set(halfDays.map(({ on }) => on))];
  return days.map((on) => [
    `${weekday(on)} ${day(on)}`,
    halfDays
      .filter((halfDay) => halfDay.on === on)
      .map(({ from, to, room }) => `de ${hour(from)} à ${hour(to)}${room ? ` (${room})` : ''}`)
      .join(', '),
  ]);
}

export const whereRows = ({ place, address, mode }: SessionFacts): Cell[] => [
  ...(place ? [['Lieu', [place, address].filter(Boolean).join(', ')] as const] : []),
  ...(mode === 'ON_SITE' ? [] : [['À distance', mode === 'REMOTE' ? 'Toute la session' : 'Possible aussi'] as const]),
];

export const lengthOf = ({ minutes, halfDays }: SessionFacts): string =>
  `${duration(minutes)}, en ${halfDays.length} demi-journée${halfDays.length > 1 ? 's' : ''}`;

/** A text of several lines below its heading. */
export function writeText(sheet: Sheet, title: string, text: string | null): void {
  if (!text) return;
  sheet.heading(2, title);
  for (const line of text.split('\n').filter(Boolean)) sheet.paragraph(closedUp(line), { size: 10.5, above: 3 });
}

export const party = (name: string, address: string | null, number: string | null): string =>
  [name, address, number && siren(number)].filter(Boolean).join(', ');
