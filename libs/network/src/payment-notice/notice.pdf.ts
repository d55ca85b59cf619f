import { type Instalment } from '../due/due.instalments.js';
import { BRICK, day, euros, INK, type Letterhead, MARGIN, PALE, printed, WIDTH, writeHead, writeLines } from '#lib/pdf';

export interface PrintedNotice extends Letterhead {
  issuer: string;
  iban: string;
  bic: string | null;
  reference: string;
  payer: string;
  payerAddress: string | null;
  year: number;
  amountCents: number;
  issuedOn: string;
  instalments: readonly Instalment[];
  isDemonstration: boolean;
}

/** The notice of payment (avis de paiement) of a due: how much, by when, to which account, with which reference. */
export const noticePdf = (notice: PrintedNotice): Promise<Buffer> =>
  printed({ title: `Avis de paiement ${notice.reference}`, author: notice.issuer, on: notice.issuedOn }, (pdf) =>
    write(pdf, notice),
  );

function write(pdf: PDFKit.PDFDocument, notice: PrintedNotice): void {
  writeHead(pdf, notice);
  if (notice.isDemonstration)
    pdf.moveDown().font('Helvetica-Bold').fillColor(BRICK).text('DONNÉES DE DÉMONSTRATION : rien n’est à payer.');
  pdf.moveDown(2).font('Helvetica-Bold').fontSize(20).fillColor(INK).text('Avis de paiement');
  pdf
    .font('Helvetica')
    .fontSize(11)
    .fillColor(PALE)
    .text(`Cotisation ${notice.year}, appelée le ${day(notice.issuedOn)}`);
  pdf.moveDown(2);
  const open = notice.instalments.reduce((sum, { openCents }) => sum + openCents, 0);
  writeLines(pdf, [
    ['Adressé à', [notice.payer, notice.payerAddress].filter(Boolean).join('\n')],
    ['Montant', euros(notice.amountCents)],
    ...(open < notice.amountCents ? [['Reste à payer', euros(open)] as const] : []),
    [notice.instalments.length > 1 ? 'Échéances' : 'Échéance', notice.instalments.map(partOf).join('\n')],
    ['Par virement à', notice.issuer],
    ['IBAN', notice.iban.replace(/(.{4})(?=.)/g, '$1\u00a0')],
    ...(notice.bic ? [['BIC', notice.bic] as const] : []),
    ['Référence', notice.reference],
  ]);
  pdf.moveDown(2).fontSize(9).fillColor(PALE);
  pdf.text('Indiquez cette référence avec votre virement. Un reçu est émis pour chaque paiement.', MARGIN, pdf.y, {
    width: WIDTH,
  });
}

function partOf({ dueOn, amountCents, openCents }: Instalment): string {
  const paid =
    openCents === 0 ? ', payée' : openCents < amountCents ? `, dont ${euros(openCents)} restent à payer` : '';
  return `${euros(amountCents)} au plus tard le ${day(dueOn)}${paid}`;
}
