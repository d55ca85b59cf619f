import { webhookEvent } from '#lib/webhooks';

export const reportReadyEvent = webhookEvent('report.ready', {
  fr: 'Un tableau que vous avez programmé est prêt. L’identifiant est celui du fichier (reportRun).',
  en: 'A table that you have scheduled is ready. The id is that of the file (reportRun).',
});

export const editionPublishedEvent = webhookEvent('edition.published', {
  fr: 'Une édition d’un tableau est publiée, et vous pouvez la lire. L’identifiant est celui de l’édition.',
  en: 'An edition of a table is published, and you may read it. The id is that of the edition.',
});

export const reportBrokenEvent = webhookEvent('report.broken', {
  fr: 'Un tableau que vous pouvez lire ne correspond plus aux données, et répond une erreur. L’identifiant est celui du tableau (savedQuery).',
  en: 'A table that you may read does not fit the data any more, and answers an error. The id is that of the table (savedQuery).',
});

export const reportDeprecatedEvent = webhookEvent('report.deprecated', {
  fr: 'Un tableau que vous pouvez lire cessera d’être servi un jour annoncé. L’identifiant est celui du tableau (savedQuery).',
  en: 'A table that you may read will not be served any more from a day that it says. The id is that of the table (savedQuery).',
});

export const reportRetiredEvent = webhookEvent('report.retired', {
  fr: 'Un tableau que vous pouviez lire n’est plus servi. L’identifiant est celui du tableau (savedQuery).',
  en: 'A table that you could read is not served any more. The id is that of the table (savedQuery).',
});
