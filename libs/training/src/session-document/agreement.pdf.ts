import { type Cell, closedUp, euros, type Sheet, sheetOf } from '#lib/pdf';
import { type SessionFacts } from './session-document.facts.js';
import {
  dates,
  halfDayRows,
  lengthOf,
  party,
  whereRows,
  writeLetterhead,
  writeText,
} from './session-document.words.js';
import { day } from '../verification/issued.pdf.js';

const CONVENTION = {
  title: 'Convention de formation professionnelle',
  law: 'Code du travail, articles L. 6353-1 et D. 6353-1',
};
const CONTRACT = {
  title: 'Contrat de formation professionnelle',
  law: 'Code du travail, articles L. 6353-3 à L. 6353-7',
};

/** Between the provider and an employer, or somebody who comes for themselves; printed anew each time, from what is recorded then. */
export function agreementPdf(facts: SessionFacts): Promise<Buffer> {
  const { title } = facts.employer ? CONVENTION : CONTRACT;
  const { provider: author, today: on } = facts;
  return sheetOf({ title: `${title}, ${facts.title}`, author, subject: facts.title, on }, (sheet) => {
    writeParties(sheet, facts);
    writeSubject(sheet, facts);
    writePrice(sheet, facts);
    for (const [heading, text] of facts.employer ? OF_CONVENTION : OF_CONTRACT) writeText(sheet, heading, text);
    writeSignatures(sheet, facts);
  });
}

function writeParties(sheet: Sheet, facts: SessionFacts): void {
  const { title, law } = facts.employer ? CONVENTION : CONTRACT;
  writeLetterhead(sheet, facts);
  sheet.heading(1, title);
  sheet.paragraph(law, { size: 10, above: 0 });
  const other: Cell = facts.employer
    ? ['Le client', party(facts.employer, facts.employerAddress, facts.employerSiren)]
    : ['Le stagiaire', facts.person];
  sheet.rows('Entre', [
    ['L’organisme de formation', party(facts.provider, facts.providerAddress, facts.providerSiren)],
    ['Représenté par', signs(facts.signatory, facts.signatoryFunction)],
    other,
    ...(facts.employer && facts.employerSignatory
      ? [['Représenté par', signs(facts.employerSignatory, facts.employerSignatoryFunction)] as const]
      : []),
  ]);
}

const signs = (name: string | null, role: string | null): string => [name, role].filter(Boolean).join(', ');

function writeSubject(sheet: Sheet, facts: SessionFacts): void {
  sheet.heading(2, '1. Objet');
  sheet.rows('Objet', [
    ['Intitulé de l’action', facts.title],
    ['Nature de l’action', 'Action de formation (code du travail, L. 6313-1)'],
    ['Dates', dates(facts)],
    ['Durée', lengthOf(facts)],
    ...whereRows(facts),
    ...halfDayRows(facts.halfDays),
    [facts.participants.length > 1 ? 'Participants' : 'Participant', facts.participants.join(', ')],
  ]);
  writeText(sheet, '2. Objectifs', facts.objectives);
  writeText(sheet, '3. Programme', facts.programme);
  writeText(sheet, '4. Public et prérequis', [facts.audience, facts.prerequisites].filter(Boolean).join('\n'));
  writeText(sheet, '5. Moyens, suivi et évaluation', [facts.methods, facts.assessment, FOLLOWED].join('\n'));
  writeText(sheet, '6. Accessibilité', facts.accessibility);
}

const FOLLOWED =
  'La présence est signée par demi-journée. L’organisme délivre à chaque personne une attestation de fin de formation, et un certificat de réalisation à qui finance l’action.';

function writePrice(sheet: Sheet, { priceCents, participants }: SessionFacts): void {
  const price = priceCents ?? 0;
  const total = price * participants.length;
  sheet.heading(2, '7. Prix');
  sheet.rows('Prix', [
    ['Par personne', `${euros(price)}, hors taxe`],
    ...(participants.length > 1
      ? [['Pour l’ensemble', `${participants.length} personnes, ${euros(total)} hors taxe`] as const]
      : []),
  ]);
}

const RULES = [
  '10. Règlement intérieur et différends',
  'Le règlement intérieur de l’organisme s’applique aux participants ; dans des locaux qui ont déjà le leur, ses mesures de santé et de sécurité sont celles à suivre (R. 6352-1). À défaut d’accord amiable, le tribunal compétent tranche les différends.',
] as const;

const OF_CONVENTION = [
  ['8. Règlement', 'Le prix est dû sur facture, après la session, par virement à l’organisme de formation.'],
  [
    '9. Inexécution',
    'En cas d’inexécution totale ou partielle, l’organisme rembourse au client les sommes indûment perçues de ce fait (L. 6354-1). Un participant absent peut être remplacé avant le début de la session, avec l’accord de l’organisme.',
  ],
  RULES,
] as const;

const OF_CONTRACT = [
  [
    '8. Rétractation et règlement',
    'Dans les dix jours à compter de la signature, le stagiaire peut se rétracter par lettre recommandée avec avis de réception (L. 6353-5). Aucune somme ne peut être exigée avant la fin de ce délai ; ensuite, le premier paiement ne dépasse pas 30 % du prix, et le solde s’échelonne au fur et à mesure de la formation (L. 6353-6).',
  ],
  [
    '9. Interruption',
    'Si le stagiaire est empêché de suivre la formation par une force majeure dûment reconnue, il peut rompre le contrat : seules les prestations effectivement dispensées sont payées, à proportion de leur valeur prévue au contrat (L. 6353-7). En cas d’inexécution par l’organisme, les sommes indûment perçues sont remboursées (L. 6354-1).',
  ],
  RULES,
] as const;

function writeSignatures(sheet: Sheet, facts: SessionFacts): void {
  // Both sign on one page.
  sheet.keep(290);
  sheet.heading(2, 'Signatures');
  sheet.paragraph(`${facts.city ? `Fait à ${facts.city}, le` : 'Fait le'} ${day(facts.today)}, en deux exemplaires`, {
    above: 2,
  });
  sheet.rows('Signatures', [
    [`Pour ${facts.provider}`, `${signs(facts.signatory, facts.signatoryFunction)}\n\n\n`],
    facts.employer
      ? [
          `Pour ${facts.employer}`,
          `${signs(facts.employerSignatory, facts.employerSignatoryFunction) || 'Nom et fonction'}\n\n\n`,
        ]
      : ['Le stagiaire', `${facts.person}\n\n\n`],
  ]);
  sheet.paragraph(closedUp('Chaque signature est précédée de la mention « lu et approuvé ».'), { size: 9.5, above: 6 });
}
