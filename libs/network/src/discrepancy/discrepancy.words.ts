import { type Words } from '#lib/graphql';
import { type DiscrepancyRow } from './discrepancy.reads.js';

const plural = (n: number, one: string, more: string): string => `${n} ${n < 2 ? one : more}`;

/** What does not fit, said in a sentence. */
export function statementOf(row: DiscrepancyRow): Words {
  const { counted, asserted } = row;
  const gap = Math.abs(row.difference);
  switch (row.kind) {
    case 'SIGNATORIES':
      return {
        fr: `Les sources annoncent ${plural(asserted, 'signataire', 'signataires')}, ${plural(counted, 'signature est enregistrée', 'signatures sont enregistrées')}.`,
        en: `The sources assert ${asserted} ${asserted === 1 ? 'signatory' : 'signatories'}; ${counted} ${counted === 1 ? 'signature is' : 'signatures are'} recorded.`,
      };
    case 'UNDOCUMENTED_ENTRY':
      return {
        fr: `Au moins ${gap < 2 ? 'une entrée n’est pas documentée' : `${gap} entrées ne sont pas documentées`} : ${plural(counted, 'signature', 'signatures')} pour ${plural(asserted, 'membre restant', 'membres restants')} de « ${row.previousTitle} ».`,
        en: `At least ${gap === 1 ? 'one entry is' : `${gap} entries are`} undocumented: ${counted} ${counted === 1 ? 'signature' : 'signatures'} against ${asserted} remaining ${asserted === 1 ? 'member' : 'members'} of “${row.previousTitle}”.`,
      };
    case 'UNDOCUMENTED_EXIT':
      return {
        fr: `Au moins ${gap < 2 ? 'une sortie n’est pas documentée' : `${gap} sorties ne sont pas documentées`} : ${plural(counted, 'signature', 'signatures')} pour ${plural(asserted, 'membre restant', 'membres restants')} de « ${row.previousTitle} ».`,
        en: `At least ${gap === 1 ? 'one exit is' : `${gap} exits are`} undocumented: ${counted} ${counted === 1 ? 'signature' : 'signatures'} against ${asserted} remaining ${asserted === 1 ? 'member' : 'members'} of “${row.previousTitle}”.`,
      };
    default:
      return {
        fr: `Une source annonce ${asserted}, les enregistrements donnent ${counted}.`,
        en: `A source asserts ${asserted}; the records count ${counted}.`,
      };
  }
}

/** The numbers that lead there. */
export function stepsOf(row: DiscrepancyRow): { label: Words; count: number }[] {
  if (row.signed === null) {
    return [
      { label: { fr: 'Annoncé par les sources', en: 'Asserted by the sources' }, count: row.asserted },
      { label: { fr: 'Compté dans les enregistrements', en: 'Counted in the records' }, count: row.counted },
    ];
  }
  const joined = row.joined
    ? [{ label: { fr: 'Adhésions documentées entre-temps', en: 'Documented entries in between' }, count: row.joined }]
    : [];
  return [
    {
      label: { fr: `Signatures de « ${row.previousTitle} »`, en: `Signatures of “${row.previousTitle}”` },
      count: row.signed,
    },
    { label: { fr: 'Retraits documentés', en: 'Documented withdrawals' }, count: -row.withdrawn! },
    ...joined,
    { label: { fr: `Signatures de « ${row.title} »`, en: `Signatures of “${row.title}”` }, count: row.counted },
  ];
}
