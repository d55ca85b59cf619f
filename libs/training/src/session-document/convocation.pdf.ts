import { closedUp, type Sheet, sheetOf } from '#lib/pdf';
import { day, PALE } from '../verification/issued.pdf.js';
import { type SessionFacts } from './session-document.facts.js';
import { dates, halfDayRows, lengthOf, whereRows, writeLetterhead, writeText } from './session-document.words.js';

/** Joining instructions for one person, in French; printed anew each time, from what is recorded then. */
export function convocationPdf(facts: SessionFacts): Promise<Buffer> {
  const { title, provider: author, today: on } = facts;
  return sheetOf({ title: `Convocation, ${title}`, author, subject: title, on }, (sheet) => write(sheet, facts));
}

function write(sheet: Sheet, facts: SessionFacts): void {
  writeLetterhead(sheet, facts);
  sheet.heading(1, 'Convocation');
  sheet.paragraph(`À l’attention de ${facts.person}${facts.employer ? `, ${facts.employer}` : ''}`, { above: 0 });
  sheet.paragraph(closedUp(`${facts.provider} vous attend ${dates(facts)} pour la formation « ${facts.title} ».`), {
    above: 12,
  });
  sheet.rows('La session', [
    ...whereRows(facts),
    ['Durée', lengthOf(facts)],
    ['Heures', `Heure du lieu (${facts.zone})`],
    ...(facts.trainers.length > 0 ? [['Animation', facts.trainers.join(', ')] as const] : []),
  ]);
  sheet.heading(2, 'Les demi-journées');
  sheet.rows('Les demi-journées', halfDayRows(facts.halfDays));
  if (facts.remoteUrl)
    sheet.paragraph(closedUp(`Pour rejoindre la session en ligne : ${facts.remoteUrl}`), { size: 10.5, above: 8 });
  writeText(sheet, 'Objectifs', facts.objectives);
  writeText(sheet, 'Prérequis', facts.prerequisites);
  writeText(sheet, 'Accessibilité', facts.accessibility);
  // Whoever signs does so below what they say, on one page.
  sheet.keep(170);
  sheet.heading(2, 'Sur place');
  sheet.paragraph(closedUp(RULES), { size: 10.5, above: 3 });
  sheet.paragraph(`${facts.city ? `À ${facts.city}, le` : 'Le'} ${day(facts.today)}`, { above: 14, colour: PALE });
  sheet.paragraph(`Pour ${facts.provider}`, { above: 2 });
  if (facts.signatory)
    sheet.paragraph([facts.signatory, facts.signatoryFunction].filter(Boolean).join(', '), {
      face: 'strong',
      above: 2,
    });
}

const RULES =
  'La présence est signée à chaque demi-journée. Le règlement intérieur de l’organisme de formation s’applique ; dans des locaux qui ont déjà ' +
  'le leur, ses mesures de santé et de sécurité sont celles à suivre (code du travail, R. 6352-1). Si vous ne pouvez pas venir, retirez votre ' +
  'inscription sur la plateforme ou prévenez l’organisme : la place sera proposée à quelqu’un d’autre.';
