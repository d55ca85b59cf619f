/** What an item lacks before it is published. */
export const unwritten = {
  lacks:
    'Il y manque {{what}} : rien n’oblige à les donner pour publier, mais le contenu se trouve et se lit mieux avec.',
  text: 'un texte',
  place: 'un lieu',
  picture: 'une image',
};

/** Its way into portals afterwards. */
export const placing = {
  nowhere: 'Le contenu est en ligne, mais aucun portail ne le montre.',
  ask: 'Chaque portail est tenu par une organisation, qui choisit ce qu’il montre. Demandez-le à celle du portail où ce contenu a sa place.',
  portals: 'Voir les portails',
  button: 'Montrer dans un portail',
  submit: 'Placer dans le portail',
  done: 'Le contenu est placé dans le portail.',
};
