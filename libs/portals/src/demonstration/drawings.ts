/** Drawings that stand for photographs, as `drawings/KEY.png`: generated for the demonstration, and labelled as such within. */
export interface Drawing {
  key: string;
  /** Of the département of the CAUE that keeps it. */
  keeper: string;
  title: string;
  alternative: { fr: string; en: string };
}

export const DRAWINGS: readonly Drawing[] = [
  {
    key: 'school',
    keeper: '33',
    title: 'Une école en bois autour de sa cour',
    alternative: {
      fr: 'Dessin : une école basse à charpente de bois apparente, autour d’une cour plantée de trois arbres.',
      en: 'Drawing: a low school with its wooden frame in sight, around a yard with three trees.',
    },
  },
  {
    key: 'square',
    keeper: '35',
    title: 'La place et ses tilleuls',
    alternative: {
      fr: 'Dessin : une place de village pavée, bordée de maisons, avec deux rangs de tilleuls et une église au fond.',
      en: 'Drawing: a paved village square between houses, with two rows of lime trees and a church behind.',
    },
  },
  {
    key: 'estate',
    keeper: '44',
    title: 'Six maisons et leurs haies',
    alternative: {
      fr: 'Dessin : six maisons aux toits de tuile, séparées par des haies, le long d’une rue étroite.',
      en: 'Drawing: six houses with tiled roofs, parted by hedges, along a narrow street.',
    },
  },
  {
    key: 'hall',
    keeper: '67',
    title: 'La halle',
    alternative: {
      fr: 'Dessin : une halle ouverte, portée par une rangée de poteaux, sous un grand toit à deux pentes.',
      en: 'Drawing: an open hall on a row of posts, under a large pitched roof.',
    },
  },
  {
    key: 'river',
    keeper: '69',
    title: 'La rivière et ses berges',
    alternative: {
      fr: 'Dessin : une rivière en méandre entre des berges plantées de saules, des collines au fond.',
      en: 'Drawing: a winding river between banks planted with willows, with hills behind.',
    },
  },
  {
    key: 'mill',
    keeper: '31',
    title: 'L’ancienne filature',
    alternative: {
      fr: 'Dessin : une filature de brique à quatre étages, ses fenêtres régulières et sa cheminée.',
      en: 'Drawing: a brick mill of four storeys, with its regular windows and its chimney.',
    },
  },
  {
    key: 'earth',
    keeper: '972',
    title: 'Une maison de terre sous les palmes',
    alternative: {
      fr: 'Dessin : une maison de terre crue à large galerie, sous deux palmiers, devant la mer.',
      en: 'Drawing: a house of raw earth with a wide gallery, under two palm trees, before the sea.',
    },
  },
  {
    key: 'sheet',
    keeper: '13',
    title: 'Une planche de relevé',
    alternative: {
      fr: 'Dessin : une planche de relevé avec neuf échantillons, un plan et une échelle.',
      en: 'Drawing: a survey sheet with nine samples, a plan and a scale.',
    },
  },
  {
    key: 'walk',
    keeper: '02',
    title: 'Le chemin de la vallée',
    alternative: {
      fr: 'Dessin : un chemin bordé d’arbres qui monte entre des champs, un clocher à l’horizon.',
      en: 'Drawing: a path between trees climbing through fields, a steeple on the horizon.',
    },
  },
];
