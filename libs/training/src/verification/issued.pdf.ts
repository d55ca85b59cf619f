import { dayInWords } from '#lib/graphql';
import { closedUp, type Sheet } from '#lib/pdf';
import { grouped } from './verification-code.js';

/** What every document says that can be checked by its number and code. */
export interface Issued {
  number: string;
  code: string;
  issuedOn: string;
  provider: string;
  providerAddress: string | null;
  providerSiren: string | null;
  /** Where it is issued, and who signs for whoever issues it. */
  place: string | null;
  signatory: string | null;
  signatoryFunction: string | null;
  replaces: string | null;
  replacesReason: string | null;
  isDemonstration: boolean;
}

export const PALE = '#5e5a52';
export const day = (on: string): string => dayInWords(on, 'fr').replaceAll(' ', '\u00a0');

/** « du 7 au 8 septembre 2026 », « du 30 septembre au 1er octobre 2026 », by whole days. */
export function days(from: string, to: string): string {
  const [first, last] = [day(from), day(to)];
  if (first === last) return `le ${first}`;
  const [[, month, year], [, lastMonth, lastYear]] = [first.split('\u00a0'), last.split('\u00a0')];
  const kept = year !== lastYear ? 3 : month !== lastMonth ? 2 : 1;
  return `du ${first.split('\u00a0').slice(0, kept).join('\u00a0')} au ${last}`;
}

/** From the letterhead to its number. */
export function writeBeginning(sheet: Sheet, title: string, issued: Issued): void {
  const { provider, providerAddress, providerSiren } = issued;
  sheet.paragraph(provider, { face: 'strong', size: 13, above: 0 });
  const siren = providerSiren && `SIREN ${providerSiren.replace(/(\d{3})(?=\d)/g, '$1\u202f')}`;
  for (const line of [providerAddress, siren]) if (line) sheet.paragraph(line, { size: 10, colour: PALE, above: 1 });
  sheet.rule();
  if (issued.isDemonstration) sheet.notice('DONNÉES DE DÉMONSTRATION\u00a0: ce document n’atteste rien.');
  sheet.heading(1, title);
  sheet.paragraph(`N°\u00a0${issued.number}, délivré le ${day(issued.issuedOn)}`, { colour: PALE, above: 0 });
}

/** What it replaces, who signs, and where it is checked, which is at `address`. */
export function writeEnd(sheet: Sheet, issued: Issued, address: string): void {
  if (issued.replaces)
    sheet.paragraph(closedUp(`Ce document remplace le n° ${issued.replaces} : ${issued.replacesReason}`), {
      size: 10.5,
      above: 12,
    });
  // Whoever signs does so above where it is checked, on one page.
  sheet.keep(210);
  signature(sheet, issued);
  sheet.check({
    title: 'Vérifier ce document',
    address,
    alt: `Code QR qui ouvre la page de vérification du document n° ${issued.number}`,
    lines: [
      closedUp(`Numéro : ${issued.number}`),
      closedUp(`Code : ${grouped(issued.code)}`),
      'La page montre tout ce qui est imprimé ici, et compare ce fichier à celui qui a été délivré.',
    ],
  });
}

function signature(sheet: Sheet, { place, issuedOn, provider, signatory, signatoryFunction }: Issued): void {
  sheet.paragraph(`${place ? `Fait à ${place}, le` : 'Fait le'} ${day(issuedOn)}`, { above: 16 });
  sheet.paragraph(`Pour ${provider}`, { above: 2 });
  if (signatory)
    sheet.paragraph([signatory, signatoryFunction].filter(Boolean).join(', '), { face: 'strong', above: 2 });
}
