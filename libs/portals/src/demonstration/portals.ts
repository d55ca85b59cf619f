/** Portals of each family, and what they show: those that keep it, or its themes. */
export interface DemonstrationPortal {
  slug: string;
  family: 'ACTOR' | 'THEME' | 'PROJECT';
  /** Of the département of the CAUE that keeps it. */
  keeper: string;
  title: { fr: string; en: string };
  introduction: { fr: string; en: string };
  visibility: 'PUBLIC' | 'MEMBERS' | 'DRAFT';
  accent: readonly [string, string];
  /** The drawing at its head. */
  cover: string;
  partners: readonly string[];
  shows: { keepers?: readonly string[]; themes?: readonly string[] };
}

export const PORTALS: readonly DemonstrationPortal[] = [
  {
    slug: 'demonstration-gironde',
    family: 'ACTOR',
    keeper: '33',
    title: { fr: 'L’observatoire de la Gironde (démonstration)', en: 'The observatory of the Gironde (demonstration)' },
    introduction: {
      fr: 'Ce que le CAUE de démonstration a vu, conseillé et appris, fiche après fiche. Tout y est inventé.',
      en: 'What the demonstration CAUE saw, advised on and learned, entry by entry. All of it is invented.',
    },
    visibility: 'PUBLIC',
    accent: ['#2F6048', '#86C7A4'],
    cover: 'river',
    partners: ['31'],
    shows: { keepers: ['33'] },
  },
  {
    slug: 'demonstration-bretagne',
    family: 'ACTOR',
    keeper: '35',
    title: { fr: 'Bâtir et ménager, d’Ille en Vilaine (démonstration)', en: 'Building with care (demonstration)' },
    introduction: {
      fr: 'Le portail d’un CAUE de démonstration : des maisons, des places et des haies.',
      en: 'The portal of a demonstration CAUE: houses, squares and hedges.',
    },
    visibility: 'PUBLIC',
    accent: ['#2A5B86', '#8DBBE6'],
    cover: 'square',
    partners: ['44'],
    shows: { keepers: ['35', '44'] },
  },
  {
    slug: 'demonstration-bois',
    family: 'THEME',
    keeper: '67',
    title: { fr: 'Construire en bois (démonstration)', en: 'Building in wood (demonstration)' },
    introduction: {
      fr: 'Des bâtiments de bois de tout le réseau, de la charpente au bardage.',
      en: 'Wooden buildings from the whole network, from frame to cladding.',
    },
    visibility: 'PUBLIC',
    accent: ['#8A5A00', '#E3B65A'],
    cover: 'hall',
    partners: ['35', '972'],
    shows: { themes: ['bois'] },
  },
  {
    slug: 'demonstration-eau',
    family: 'THEME',
    keeper: '69',
    title: { fr: 'L’eau au village (démonstration)', en: 'Water in the village (demonstration)' },
    introduction: {
      fr: 'Noues, mares, berges et sols qui boivent.',
      en: 'Swales, ponds, banks and ground that drinks.',
    },
    visibility: 'PUBLIC',
    accent: ['#1F5F6B', '#7FC4CF'],
    cover: 'river',
    partners: [],
    shows: { themes: ['eau'] },
  },
  {
    slug: 'demonstration-tropiques',
    family: 'PROJECT',
    keeper: '972',
    title: { fr: 'Habiter sous les tropiques (démonstration)', en: 'Living in the tropics (demonstration)' },
    introduction: {
      fr: 'Un projet partagé entre les Antilles et La Réunion : bâtir sans machine à refroidir.',
      en: 'A project shared between the Antilles and La Réunion: building without machines that cool.',
    },
    visibility: 'PUBLIC',
    accent: ['#A63D1F', '#F08A6A'],
    cover: 'earth',
    partners: ['971'],
    shows: { keepers: ['972', '971'] },
  },
  {
    slug: 'demonstration-atelier',
    family: 'PROJECT',
    keeper: '69',
    title: { fr: 'L’atelier du réseau (démonstration)', en: 'The workshop of the network (demonstration)' },
    introduction: {
      fr: 'Ce que le réseau prépare, pour ses équipes.',
      en: 'What the network prepares, for its teams.',
    },
    visibility: 'MEMBERS',
    accent: ['#5E4B8B', '#BDA9E8'],
    cover: 'sheet',
    partners: ['33', '35'],
    shows: { themes: ['sensibilisation'] },
  },
  {
    slug: 'demonstration-brouillon',
    family: 'THEME',
    keeper: '33',
    title: { fr: 'Un portail en préparation (démonstration)', en: 'A portal in preparation (demonstration)' },
    introduction: {
      fr: 'Seules les équipes qui le préparent le voient.',
      en: 'Only the teams that prepare it see it.',
    },
    visibility: 'DRAFT',
    accent: ['#2F6048', '#86C7A4'],
    cover: 'mill',
    partners: [],
    shows: { themes: ['patrimoine'] },
  },
];

/** Where the CAUE that keep items have them: some in another département too. */
export const KEEPERS: Readonly<Record<string, readonly string[]>> = {
  '33': ['33'],
  '35': ['35'],
  '44': ['44'],
  '67': ['67'],
  '69': ['69'],
  '31': ['31'],
  '02': ['02'],
  '13': ['13'],
  '971': ['971'],
  '972': ['972', '974'],
};
