import { type Cell, closedUp, duration, type Sheet, sheetOf } from '#lib/pdf';
import { day, days, type Issued, PALE, writeBeginning, writeEnd } from '../verification/issued.pdf.js';
import { type CertificateKind } from './certificate.enums.js';

/** What is printed, all of which is kept as it was on that day. */
export interface Printed extends Issued {
  kind: CertificateKind;
  validUntil: string | null;
  holder: string;
  employer: string | null;
  courseTitle: string;
  objectives: string;
  startsOn: string;
  completedOn: string;
  attendedMinutes: number | null;
  plannedMinutes: number | null;
}

export const TITLES: Record<CertificateKind, string> = {
  ATTESTATION: 'Attestation de fin de formation',
  REALISATION: 'Certificat de réalisation',
};

/** The nature of what is certified, in the words of article L. 6313-1 of the labour code. */
const NATURE = 'Action de formation';

/** Of A4, in French, whose words are its proof. `address` is where it is checked. */
export function certificatePdf(certificate: Printed, address: string): Promise<Buffer> {
  const title = `${TITLES[certificate.kind]} n° ${certificate.number}`;
  const { provider: author, issuedOn: on } = certificate;
  return sheetOf({ title, author, subject: certificate.courseTitle, on }, (sheet) =>
    write(sheet, certificate, address),
  );
}

function write(sheet: Sheet, certificate: Printed, address: string): void {
  const { kind } = certificate;
  writeBeginning(sheet, TITLES[kind], certificate);
  sheet.paragraph(closedUp(opening(certificate)), { above: 14 });
  sheet.rows('Ce qui est attesté', rowsOf(certificate));
  if (kind === 'ATTESTATION') {
    sheet.heading(2, 'Objectifs de la formation');
    for (const line of certificate.objectives.split('\n').filter(Boolean))
      sheet.paragraph(line, { size: 10.5, above: 3 });
  } else sheet.paragraph(closedUp(KEEPING), { size: 10, colour: PALE, above: 12 });
  writeEnd(sheet, certificate, address);
}

/** What the model of the State has whoever issues it promise. */
const KEEPING =
  'Sans préjudice des délais imposés par les règles fiscales, comptables ou commerciales, le dispensateur s’engage à conserver l’ensemble ' +
  'des pièces justificatives qui ont permis d’établir le présent certificat pendant une durée de trois ans à compter de la fin de l’année ' +
  'du dernier paiement. En cas de cofinancement des fonds européens, la durée de conservation est étendue conformément aux obligations ' +
  'conventionnelles spécifiques.';

function opening({ kind, signatory, provider, holder, employer }: Printed): string {
  const certifies = signatory
    ? `${signatory}, représentant le dispensateur de formation ${provider}, atteste que`
    : `Le dispensateur de formation ${provider} atteste que`;
  if (kind === 'ATTESTATION') return `${certifies} ${holder} a suivi la formation suivante.`;
  return `${certifies} ${holder}${employer ? `, pour ${employer},` : ''} a suivi l’action décrite ci-dessous.`;
}

function rowsOf(certificate: Printed): Cell[] {
  const { holder, employer, courseTitle, startsOn, completedOn, attendedMinutes, plannedMinutes, validUntil } =
    certificate;
  return [
    ['Personne', holder],
    ...(employer ? [['Employeur', employer] as const] : []),
    ['Intitulé de l’action', courseTitle],
    ['Nature de l’action', NATURE],
    ['Dates', days(startsOn, completedOn)],
    ...(attendedMinutes ? [['Durée suivie', duration(attendedMinutes)] as const] : []),
    ...(plannedMinutes ? [['Durée prévue', duration(plannedMinutes)] as const] : []),
    ...(validUntil ? [['Valable jusqu’au', day(validUntil)] as const] : []),
  ];
}
