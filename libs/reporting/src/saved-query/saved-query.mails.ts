import { mailTemplate } from '#lib/mail';

/** To whoever answers for a report, when it fits the schema no longer. */
export const reportBroken = mailTemplate<{ name: string; report: string; why: string; link: string }>('REPORT_BROKEN', {
  fr: ({ name, report, why, link }) => ({
    subject: `Votre tableau «\u00a0${report}\u00a0» ne fonctionne plus`,
    body: [
      `Bonjour ${name},`,
      `Le tableau «\u00a0${report}\u00a0», dont vous répondez, ne correspond plus aux données de la plateforme. Il répond une erreur plutôt que des chiffres faux.`,
      { list: [why] },
      'Corrigez-le et publiez-en une nouvelle version\u00a0: les adresses que d’autres utilisent resteront les mêmes.',
      { action: 'Corriger le tableau', link },
    ],
  }),
  en: ({ name, report, why, link }) => ({
    subject: `Your report “${report}” works no longer`,
    body: [
      `Hello ${name},`,
      `The report “${report}”, which you answer for, does not fit the data of the platform any more. It answers an error rather than wrong figures.`,
      { list: [why] },
      'Mend it and publish a new version: the addresses that others use will stay the same.',
      { action: 'Mend the report', link },
    ],
  }),
});

/** To whoever has a key or a token for a report that is not served any more. */
export const reportRetired = mailTemplate<{
  name: string;
  report: string;
  reason: string;
  successor: string | null;
  link: string;
}>('REPORT_RETIRED', {
  fr: ({ name, report, reason, successor, link }) => ({
    subject: `Le tableau «\u00a0${report}\u00a0» n’est plus servi`,
    body: [
      `Bonjour ${name},`,
      `Vous avez une adresse ou un jeton pour le tableau «\u00a0${report}\u00a0», que la coordination vient de retirer\u00a0:`,
      { list: [reason] },
      successor
        ? `Le tableau «\u00a0${successor}\u00a0» le remplace\u00a0: créez-y une nouvelle adresse.`
        : 'Aucun tableau ne le remplace.',
      { action: 'Ouvrir les tableaux', link },
    ],
  }),
  en: ({ name, report, reason, successor, link }) => ({
    subject: `The report “${report}” is not served any more`,
    body: [
      `Hello ${name},`,
      `You have an address or a token for the report “${report}”, which the coordination has just retired:`,
      { list: [reason] },
      successor ? `The report “${successor}” takes its place: make a new address there.` : 'No report takes its place.',
      { action: 'Open the reports', link },
    ],
  }),
});
