import { mailTemplate } from '#lib/mail';

interface About {
  name: string;
  document: string;
  link: string;
}

/** To whoever proposed a document, once somebody has looked at it. */
export const documentReviewed = mailTemplate<About & { isRegistered: boolean; reason: string | null }>(
  'DOCUMENT_REVIEWED',
  {
    fr: ({ name, document, isRegistered, reason, link }) => ({
      subject: isRegistered
        ? `Le document «\u00a0${document}\u00a0» est enregistré`
        : `Le document «\u00a0${document}\u00a0» est refusé`,
      body: [
        `Bonjour ${name},`,
        isRegistered
          ? `Le document «\u00a0${document}\u00a0», que vous avez proposé, est enregistré\u00a0: vos programmes peuvent le demander par son identifiant.`
          : `Le document «\u00a0${document}\u00a0», que vous avez proposé, n’est pas enregistré.`,
        ...(reason === null ? [] : [{ list: [reason] }]),
        { action: 'Ouvrir le document', link },
      ],
    }),
    en: ({ name, document, isRegistered, reason, link }) => ({
      subject: isRegistered ? `The document “${document}” is registered` : `The document “${document}” was declined`,
      body: [
        `Hello ${name},`,
        isRegistered
          ? `The document “${document}”, which you proposed, is registered: your programs can ask for it by its id.`
          : `The document “${document}”, which you proposed, is not registered.`,
        ...(reason === null ? [] : [{ list: [reason] }]),
        { action: 'Open the document', link },
      ],
    }),
  },
);

/** To whoever proposed a document, when it fits the schema no longer. */
export const documentBroken = mailTemplate<About & { why: string }>('DOCUMENT_BROKEN', {
  fr: ({ name, document, why, link }) => ({
    subject: `Le document «\u00a0${document}\u00a0» ne fonctionne plus`,
    body: [
      `Bonjour ${name},`,
      `Le document enregistré «\u00a0${document}\u00a0», que vous avez proposé, ne correspond plus au schéma. Qui le demande reçoit une erreur.`,
      { list: [why] },
      'Proposez un nouveau texte, adaptez vos programmes, puis retirez celui-ci.',
      { action: 'Ouvrir le document', link },
    ],
  }),
  en: ({ name, document, why, link }) => ({
    subject: `The document “${document}” works no longer`,
    body: [
      `Hello ${name},`,
      `The registered document “${document}”, which you proposed, does not fit the schema any more. Whoever asks for it gets an error.`,
      { list: [why] },
      'Propose another text, adapt your programs, then retire this one.',
      { action: 'Open the document', link },
    ],
  }),
});
