import type { TFunction } from 'i18next';
import { formatDay } from '../format/format.js';
import type { Language } from '../format/format.js';
import { wordsOfCode } from './codes.js';
import { movingDay } from './moving-days.js';
import type { Report } from './report.js';

type Told = Pick<Report['parameters'][number], 'type' | 'choices' | 'choiceLabels'>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A value that a report is asked for, in words where there are some. */
export function inWords(of: Told | undefined, value: unknown, t: TFunction, language: Language): string {
  const text = String(value);
  if (of?.type === 'BOOLEAN') return t(text === 'true' ? 'report.yes' : 'report.no');
  if (of?.type === 'DATE' && DAY.test(text)) return formatDay(text, language);
  return movingDay(value, t) ?? choiceInWords(of, text, t);
}

/** One of what may be chosen. */
export function choiceInWords(of: Told | undefined, choice: string, t: TFunction): string {
  const listed = of?.choiceLabels?.[of.choices?.indexOf(choice) ?? -1];
  if (listed) return listed;
  const words = wordsOfCode(of?.choices, choice);
  return words ? t(words as 'report.yes') : choice;
}
