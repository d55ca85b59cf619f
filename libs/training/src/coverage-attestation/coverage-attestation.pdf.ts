import { type Cell, closedUp, type Sheet, sheetOf } from '#lib/pdf';
import { day, type Issued, PALE, writeBeginning, writeEnd } from '../verification/issued.pdf.js';

/** What is printed, all of which is kept as it was on that day. */
export interface PrintedCoverage extends Issued {
  coveredOn: string;
  headcount: number;
  rule: string;
  ruleFrom: string;
  leastShare: number;
  validityMonths: number | null;
  graceDays: number;
  courses: readonly string[];
  names: readonly string[];
}

const TITLE = 'Attestation de couverture';

/** Of A4, in French, whose words are its proof. `address` is where it is checked. */
export function coverageAttestationPdf(attestation: PrintedCoverage, address: string): Promise<Buffer> {
  const { number, provider: author, issuedOn: on, coveredOn } = attestation;
  const subject = `Équipe formée au ${day(coveredOn)}`;
  return sheetOf({ title: `${TITLE} n° ${number}`, author, subject, on }, (sheet) => {
    writeBeginning(sheet, TITLE, attestation);
    sheet.paragraph(closedUp(opening(attestation)), { above: 14 });
    sheet.rows('Ce qui est attesté', rowsOf(attestation));
    writeNames(sheet, attestation.names);
    sheet.paragraph(closedUp(COUNTED), { size: 10, colour: PALE, above: 12 });
    writeEnd(sheet, attestation, address);
  });
}

const COUNTED =
  'Établi d’après les postes et les formations suivies que la plateforme S-PASS Territoires enregistre, avec leurs dates ; une date ' +
  'imprécise n’y compte que si elle ne laisse aucun doute.';

function opening({ signatory, provider, coveredOn, headcount }: PrintedCoverage): string {
  const attests = signatory ? `${signatory}, pour ${provider}, atteste que` : `${provider} atteste que`;
  const team = headcount === 1 ? 'l’équipe, soit une personne,' : `toute l’équipe, soit ${headcount} personnes,`;
  return `${attests} ${team} était formée le ${day(coveredOn)} selon la règle ci-dessous.`;
}

function rowsOf({ provider, coveredOn, headcount, rule, ruleFrom, ...counts }: PrintedCoverage): Cell[] {
  const { leastShare, validityMonths, graceDays, courses } = counts;
  return [
    ['Organisation', provider],
    ['Jour', day(coveredOn)],
    ['Personnes formées', `${headcount} sur ${headcount}`],
    ['Règle', `${rule}, en vigueur depuis le ${day(ruleFrom)}`],
    ['Formations comptées', courses.length > 0 ? courses.join('\u202f; ') : 'Toute formation'],
    ['Part à suivre', leastShare === 100 ? 'La totalité' : `Au moins ${leastShare}\u00a0%`],
    ['Durée de validité', validityMonths === null ? 'Sans limite' : `${validityMonths}\u00a0mois`],
    ...(graceDays > 0 ? [['À l’arrivée', `Comptée ${graceDays}\u00a0jours après la prise de poste`] as const] : []),
  ];
}

function writeNames(sheet: Sheet, names: readonly string[]): void {
  if (names.length === 0) return;
  sheet.heading(2, 'L’équipe ce jour-là');
  sheet.paragraph(`${names.join(', ')}.`, { size: 10.5, above: 3 });
}
