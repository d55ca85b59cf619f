import { type ActivitySection } from '#lib/reports';

const BY_ID = { column: 'organizationId' } as const;

/** What the network knows of a year of one of its organizations. */
export const activity: ActivitySection = {
  title: { fr: 'L’organisme dans le réseau', en: 'The organization in the network' },
  figures: [
    {
      name: 'headcount',
      label: { fr: 'Effectif au dernier jour', en: 'Headcount on the last day' },
      unit: 'people',
      report: 'headcount',
      of: BY_ID,
      parameters: { asOf: 'last day' },
      shows: { value: 'headcount' },
    },
    {
      name: 'positions',
      label: { fr: 'Postes que vous voyez, au dernier jour', en: 'Positions that you see, on the last day' },
      unit: 'positions',
      report: 'positions',
      of: BY_ID,
      parameters: { asOf: 'last day' },
      shows: 'rows',
    },
    {
      name: 'signaturesInForce',
      label: { fr: 'Accords du réseau en vigueur, signés', en: 'Agreements of the network that it signed, in force' },
      unit: 'signatures',
      report: 'signatures',
      of: BY_ID,
      parameters: { asOf: 'last day' },
      where: { status: 'IN_FORCE' },
      shows: 'rows',
    },
    {
      name: 'withdrawals',
      label: { fr: 'Retraits dans l’année', en: 'Withdrawals in the year' },
      unit: 'withdrawals',
      report: 'withdrawals',
      of: BY_ID,
      parameters: { asOf: 'last day' },
      where: { year: { the: 'year' } },
      shows: 'rows',
    },
    {
      name: 'mandates',
      label: { fr: 'Mandats dans les instances au dernier jour', en: 'Mandates in governing bodies on the last day' },
      unit: 'mandates',
      report: 'mandates',
      of: { parameter: 'organization' },
      parameters: { asOf: 'last day' },
      shows: 'rows',
    },
    {
      name: 'attendances',
      label: {
        fr: 'Présences aux réunions des instances, que vous voyez',
        en: 'Attendances at meetings of governing bodies that you see',
      },
      unit: 'attendances',
      report: 'governance-attendances',
      of: BY_ID,
      parameters: { from: 'first day', to: 'last day' },
      where: { status: 'PRESENT' },
      shows: 'rows',
    },
    {
      name: 'grants',
      label: { fr: 'Subventions obtenues dans l’année', en: 'Grants awarded in the year' },
      unit: 'EUR',
      report: 'grants',
      of: { parameter: 'organization' },
      where: { year: { the: 'year' } },
      shows: { sum: 'amount' },
    },
    ...(['called', 'paid', 'balance'] as const).map((column) => ({
      name: `dues${column[0]!.toUpperCase()}${column.slice(1)}`,
      label: {
        called: { fr: 'Cotisation de l’année, appelée', en: 'Dues of the year, called' },
        paid: { fr: 'Cotisation de l’année, réglée', en: 'Dues of the year, paid' },
        balance: { fr: 'Cotisation de l’année, restant due', en: 'Dues of the year, left' },
      }[column],
      unit: 'EUR',
      report: 'dues',
      of: BY_ID,
      parameters: { asOf: 'last day' } as const,
      where: { year: { the: 'year' } } as const,
      shows: { sum: column },
    })),
  ],
};
