/** A piece of what a post says. */
export type BodyPart =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string }
  | { kind: 'mention'; id: string };

const SPECIAL = /(https?:\/\/[^\s<>"]+)|@(person_[0-9a-z]{26})/g;
/** What ends a sentence is no part of an address. */
const TRAILING = /[.,;:!?»”’)\]]+$/;

/** Text, addresses of the web and people who are mentioned, in their order. */
export function bodyParts(body: string): BodyPart[] {
  const parts: BodyPart[] = [];
  let at = 0;
  for (const match of body.matchAll(SPECIAL)) {
    const [found, address, id] = match;
    if (match.index > at) parts.push({ kind: 'text', text: body.slice(at, match.index) });
    const text = address?.replace(TRAILING, '');
    parts.push(text ? { kind: 'link', text } : { kind: 'mention', id: id! });
    at = match.index + (text ?? found).length;
  }
  if (at < body.length) parts.push({ kind: 'text', text: body.slice(at) });
  return parts;
}

export interface Named {
  id: string;
  name: string;
}

/** As it is typed: names stand where the API has ids. */
export const typedBody = (body: string, people: readonly Named[]): string =>
  people.reduce((text, { id, name }) => text.replaceAll(`@${id}`, `@${name}`), body);

/** As the API takes it. Longer names first: one may begin like another. */
export const sentBody = (body: string, people: Readonly<Record<string, string>>): string =>
  Object.entries(people)
    .toSorted(([one], [other]) => other.length - one.length)
    .reduce((text, [name, id]) => text.replaceAll(`@${name}`, `@${id}`), body.trim());
