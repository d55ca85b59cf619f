import { setImmediate as others } from 'node:timers/promises';
import { dayInWords } from '#lib/graphql';
import { BRICK, embedFonts, INK, MARGIN, PALE, printed, WIDTH } from '#lib/pdf';
import { type PrintedHalfDay, type PrintedLine, type PrintedSheets, type SheetsPart } from './attendance.printed.js';
import { days } from '../verification/issued.pdf.js';

type Pdf = PDFKit.PDFDocument;

const HALVES = { MORNING: 'matin', AFTERNOON: 'après-midi' };
const PRESENCES = { PRESENT: 'Présent·e', ABSENT: 'Absent·e', EXCUSED: 'Excusé·e' };
const METHODS = { CODE: 'Code', DRAWN: 'De sa main', TYPED: 'Au clavier', TRAINER: 'Noté' };
const EVIDENCES = {
  CONNECTION_LOG: 'relevé de connexion',
  EXERCISE: 'exercice rendu',
  EVALUATION: 'évaluation passée',
};
/** Columns: who, for whom, whether, how. */
const COLUMNS = [125, 105, 66, 164];
/** Of the sheet on which people draw, and how large it is printed. */
const DRAWN_ON = 600;
const DRAWN = 66;
const DRAWN_HEIGHT = 22;
/** Between what is drawn and the words beside it. */
const BESIDE = 8;
/** Room for a heading, the head of a table and a line. */
const LEAST = 150;

/** After so many lines others are served before it goes on. */
const AT_A_TIME = 50;

type Part = Pick<SheetsPart, 'number' | 'of'>;
let last: Promise<unknown> = Promise.resolve();

/**
 * The attendance sheets of a session (feuille d’émargement), a table for each half-day, tagged for those who hear it. One after the other:
 * each takes much memory, and none would be there sooner. Null where nothing is found when its turn has come.
 */
export function attendancePdf(
  find: () => Promise<PrintedSheets | null>,
  part: Part,
  on: string,
): Promise<Buffer | null> {
  const made = last.then(async () => {
    const sheets = await find();
    return sheets && print(sheets, part, on);
  });
  last = made.catch(() => undefined);
  return made;
}

const print = (sheets: PrintedSheets, part: Part, on: string): Promise<Buffer> =>
  printed({ title: `Feuille d’émargement, ${sheets.title}`, author: sheets.provider, on }, async (pdf) => {
    await embedFonts(pdf);
    await write(pdf, sheets, part);
  });

async function write(pdf: Pdf, sheets: PrintedSheets, { number, of }: Part): Promise<void> {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const say = (type: string, text: string): void =>
    void pdf.text(plain(text), MARGIN, pdf.y, { width: WIDTH, structParent: root, structType: type });
  pdf.font('strong').fontSize(18).fillColor(INK);
  say('H1', 'Feuille d’émargement');
  pdf.font('text').fontSize(11);
  say('P', sheets.title);
  pdf.fillColor(PALE);
  const when = days(sheets.startsOn, sheets.endsOn);
  say('P', [sheets.provider, when, sheets.place].filter(Boolean).join(' · '));
  say('P', `Heures du lieu (${sheets.zone}).`);
  if (of > 1) say('P', `Partie ${number} sur ${of}\u00a0; toutes sont dans le dossier de la session.`);
  if (sheets.isDemonstration) {
    pdf.font('strong').fillColor(BRICK);
    say('P', 'DONNÉES DE DÉMONSTRATION : cette feuille n’atteste rien.');
  }
  for (const halfDay of sheets.halfDays) {
    pdf.moveDown(1.5);
    if (pdf.y > pdf.page.height - LEAST) pdf.addPage();
    pdf.font('strong').fontSize(12).fillColor(INK);
    say('H2', `${weekday(halfDay.on)}, ${HALVES[halfDay.half]}, ${halfDay.from} – ${halfDay.to}`);
    pdf.font('text').fontSize(9).fillColor(PALE);
    const by = halfDay.trainers.length > 0 ? `Animée par ${halfDay.trainers.join(', ')}` : null;
    if (by || halfDay.room) say('P', [by, halfDay.room].filter(Boolean).join(' · '));
    pdf.moveDown(0.5).fillColor(INK);
    await table(pdf, root, halfDay, sheets.zone);
    pdf.moveDown(0.4).font('text').fontSize(9).fillColor(PALE);
    pdf.x = MARGIN;
    for (const line of sealed(halfDay, sheets.zone)) say('P', line);
  }
  root.end();
}

const PADDING = { top: 4, bottom: 4, left: 0, right: 8 };

/** The types of the library leave out what tags a table. */
type Cell = PDFKit.Mixins.RowOptions & { scope?: 'Column' | 'Row' };
type Options = PDFKit.Mixins.TableOptions & { structParent: PDFKit.PDFStructureElement };

async function table(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  { lines }: PrintedHalfDay,
  zone: string,
): Promise<void> {
  const head = (text: string): Cell => ({ text, type: 'TH', scope: 'Column', font: { src: 'strong' } });
  const options: Options = {
    structParent: root,
    position: { x: MARGIN, y: pdf.y },
    columnStyles: COLUMNS.map((width) => ({ width })),
    rowStyles: (row) => ({ minHeight: lines[row - 1]?.drawing ? DRAWN_HEIGHT + 12 : 0 }),
    defaultStyle: {
      ...{ border: { bottom: 0.5, top: 0, left: 0, right: 0 }, borderColor: '#d8d2c6', textColor: INK },
      padding: PADDING,
    } as never,
  };
  const rows = pdf.fontSize(9).table(options);
  rows.row(['Personne', 'Organisation', 'État', 'Signature'].map(head));
  for (const [i, line] of lines.entries()) {
    if (i % AT_A_TIME === 0) await others();
    const name: Cell = { text: plain(line.name), type: 'TH', scope: 'Row' };
    const state = line.presence ? PRESENCES[line.presence] : 'Rien de noté';
    const signed: Cell = {
      text: plain(how(line, zone)),
      ...(line.drawing && { padding: { ...PADDING, right: DRAWN + BESIDE } }),
    };
    rows.row([name, plain(line.organization ?? ''), state, signed]);
    if (line.drawing) draw(pdf, line.drawing);
  }
  rows.end();
}

/** At the right end of the row that was just written: what was drawn is told in words beside. */
function draw(pdf: Pdf, drawing: string): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.save();
  pdf.translate(MARGIN + WIDTH - DRAWN, pdf.y - DRAWN_HEIGHT - 6).scale(DRAWN / DRAWN_ON);
  pdf.path(drawing).lineWidth(4).lineCap('round').lineJoin('round').stroke(INK);
  pdf.restore();
  pdf.endMarkedContent();
}

/** How it is known, with the hour at the place. */
function how({ method, evidence, at, typedName, isCorrection, reason }: PrintedLine, zone: string): string {
  if (!method || !at) return '';
  const told = [
    `${METHODS[method]} à ${hour(at, zone)}`,
    typedName,
    evidence && EVIDENCES[evidence],
    isCorrection && `corrigé\u00a0: ${reason ?? 'motif effacé'}`,
  ];
  return told.filter(Boolean).join('\n');
}

function sealed({ seal, present, people }: PrintedHalfDay, zone: string): string[] {
  const count = `${present} présence${present > 1 ? 's' : ''} sur ${people}.`;
  if (!seal) return [`${count} Cette feuille n’est pas scellée.`];
  const by = seal.by ? ` par ${seal.by}` : '';
  return [
    `${count} Scellée le ${day(dayAt(seal.at, zone))} à ${hour(seal.at, zone)}${by}\u00a0: ${seal.headcount} personne${seal.headcount > 1 ? 's' : ''} comptée${seal.headcount > 1 ? 's' : ''}.`,
    ...(seal.difference ? [`Écart\u00a0: ${seal.difference}`] : []),
    `Sceau n°\u00a0${seal.number}\u00a0: ${seal.hash}`,
  ];
}

const day = (on: string): string => dayInWords(on, 'fr');

/** The day at the place. */
const dayAt = (at: string, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(at));

const hour = (at: string, zone: string): string =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(at));

function weekday(on: string): string {
  const name = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'UTC' }).format(new Date(on));
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${day(on)}`;
}

/** The built-in fonts know the no-break space, not the narrow one. */
const plain = (text: string): string => text.replaceAll('\u202f', '\u00a0');
