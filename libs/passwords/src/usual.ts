import { dictionary } from '@zxcvbn-ts/language-common';
import { FAMOUS } from './famous.js';

/** Said for this network, and what the list has in English only. */
const OWN =
  'motdepasse mot2passe bonjour soleil doudou loulou chouchou jetaime jesuis coucou bienvenue administrateur territoire territoires spass caue architecte urbanisme secret azertyuiop marseille princesse meilleur meilleure';
/** Shorter ones are found in anything. */
export const SHORTEST = 4;

const listed = new Set<string>();
for (const word of [...dictionary['passwords-common'], ...OWN.split(' '), ...FAMOUS])
  if (word.length >= SHORTEST) listed.add(word.toLowerCase());
export const LONGEST_LISTED = Math.max(...[...listed].map((word) => word.length));

/** Fifty thousand passwords that were stolen most often, and famous sentences: what is tried first. */
export const isUsual = (text: string): boolean => listed.has(text);
