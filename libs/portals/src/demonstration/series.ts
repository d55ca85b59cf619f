import { type LANDSCAPES } from './landscapes.js';

/** A viewpoint, and what was photographed from it. */
export interface Series {
  key: string;
  keeper: string;
  landscape: keyof typeof LANDSCAPES;
  title: { fr: string; en: string };
  summary: { fr: string; en: string };
  themes: readonly string[];
  paragraphs: readonly string[];
  bearing: number;
  heightM: number;
  focalLengthMm: number;
  protocol: string;
  precision: 'EXACT' | 'COMMUNE';
  /** By the day on which they were taken, as precise as is known. */
  photographs: readonly (readonly [takenOn: string, fr: string, en: string])[];
}

/** All of it was invented. */
export const SERIES: readonly Series[] = [
  {
    key: 'entree-de-bourg',
    keeper: '02',
    landscape: 'village',
    title: { fr: 'L’entrée du bourg, depuis le pont', en: 'Where the village begins, from the bridge' },
    summary: {
      fr: 'Trente ans d’une entrée de bourg : l’allée abattue, les pavillons, puis l’allée replantée.',
      en: 'Thirty years where a village begins: the avenue felled, the new houses, then the avenue planted again.',
    },
    themes: ['paysage', 'centre-bourg', 'urbanisme'],
    paragraphs: [
      'Le point de vue est celui de qui arrive à pied. Le clocher, le pont et la route n’ont pas bougé : ce sont eux qui servent à recaler l’image.',
      'La commune a choisi en 2014 de replanter l’allée que ses habitants avaient vue tomber dix ans plus tôt.',
    ],
    bearing: 62,
    heightM: 1.6,
    focalLengthMm: 35,
    protocol:
      'Trépied au milieu du parapet aval.\nClocher au tiers droit de l’image, horizon à la moitié.\nEntre 10 h et 11 h, en mai ou en juin, par temps clair.',
    precision: 'EXACT',
    photographs: [
      [
        '1996',
        'L’allée est encore là ; quatre maisons au pied du clocher.',
        'The avenue still stands; four houses below the tower.',
      ],
      ['2006-05', 'L’allée a été abattue pour élargir la route.', 'The avenue has been felled to widen the road.'],
      [
        '2015-06-10',
        'Le lotissement atteint la route. L’allée vient d’être replantée.',
        'The new houses reach the road. The avenue has just been planted again.',
      ],
      ['2025-05-22', 'Les jeunes arbres cachent déjà les façades.', 'The young trees hide the fronts already.'],
    ],
  },
  {
    key: 'vallee-bocagere',
    keeper: '35',
    landscape: 'valley',
    title: { fr: 'La vallée et ses haies', en: 'The valley and its hedges' },
    summary: {
      fr: 'Un fond de vallée qui perd ses haies, puis en retrouve le long du ruisseau.',
      en: 'The bottom of a valley that loses its hedges, and has some again along the stream.',
    },
    themes: ['paysage', 'agriculture', 'eau'],
    paragraphs: [
      'Chaque prise de vue est faite de la même barrière de champ, avec l’accord de la ferme.',
      'Les saules du ruisseau ont été plantés par une association et le syndicat de rivière.',
    ],
    bearing: 288,
    heightM: 1.7,
    focalLengthMm: 28,
    protocol:
      'Appareil posé sur le poteau gauche de la barrière.\nPignon de la ferme au bord gauche de l’image.\nAprès la fenaison.',
    precision: 'COMMUNE',
    photographs: [
      ['1998', 'Trois haies ferment encore la vallée.', 'Three hedges still close the valley.'],
      [
        '2011',
        'Il ne reste aucune haie ; un hangar s’est ajouté à la ferme.',
        'No hedge is left; a shed stands beside the farm.',
      ],
      ['2024-07', 'Les saules suivent le ruisseau.', 'Willows follow the stream.'],
    ],
  },
  {
    key: 'trait-de-cote',
    keeper: '972',
    landscape: 'shore',
    title: { fr: 'La plage qui recule', en: 'The beach that draws back' },
    summary: {
      fr: 'Un cordon dunaire et trois maisons, jusqu’à ce que la mer les atteigne.',
      en: 'A dune and three houses, until the sea reaches them.',
    },
    themes: ['paysage', 'littoral'],
    paragraphs: ['La série a commencé avec une carte postale retrouvée ; son point de vue a été cherché sur place.'],
    bearing: 184,
    heightM: 2,
    focalLengthMm: 50,
    protocol: 'Depuis la dernière marche de l’escalier.\nHorizon au quart supérieur.\nÀ marée haute.',
    precision: 'EXACT',
    photographs: [
      ['1995', 'Trois maisons sur la dune.', 'Three houses on the dune.'],
      ['2013-09', 'Une seule maison est restée.', 'One house only is left.'],
      ['2025-09-14', 'La dune est reprise par des ganivelles.', 'Fences of stakes hold the dune.'],
    ],
  },
];
