import { dayInWords } from '#lib/graphql';

export const INK = '#1d1c1a';
export const PALE = '#5e5a52';
export const BRICK = '#a63d1f';
export const MARGIN = 64;
export const WIDTH = 460;

export const day = (on: string): string => dayInWords(on, 'fr');

/** The built-in fonts know the no-break space, not the narrow one that numbers are grouped with. */
export const euros = (cents: number): string =>
  new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
    .format(cents / 100)
    .replaceAll('\u202f', '\u00a0');

interface Printed {
  title: string;
  author: string;
  on: string;
}

/** A page of A4, tagged for those who hear it. The same words always make the same bytes. */
export async function printed(
  { title, author, on }: Printed,
  write: (pdf: PDFKit.PDFDocument) => void | Promise<void>,
): Promise<Buffer> {
  // 33 MB that most processes never need.
  const { default: Document } = await import('pdfkit');
  const pdf = new Document({
    size: 'A4',
    margin: MARGIN,
    lang: 'fr-FR',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Author: author, CreationDate: new Date(`${on}T00:00:00Z`) },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  await write(pdf);
  pdf.end();
  return done;
}

export interface Letterhead {
  issuer: string | null;
  issuerAddress: string | null;
  issuerSiren: string | null;
  /** As it is today: the words alone are those of the day. */
  logo: Buffer | null;
}

const LOGO = { width: 120, height: 60 };

/** Who made it out, as on paper with a letterhead; the network where no issuer is recorded. */
export function writeHead(pdf: PDFKit.PDFDocument, { issuer, issuerAddress, issuerSiren, logo }: Letterhead): void {
  if (logo) drawLogo(pdf, logo);
  const width = logo ? WIDTH - LOGO.width - 16 : WIDTH;
  pdf
    .font('Helvetica-Bold')
    .fontSize(12)
    .fillColor(INK)
    .text(issuer ?? 'Réseau S-PASS Territoires', { width });
  pdf.font('Helvetica').fontSize(10).fillColor(PALE);
  if (issuerAddress) pdf.text(issuerAddress, { width });
  if (issuerSiren) pdf.text(`SIREN ${issuerSiren.replace(/(\d{3})(?=\d)/g, '$1\u00a0')}`);
}

/** At the right of the letterhead; the words beside it say whose it is. */
function drawLogo(pdf: PDFKit.PDFDocument, logo: Buffer): void {
  const { x, y } = pdf;
  pdf.image(logo, MARGIN + WIDTH - LOGO.width, MARGIN, { fit: [LOGO.width, LOGO.height], align: 'right' });
  pdf.x = x;
  pdf.y = y;
}

/** What it says, one below the other with their names at the left. */
export function writeLines(pdf: PDFKit.PDFDocument, lines: readonly (readonly [string, string])[]): void {
  pdf.font('Helvetica').fontSize(12);
  for (const [label, value] of lines) {
    const top = pdf.y;
    pdf.fillColor(PALE).text(label, MARGIN, top, { width: 110 });
    pdf.fillColor(INK).text(value, MARGIN + 120, top, { width: WIDTH - 120 });
    pdf.moveDown(0.6);
  }
}
