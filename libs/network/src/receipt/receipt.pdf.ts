import { BRICK, day, euros, INK, type Letterhead, MARGIN, PALE, printed, WIDTH, writeHead, writeLines } from '#lib/pdf';
import { type PaymentMethod } from '../payment/payment.enums.js';

export interface PrintedReceipt extends Letterhead {
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
  /** Who signs for the issuer, and in what function. */
  signatory: string | null;
  signatoryFunction: string | null;
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

/** The receipt as a page of A4. The same receipt always makes the same bytes, but for the stamp of one that is annulled and the logo of its issuer. */
export const receiptPdf = (receipt: PrintedReceipt): Promise<Buffer> =>
  printed(
    {
      title: `Reçu ${receipt.number}`,
      author: receipt.issuer ?? 'Réseau S-PASS Territoires',
      on: receipt.issuedOn,
    },
    (pdf) => write(pdf, receipt),
  );

function write(pdf: PDFKit.PDFDocument, receipt: PrintedReceipt): void {
  writeHead(pdf, receipt);
  if (receipt.isDemonstration) {
    pdf.moveDown().font('Helvetica-Bold').fillColor(BRICK).text('DONNÉES DE DÉMONSTRATION : ce reçu n’atteste rien.');
  }
  if (receipt.annulledOn) stamp(pdf, receipt.annulledOn, receipt.annulledFor ?? '');
  pdf.moveDown(2).font('Helvetica-Bold').fontSize(20).fillColor(INK).text(`Reçu n° ${receipt.number}`);
  pdf
    .font('Helvetica')
    .fontSize(11)
    .fillColor(PALE)
    .text(`Émis le ${day(receipt.issuedOn)}`);
  pdf.moveDown(2);
  writeLines(pdf, [
    ['Reçu de', [receipt.payer, receipt.payerAddress].filter(Boolean).join('\n')],
    ['La somme de', euros(receipt.amountCents)],
    ['Au titre de', `cotisation ${receipt.duesYear}`],
    ['Reçue le', day(receipt.receivedOn)],
    ['Par', [METHODS[receipt.method], receipt.reference].filter(Boolean).join(', réf. ')],
  ]);
  if (receipt.signatory) {
    pdf.moveDown(1.5).fontSize(11).fillColor(INK).text(`Pour ${receipt.issuer}`, MARGIN, pdf.y, { width: WIDTH });
    pdf.text([receipt.signatory, receipt.signatoryFunction].filter(Boolean).join(', '));
  }
  pdf.moveDown(2).fontSize(9).fillColor(PALE);
  pdf.text('Reçu établi une seule fois ; sa numérotation annuelle est continue.', MARGIN, pdf.y, { width: WIDTH });
}

/** Framed above everything else, so that nobody takes the page for a receipt that stands. */
function stamp(pdf: PDFKit.PDFDocument, on: string, reason: string): void {
  const words = `ANNULÉ le ${day(on)} : ${reason}`.replaceAll('\u202f', '\u00a0');
  pdf.moveDown(1.5).font('Helvetica-Bold').fontSize(14).fillColor(BRICK);
  const top = pdf.y;
  const height = pdf.heightOfString(words, { width: WIDTH - 24 }) + 20;
  pdf.lineWidth(2).roundedRect(MARGIN, top, WIDTH, height, 2).stroke(BRICK);
  pdf.text(words, MARGIN + 12, top + 11, { width: WIDTH - 24 });
  pdf.x = MARGIN;
  pdf.y = top + height;
}
