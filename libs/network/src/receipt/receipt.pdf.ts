import { dayInWords } from '#lib/graphql';
import { type PaymentMethod } from '../payment/payment.enums.js';

export interface PrintedReceipt {
  number: string;
  issuedOn: string;
  payer: string;
  payerAddress: string | null;
  duesYear: number;
  amountCents: number;
  receivedOn: string;
  method: PaymentMethod;
  reference: string | null;
  isDemonstration: boolean;
  /** With the reason why, when its payment was reversed. */
  annulledOn: string | null;
  annulledFor: string | null;
}

const METHODS: Record<PaymentMethod, string> = {
  TRANSFER: 'virement',
  CHEQUE: 'chèque',
  CARD: 'carte bancaire',
  DIRECT_DEBIT: 'prélèvement',
  OTHER: 'autre moyen',
};

const INK = '#1d1c1a';
const PALE = '#5e5a52';
const BRICK = '#a63d1f';
const MARGIN = 64;

const day = (on: string): string => dayInWords(on, 'fr');

/** The built-in fonts know the no-break space, not the narrow one that numbers are grouped with. */
const euros = (cents: number): string =>
  new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
    .format(cents / 100)
    .replaceAll('\u202f', '\u00a0');

/** The receipt as a page of A4. The same receipt always makes the same bytes, but for the stamp of one that is annulled. */
export async function receiptPdf(receipt: PrintedReceipt): Promise<Buffer> {
  // 33 MB that most processes never need.
  const { default: Document } = await import('pdfkit');
  const pdf = new Document({
    size: 'A4',
    margin: MARGIN,
    lang: 'fr-FR',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: `Reçu ${receipt.number}`,
      Author: 'Réseau S-PASS Territoires',
      CreationDate: new Date(`${receipt.issuedOn}T00:00:00Z`),
    },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  write(pdf, receipt);
  pdf.end();
  return done;
}

function write(pdf: PDFKit.PDFDocument, receipt: PrintedReceipt): void {
  pdf.font('Helvetica').fontSize(10).fillColor(PALE).text('Réseau S-PASS Territoires');
  if (receipt.isDemonstration) {
    pdf.moveDown().font('Helvetica-Bold').fillColor(BRICK).text('DONNÉES DE DÉMONSTRATION : ce reçu n’atteste rien.');
  }
  if (receipt.annulledOn) stamp(pdf, receipt.annulledOn, receipt.annulledFor ?? '');
  pdf.moveDown(2).font('Helvetica-Bold').fontSize(20).fillColor(INK).text(`Reçu n° ${receipt.number}`);
  pdf
    .font('Helvetica')
    .fontSize(11)
    .fillColor(PALE)
    .text(`Émis le ${day(receipt.issuedOn)}`);
  pdf.moveDown(2).fontSize(12).fillColor(INK);
  const lines: [string, string][] = [
    ['Reçu de', [receipt.payer, receipt.payerAddress].filter(Boolean).join('\n')],
    ['La somme de', euros(receipt.amountCents)],
    ['Au titre de', `cotisation ${receipt.duesYear}`],
    ['Reçue le', day(receipt.receivedOn)],
    ['Par', [METHODS[receipt.method], receipt.reference].filter(Boolean).join(', réf. ')],
  ];
  for (const [label, value] of lines) {
    const top = pdf.y;
    pdf.fillColor(PALE).text(label, MARGIN, top, { width: 110 });
    pdf.fillColor(INK).text(value, MARGIN + 120, top, { width: 340 });
    pdf.moveDown(0.6);
  }
  pdf.moveDown(2).fontSize(9).fillColor(PALE);
  pdf.text('Reçu établi une seule fois ; sa numérotation annuelle est continue.', MARGIN, pdf.y, { width: 460 });
}

/** Framed above everything else, so that nobody takes the page for a receipt that stands. */
function stamp(pdf: PDFKit.PDFDocument, on: string, reason: string): void {
  const words = `ANNULÉ le ${day(on)} : ${reason}`.replaceAll('\u202f', '\u00a0');
  const width = 460;
  pdf.moveDown(1.5).font('Helvetica-Bold').fontSize(14).fillColor(BRICK);
  const top = pdf.y;
  const height = pdf.heightOfString(words, { width: width - 24 }) + 20;
  pdf.lineWidth(2).roundedRect(MARGIN, top, width, height, 2).stroke(BRICK);
  pdf.text(words, MARGIN + 12, top + 11, { width: width - 24 });
  pdf.x = MARGIN;
  pdf.y = top + height;
}
