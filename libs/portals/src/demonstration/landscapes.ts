/** Landscapes that were invented, drawn as they would have been in a year: the same hills and roads, what grows and what is built. */
export type Landscape = (year: number) => string;

const WIDTH = 960;
const HEIGHT = 600;
export const SIZE = { width: WIDTH, height: HEIGHT };

/** 0 in 1995 and before, 1 in 2025. */
const since = (year: number): number => Math.min(1, Math.max(0, (year - 1995) / 30));

const sheet = (year: number, sky: string, drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
  <rect width="${WIDTH}" height="${HEIGHT}" fill="${sky}"/>${drawing}
  <rect x="0" y="${HEIGHT - 34}" width="${WIDTH}" height="34" fill="#1d1c1a" fill-opacity="0.72"/>
  <text x="16" y="${HEIGHT - 12}" font-family="sans-serif" font-size="18" fill="#fbf9f5">Paysage inventé, dessiné par programme · ${year}</text></svg>`;

const tree = (x: number, y: number, size: number, leaf = '#4f7350'): string =>
  `<rect x="${x - size / 16}" y="${y - size * 0.4}" width="${size / 8}" height="${size * 0.4}" fill="#5b4a3a"/>
  <ellipse cx="${x}" cy="${y - size * 0.65}" rx="${size * 0.34}" ry="${size * 0.42}" fill="${leaf}"/>`;

const house = (x: number, y: number, size: number, wall = '#e8ddc8', roof = '#9a4a33'): string =>
  `<rect x="${x}" y="${y - size * 0.55}" width="${size}" height="${size * 0.55}" fill="${wall}"/>
  <path d="M${x - size * 0.06} ${y - size * 0.52}L${x + size / 2} ${y - size}L${x + size * 1.06} ${y - size * 0.52}Z" fill="${roof}"/>
  <rect x="${x + size * 0.4}" y="${y - size * 0.32}" width="${size * 0.2}" height="${size * 0.32}" fill="#6b5b4b"/>`;

const times = (count: number, draw: (nr: number) => string): string =>
  Array.from({ length: Math.max(0, Math.round(count)) }, (_, nr) => draw(nr)).join('');

const HILLS = `<path d="M0 300Q160 210 340 280T700 250T960 290V600H0Z" fill="#a9bb9a"/>
  <path d="M0 360Q240 290 480 345T960 330V600H0Z" fill="#93ab7c"/>`;

/** A village whose edge moves into the fields; its avenue was felled, and planted again. */
const village: Landscape = (year) => {
  const grown = since(year);
  const isPlantedAgain = year >= 2014;
  return sheet(
    year,
    '#cfdde6',
    `${HILLS}<path d="M0 400Q300 360 960 420V600H0Z" fill="#c9b86e"/>
    <path d="M430 600L500 392L520 392L620 600Z" fill="${grown > 0.3 ? '#8f8f8c' : '#c2b299'}"/>
    <rect x="688" y="246" width="26" height="112" fill="#d9cfbd"/><path d="M682 250L701 176L720 250Z" fill="#59626b"/>
    ${times(4, (nr) => house(620 + nr * 62, 366 - (nr % 2) * 10, 50))}
    ${times(1 + grown * 9, (nr) => house(560 - (nr % 5) * 96, 392 + Math.floor(nr / 5) * 46, 54 + Math.floor(nr / 5) * 14, '#efe8dc', '#b0664a'))}
    ${times(year < 2005 ? 6 : 0, (nr) => tree(420 - nr * 52, 440 + nr * 26, 90 + nr * 16))}
    ${times(isPlantedAgain ? 6 : 0, (nr) => tree(420 - nr * 52, 440 + nr * 26, 26 + (year - 2014) * 4 + nr * 6, '#6d915f'))}`,
  );
};

/** A valley that lost its hedges, and has some again beside its stream. */
const valley: Landscape = (year) => {
  const lost = since(Math.min(year, 2010)) * 2;
  const back = Math.max(0, (year - 2010) / 15);
  const hedge = (y: number, lean: number): string =>
    times(15, (nr) => tree(30 + nr * 66 + lean, y + Math.sin(nr) * 6, 44 + (nr % 3) * 8, '#3f6549'));
  return sheet(
    year,
    '#d7dfd4',
    `${HILLS}<path d="M0 350H960V600H0Z" fill="${lost > 0.8 ? '#bfb873' : '#8fae6a'}"/>
    <path d="M0 430Q260 400 520 448T960 440V600H0Z" fill="${lost > 0.5 ? '#cdbf72' : '#a3b964'}"/>
    <path d="M520 600Q460 520 560 470T600 372L612 372Q580 430 590 480T640 600Z" fill="#7fa6bd"/>
    ${lost < 0.35 ? hedge(372, 0) : ''}${lost < 0.7 ? hedge(428, 20) : ''}${lost < 1.1 ? hedge(520, -10) : ''}
    ${times(back * 9, (nr) => tree(500 + Math.sin(nr * 2) * 36, 400 + nr * 20, 30 + back * 46, '#7d9f5d'))}
    ${house(150, 470, 84, '#d8cbb4', '#6f5546')}${year > 2004 ? '<rect x="262" y="420" width="150" height="52" fill="#b9bec2"/><rect x="256" y="408" width="162" height="14" fill="#7e868c"/>' : ''}`,
  );
};

/** A beach that draws back before the sea, and what stood on its dune. */
const shore: Landscape = (year) => {
  const gone = since(year);
  const line = 330 + gone * 190;
  return sheet(
    year,
    '#bcd9e6',
    `<rect y="250" width="960" height="350" fill="#5f9db3"/><path d="M0 250Q480 236 960 250V262H0Z" fill="#86b9c9"/>
    <path d="M${line} 600Q${line + 90} 420 ${line + 250} 300Q860 268 960 262V600Z" fill="#ead9ae"/>
    <path d="M${line + 210} 600Q${line + 270} 430 ${line + 370} 330Q900 292 960 284V600Z" fill="#9db07a"/>
    ${times(gone < 0.55 ? 3 : gone < 0.9 ? 1 : 0, (nr) => house(700 + nr * 76, 420 + nr * 34, 66, '#f2eee4', '#5b7f8f'))}
    ${times(7 - gone * 4, (nr) => tree(930 - nr * 44, 560 - nr * 26, 84, '#57804f'))}
    ${times(year >= 2018 ? 9 : 0, (nr) => `<rect x="${line + 150 + nr * 17}" y="${520 - nr * 22}" width="5" height="34" fill="#7a6248"/>`)}`,
  );
};

export const LANDSCAPES = { village, valley, shore };
