import { DocumentFault, type Given, listAt, readable, type Way } from './given.js';

/** A picture in a text. What it shows is said where it stands, or else by the media; an empty text says that it is decorative here. */
export interface Figure {
  type: 'figure';
  attrs: { id: string; media: string; alternative: string | null; caption: string | null };
}
/** Another item in a text: whoever may see it finds the way to it. */
export interface ItemBlock {
  type: 'item';
  attrs: { id: string; item: string };
}
/** A place in a text: a point, or the box [west, south, east, north]. */
export interface MapBlock {
  type: 'map';
  attrs: { id: string; at: [number, number] | [number, number, number, number]; caption: string | null };
}

const MEDIA = /^media_[0-9a-z]{26}$/;
const ITEM = /^[a-z]+_[0-9a-z]{26}$/;
const LONGEST_ALTERNATIVE = 500;
const LONGEST_CAPTION = 600;

export const figureOf = {
  names: ['media', 'alternative', 'caption'],
  of: (given: Given, way: Way): Figure => ({
    type: 'figure',
    attrs: {
      id: given['id'] as string,
      media: idAt(given, 'media', MEDIA, way),
      alternative: wordsAt(given, 'alternative', LONGEST_ALTERNATIVE, way),
      caption: wordsAt(given, 'caption', LONGEST_CAPTION, way),
    },
  }),
};

export const itemOf = {
  names: ['item'],
  of: (given: Given, way: Way): ItemBlock => ({
    type: 'item',
    attrs: { id: given['id'] as string, item: idAt(given, 'item', ITEM, way) },
  }),
};

export const mapOf = {
  names: ['at', 'caption'],
  of: (given: Given, way: Way): MapBlock => ({
    type: 'map',
    attrs: {
      id: given['id'] as string,
      at: placeAt(given['at'], [...way, 'at']),
      caption: wordsAt(given, 'caption', LONGEST_CAPTION, way),
    },
  }),
};

function idAt(given: Given, name: string, form: RegExp, way: Way): string {
  const id = given[name];
  if (typeof id !== 'string' || !form.test(id)) throw new DocumentFault([...way, name], 'An id is expected here');
  return id;
}

function wordsAt(given: Given, name: string, longest: number, way: Way): string | null {
  const words = given[name] ?? null;
  if (words === null) return null;
  if (typeof words !== 'string' || words.length > longest)
    throw new DocumentFault([...way, name], `Words are expected here, at most ${longest} characters`);
  return readable(words).trim();
}

function placeAt(value: unknown, way: Way): MapBlock['attrs']['at'] {
  const numbers = listAt(value, way);
  const isPlace =
    (numbers.length === 2 || numbers.length === 4) &&
    numbers.every((one, i) => typeof one === 'number' && Math.abs(one) <= (i % 2 === 0 ? 180 : 90)) &&
    (numbers.length === 2 || ((numbers[0] as number) <= (numbers[2] as number) && numbers[1]! <= numbers[3]!));
  if (!isPlace)
    throw new DocumentFault(way, 'A place is [longitude, latitude], or the box [west, south, east, north], in degrees');
  return numbers as MapBlock['attrs']['at'];
}
