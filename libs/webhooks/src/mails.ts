import { mailTemplate } from '#lib/mail';

interface Disabled {
  name: string;
  host: string;
  reason: 'GONE' | 'FAILING';
  link: string;
}

export const webhookDisabled = mailTemplate<Disabled>('WEBHOOK_DISABLED', {
  fr: ({ name, host, reason, link }) => ({
    subject: 'Un de vos webhooks est désactivé',
    body: [
      `Bonjour ${name},`,
      reason === 'GONE'
        ? `Votre adresse chez ${host} a répondu qu’elle ne veut plus rien recevoir (410 Gone). Nous ne lui envoyons plus rien.`
        : `Rien n’arrive plus à votre adresse chez ${host} depuis cinq jours. Nous ne lui envoyons plus rien.`,
      'Ce qui n’est pas arrivé reste dans la liste des envois pendant 30 jours : réactivez l’adresse, puis renvoyez ce qui manque.',
      { action: 'Voir mes webhooks', link },
    ],
  }),
  en: ({ name, host, reason, link }) => ({
    subject: 'One of your webhooks is disabled',
    body: [
      `Hello ${name},`,
      reason === 'GONE'
        ? `Your address at ${host} answered that it wants no more (410 Gone). We send it nothing any longer.`
        : `Nothing has reached your address at ${host} for five days. We send it nothing any longer.`,
      'What did not arrive stays in the list of deliveries for 30 days: enable the address, then send again what is missing.',
      { action: 'See my webhooks', link },
    ],
  }),
});
