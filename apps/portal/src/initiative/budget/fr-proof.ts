/** Counting the published ballots again. */
export const recount = {
  do: 'Recompter ici',
  busy: 'Recompte en cours…',
  failed: 'Le fichier n’a pas pu être lu. Réessayez dans un instant.',
  same: 'Recompté sur votre appareil : {{ballots}}, {{spent}} dépensés, le même résultat.',
  other:
    'Recompté sur votre appareil : {{ballots}}, {{spent}} dépensés. Ce n’est pas le résultat de cette page : signalez-le.',
  ballots_one: '{{count}} bulletin',
  ballots_other: '{{count}} bulletins',
};

/** How anybody finds their ballot in the count. */
export const proof = {
  command: 'Recompter par une commande',
  title: 'Vérifier',
  lead: 'Dépouillé le {{at}}. Votre reçu montre que votre bulletin est compté, et chacun peut refaire le compte.',
  receipt: 'Votre reçu',
  look: 'Retrouver mon reçu',
  found: {
    yes: 'Ce reçu est dans la liste : le bulletin est compté.',
    no: 'Ce reçu n’est pas dans la liste. Vérifiez chaque caractère.',
    failed: 'La liste n’a pas pu être lue. Réessayez dans un instant.',
  },
  ballots: 'Bulletins publiés',
  published_one: '{{count}} bulletin, sans aucun nom.',
  published_other: '{{count}} bulletins, sans aucun nom.',
  file: 'Télécharger le fichier des bulletins, au format Pabulib',
  few: 'Bulletins : {{count}}. C’est trop peu pour les publier sans risquer de montrer qui a voté quoi.',
  fewest: 'Moins de cinq bulletins : leurs chiffres ne sont pas donnés.',
  hash: 'Empreinte des bulletins',
  seed: 'Nombre du tirage au sort',
  booths: 'Bureaux papier',
};
