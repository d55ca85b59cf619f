/** What invented works and texts are about. No title names a place, no text says anything of a real one. */
export interface Subject {
  titles: readonly { fr: string; en: string }[];
  themes: readonly string[];
  /** Which drawing stands for it. */
  drawing: string;
  programme: string;
  summary: { fr: string; en: string };
  /** In square metres, and in thousands of euro. */
  surface: readonly [number, number];
  cost: readonly [number, number];
  paragraphs: readonly string[];
}

export const SUBJECTS: readonly Subject[] = [
  {
    titles: [
      { fr: 'Une école en bois autour de sa cour', en: 'A wooden school around its yard' },
      { fr: 'Quatre classes en bois dans un verger', en: 'Four wooden classrooms in an orchard' },
      { fr: 'L’école et son préau de bois', en: 'The school and its wooden shelter' },
    ],
    themes: ['ecole', 'bois', 'equipement'],
    drawing: 'school',
    programme: 'Groupe scolaire de quatre classes, préau et cantine.',
    summary: {
      fr: 'Quatre classes ouvrent au sud sur une cour plantée ; la charpente, laissée visible, raconte comment le bâtiment tient.',
      en: 'Four classrooms open south onto a planted yard; the frame, left in sight, tells how the building stands.',
    },
    surface: [600, 1400],
    cost: [1400, 3200],
    paragraphs: [
      'La commune avait deux classes dans une mairie trop petite. Elle a demandé une école que l’on puisse agrandir sans la fermer.',
      'Les poteaux suivent une trame de trois mètres : chaque classe peut gagner une travée. Les murs sont remplis de paille et fermés par un bardage de douglas sans traitement.',
      'La cour a perdu son bitume. L’eau du toit y court dans une noue avant de rejoindre le fossé.',
    ],
  },
  {
    titles: [
      { fr: 'Une place rendue aux marcheurs', en: 'A square given back to those who walk' },
      { fr: 'Le marché sous les tilleuls', en: 'The market under the lime trees' },
      { fr: 'Une place d’église sans voitures', en: 'A church square without cars' },
    ],
    themes: ['espace-public', 'centre-bourg', 'eau'],
    drawing: 'square',
    programme: 'Réaménagement d’une place, de ses abords et du stationnement.',
    summary: {
      fr: 'Le stationnement a reculé de cent mètres, le sol boit l’eau de pluie et les bancs suivent l’ombre des arbres.',
      en: 'Parking moved back a hundred metres, the ground drinks the rain and benches follow the shade of the trees.',
    },
    surface: [900, 4200],
    cost: [280, 1200],
    paragraphs: [
      'On comptait soixante voitures garées et trois bancs. Un relevé d’une semaine a montré que vingt places suffisaient.',
      'Les pavés, joints de sable, laissent passer l’eau. Six tilleuls ont été gardés, neuf plantés.',
      'Le marché du samedi tient maintenant en un seul cercle ; les jours de fête, la place se vide en une heure.',
    ],
  },
  {
    titles: [
      { fr: 'Habiter le lotissement autrement', en: 'Living otherwise on the estate' },
      { fr: 'Six maisons dans les jardins', en: 'Six houses in the gardens' },
      { fr: 'Un lotissement qui garde ses haies', en: 'An estate that keeps its hedges' },
    ],
    themes: ['habitat', 'urbanisme', 'nature-en-ville'],
    drawing: 'estate',
    programme: 'Densification douce d’un lotissement de 1974, six logements.',
    summary: {
      fr: 'Six logements trouvent place au fond des jardins, sans rue nouvelle : les haies restent, les clôtures baissent.',
      en: 'Six homes find their place at the end of gardens without a new street: hedges stay, fences come down.',
    },
    surface: [480, 920],
    cost: [900, 1900],
    paragraphs: [
      'Les premiers habitants vieillissent dans de grandes maisons. Ils ont vendu une part de jardin pour qu’une plus petite s’y construise.',
      'Les accès se font par les chemins existants. Aucune maison ne regarde dans celle d’à côté.',
    ],
  },
  {
    titles: [
      { fr: 'Une halle de pierre et de métal', en: 'A hall of stone and metal' },
      { fr: 'La grange devenue bibliothèque', en: 'The barn that became a library' },
      { fr: 'Trois granges pour une mairie', en: 'Three barns for a town hall' },
    ],
    themes: ['patrimoine', 'renovation', 'equipement'],
    drawing: 'hall',
    programme: 'Réemploi de bâtiments agricoles en équipement public.',
    summary: {
      fr: 'Les murs anciens portent toujours ; le neuf se tient à côté, sur ses propres pieds, et pourrait repartir.',
      en: 'The old walls still carry; what is new stands beside them on its own feet, and could leave again.',
    },
    surface: [260, 820],
    cost: [520, 1700],
    paragraphs: [
      'Le diagnostic a précédé le programme : ce que les murs pouvaient porter a dit ce que l’on pouvait y mettre.',
      'Les pierres tombées ont servi aux seuils et aux murets. Les tuiles manquantes viennent d’un toit voisin.',
      'Le chauffage tient dans une petite pièce posée au milieu : le reste n’est chauffé que les jours où il sert.',
    ],
  },
  {
    titles: [
      { fr: 'La rivière retrouve ses rives', en: 'The river finds its banks again' },
      { fr: 'Un parc pour les crues', en: 'A park for the floods' },
      { fr: 'Le fossé, la mare et le sentier', en: 'The ditch, the pond and the path' },
    ],
    themes: ['eau', 'paysage', 'nature-en-ville'],
    drawing: 'river',
    programme: 'Renaturation de berges et sentier public.',
    summary: {
      fr: 'Le parking en bord d’eau est devenu une prairie que la crue peut prendre, et que l’on traverse le reste de l’année.',
      en: 'The riverside car park became a meadow that floods may take, and that people cross the rest of the year.',
    },
    surface: [2600, 16000],
    cost: [190, 900],
    paragraphs: [
      'Les repères de crue ont été relevés avec les habitants avant tout dessin.',
      'Un seul ouvrage est en béton : l’escalier qui descend à l’eau. Tout le reste peut être refait à la main.',
    ],
  },
  {
    titles: [
      { fr: 'Douze logements dans l’ancienne filature', en: 'Twelve homes in the former mill' },
      { fr: 'Une rue de maisons rénovées ensemble', en: 'A street of houses renovated together' },
      { fr: 'Le bourg rallume ses fenêtres', en: 'The village lights its windows again' },
    ],
    themes: ['renovation', 'habitat', 'energie'],
    drawing: 'mill',
    programme: 'Rénovation énergétique de logements anciens en centre-bourg.',
    summary: {
      fr: 'Des murs épais isolés par la chaux et le chanvre : les logements perdent trois fois moins et respirent encore.',
      en: 'Thick walls insulated with lime and hemp: the homes lose a third of the heat and still breathe.',
    },
    surface: [420, 1500],
    cost: [700, 2600],
    paragraphs: [
      'Un seul chantier pour douze propriétaires : l’échafaudage, le compresseur et le conseil ont été partagés.',
      'Les menuiseries anciennes ont été doublées et non remplacées. Les façades n’ont pas changé d’épaisseur sur la rue.',
      'Deux hivers de mesures sont joints à cette fiche.',
    ],
  },
  {
    titles: [
      { fr: 'Bâtir en terre crue sous les tropiques', en: 'Building with raw earth in the tropics' },
      { fr: 'La varangue comme climatiseur', en: 'The veranda as air conditioning' },
      { fr: 'Une école de bois face aux alizés', en: 'A wooden school facing the trade winds' },
    ],
    themes: ['materiaux', 'energie', 'ecole', 'bois'],
    drawing: 'earth',
    programme: 'Équipement scolaire ventilé sans climatisation.',
    summary: {
      fr: 'Deux toits l’un sur l’autre, des murs qui laissent passer le vent et pas la pluie : aucune machine ne rafraîchit l’école de bois.',
      en: 'Two roofs, one above the other, walls that let in wind and no rain: no machine cools the wooden school.',
    },
    surface: [500, 1600],
    cost: [1100, 3600],
    paragraphs: [
      'Le plan suit la direction des alizés. Chaque classe a deux façades ouvertes et une varangue de trois mètres.',
      'Les bois viennent de l’île quand elle en a. La terre des fondations a fait les murs.',
    ],
  },
];

export interface Written {
  key: string;
  title: { fr: string; en: string };
  summary: { fr: string; en: string };
  themes: readonly string[];
  drawing: string;
  kind: string;
  paragraphs: readonly string[];
}

export const RESOURCES: readonly Written[] = [
  {
    key: 'guide-clotures',
    title: { fr: 'Clôtures et haies : le petit guide', en: 'Fences and hedges: the small guide' },
    summary: {
      fr: 'Ce qui se voit de la rue, en douze dessins.',
      en: 'What is seen from the street, in twelve drawings.',
    },
    themes: ['paysage', 'habitat'],
    drawing: 'estate',
    kind: 'PUBLICATION',
    paragraphs: ['Douze situations, un dessin pour chacune, et ce que le règlement en dit le plus souvent.'],
  },
  {
    key: 'film-charpente',
    title: { fr: 'Lever une charpente en deux jours', en: 'Raising a frame in two days' },
    summary: { fr: 'Onze minutes de film, sans commentaire.', en: 'Eleven minutes of film, without comment.' },
    themes: ['bois', 'sensibilisation'],
    drawing: 'hall',
    kind: 'VIDEO',
    paragraphs: ['Le film montre l’ordre des gestes. Il se passe de paroles et se montre à tout âge.'],
  },
  {
    key: 'donnees-arbres',
    title: { fr: 'Arbres de bord de route relevés à pied', en: 'Roadside trees surveyed on foot' },
    summary: {
      fr: 'Un tableau de 1 840 arbres inventés, pour s’exercer.',
      en: 'A table of 1,840 invented trees, to practise.',
    },
    themes: ['paysage', 'nature-en-ville'],
    drawing: 'walk',
    kind: 'DATASET',
    paragraphs: ['Essence, circonférence, état, distance à la chaussée : le fichier sert aux formations.'],
  },
  {
    key: 'carnet-couleurs',
    title: { fr: 'Les couleurs d’un bourg', en: 'The colours of a village' },
    summary: {
      fr: 'Nuancier de façades et méthode pour faire le sien.',
      en: 'A chart of façades, and how to make one’s own.',
    },
    themes: ['centre-bourg', 'patrimoine'],
    drawing: 'square',
    kind: 'DOCUMENT',
    paragraphs: ['On relève à l’ombre, par temps couvert, trois points par façade.'],
  },
  {
    key: 'photos-isolants',
    title: { fr: 'Planche : isolants d’origine végétale', en: 'Plate: insulation from plants' },
    summary: {
      fr: 'Neuf matériaux, leur épaisseur pour un même effet.',
      en: 'Nine materials, and how thick for the same effect.',
    },
    themes: ['materiaux', 'renovation', 'energie'],
    drawing: 'sheet',
    kind: 'IMAGE',
    paragraphs: ['Chaque carré fait dix centimètres de côté. Les épaisseurs sont celles d’une même résistance.'],
  },
  {
    key: 'guide-cour',
    title: { fr: 'Débitumer une cour d’école', en: 'Taking the tarmac off a school yard' },
    summary: {
      fr: 'Du premier conseil d’élèves à l’entretien.',
      en: 'From the first council of pupils to the upkeep.',
    },
    themes: ['ecole', 'eau', 'participation'],
    drawing: 'school',
    kind: 'PUBLICATION',
    paragraphs: [
      'Les enfants mesurent d’abord la chaleur du sol. Le dessin vient après.',
      'La terre retirée sert aux buttes.',
    ],
  },
];

export const NOTEBOOKS: readonly Written[] = [
  {
    key: 'carnet-vallee',
    title: { fr: 'Carnet d’une vallée qui se raconte', en: 'Notebook of a valley telling itself' },
    summary: {
      fr: 'Quatre saisons de marche, avec celles et ceux qui y vivent.',
      en: 'Four seasons of walking with those who live there.',
    },
    themes: ['paysage', 'participation'],
    drawing: 'walk',
    kind: 'TERRITORY',
    paragraphs: [
      'On a marché douze kilomètres par saison, toujours les mêmes.',
      'À chaque halte, quelqu’un du lieu a dit ce qui avait changé de son vivant.',
    ],
  },
  {
    key: 'carnet-classe',
    title: { fr: 'La classe qui mesurait sa rue', en: 'The class that measured its street' },
    summary: { fr: 'Un trimestre de relevés par des élèves de dix ans.', en: 'A term of surveys by pupils of ten.' },
    themes: ['sensibilisation', 'ecole', 'espace-public'],
    drawing: 'school',
    kind: 'SCHOOL',
    paragraphs: [
      'Le pas, puis la corde à nœuds, puis le mètre : trois outils, trois dessins, et la question de ce qui est vrai.',
    ],
  },
  {
    key: 'carnet-chantier',
    title: { fr: 'Ce que le chantier nous a appris', en: 'What the building site taught us' },
    summary: { fr: 'Les erreurs d’abord, puis ce qui a marché.', en: 'The mistakes first, then what worked.' },
    themes: ['renovation', 'materiaux'],
    drawing: 'mill',
    kind: 'EXPERIENCE',
    paragraphs: [
      'Trois semaines de retard viennent d’un mur que personne n’avait sondé.',
      'La maquette au vingtième a évité le reste.',
    ],
  },
];
