/** Words apart by bars, as a line says more at a glance than a word. */
const words = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => line.trim().split('|'));

/** What people type into the search of territories, and what they should not. */
export const SEARCHES: readonly string[] = [
  ...words(`
    Lille|Paris|Saint-Denis|Marseille|La Réunion|Nord|Bretagne|Montreuil|Y|Eu|Ay|Us
    L'Haÿ-les-Roses|Bazoches-et-Saint-Thibaut|Métropole Européenne de Lille|Saint-Pierre-et-Miquelon
    Villeneuve-d'Ascq|Œting|Bœsenbiesen|Île-de-France|Côtes-d'Armor|Mayotte|Corse|Lyon 3e Arrondissement
    Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson|CC du Pays de Mormal|communauté de communes|commune`),
  // Parts of a name; in another order, and twice.
  ...words(`
    sai denis|st denis|ste marie|saint|sainte|sain|sai|sa|s|é|É|lil|mont|mon|ville
    sur mer|sous bois|de la|la|le|de|et|en|l'|d'ascq|dascq|montreuil sur|ch mez|b s t
    saint d|saint martin|pays|val de|reunion|marne|oise|herault|haute|nouvelle|les|aux
    denis saint|lille metropole|lille lille|mer sur`),
  // Typing errors.
  ...words(`
    mulhosue|villeneuve dascq|marseile|strasbour|bordaux|montpelier|grenobel|saint deni|perpingnan
    bazoche et saint thibau|toulousse|nante|lil le|sait denis|aix en provense`),
  // Case, accents, hyphens, apostrophes, white space.
  ...words(`
    SAINT DENIS|LA RÉUNION|la réunion|saint--denis|-lille-|l haÿ|L’Haÿ|ÎLE|ile de france
    béziers|BEZIERS|ŒTING|st|ste|st-|Sainté`),
  ...[' saint   denis ', '\tlille\t', 'lille\nparis'],
  // Codes and postal codes.
  ...words(`
    59350|59000|974|97411|2A|2a004|2B|20|5|59|590|5900|1|0|01|75056|75001|97400
    200093201|2000|69123|98000|00000|12345678|1234567890|59350a|59 350|2C|3e|02695`),
  // Nothing that has a name, and what means something to a pattern.
  ...words(`
    %|_|%%%|'|"|'; drop table x; --|\\|\\m|.*|(|[a-z]|lil%|lil_e|% %|*|?|-|…
    zzqqxx|xyz|qq|q|💥|lille 💥|a b c d e f g h i j k l m n o p q r s t u v w x y z`),
  ...['', ' ', ' 59350 ', 'x'.repeat(100), 'saint '.repeat(16)],
];

/** Ways of asking, as further parts of the filter and further arguments. */
export const WAYS: Readonly<Record<string, readonly [filter: string, rest?: string]>> = {
  communes: ['kinds: [COMMUNE]'],
  'larger ones': ['kinds: [REGION, DEPARTEMENT, EPCI]'],
  overseas: ['overseas: true'],
  metropolitan: ['overseas: false, kinds: [COMMUNE]'],
  'ended too': ['includeEnded: true'],
  'long ago': ['kinds: [COMMUNE]', 'asOf: "1950-06-01"'],
  'ended until 1990': ['includeEnded: true', 'asOf: "1990-06-01"'],
  'before anything': ['includeEnded: true', 'asOf: "1900-01-01"'],
  'in La Réunion': ['territory: { kind: DEPARTEMENT, code: "974" }, includeDescendants: true'],
  'in Hauts-de-France': ['kinds: [COMMUNE, EPCI], territory: { kind: REGION, code: "32" }, includeDescendants: true'],
  'Lille alone': ['territory: { kind: COMMUNE, code: "59350" }'],
  'by name': ['', 'orderBy: { field: NAME }'],
  'by code, last first': ['', 'orderBy: { field: CODE, direction: DESC }'],
  'by population': ['kinds: [COMMUNE]', 'orderBy: { field: POPULATION, direction: DESC }'],
  'least alike first': ['', 'orderBy: { field: RELEVANCE, direction: DESC }'],
  'from the end': ['', 'last: 50'],
};

/** Those that are asked in all ways. */
export const ASKED_IN_ALL_WAYS: readonly string[] = words(
  'sai denis|Saint-Denis|mulhosue|sa|l|lille|59|97411|59000|montreuil|de la|reunion|saint',
);
