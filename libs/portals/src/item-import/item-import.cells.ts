import { type DomainError, type Words } from '#lib/graphql';
import { InvalidInputError } from '#lib/writes';
import { plainly } from '../table/table.js';
import { type Choices } from './item-import.choices.js';
import { type Column } from './item-import.columns.js';
import { type Row } from './item-import.table.js';

/** Reads the cells of a row, and gathers what is wrong with them: what cannot be read is null. */
export class CellReader {
  readonly faults: DomainError[] = [];
  /** Those of them that are wrong only where an item is to be made. */
  readonly missing = new Set<DomainError>();

  constructor(readonly cells: Row['cells']) {}

  refuse(column: Column, words: Words): null {
    this.faults.push(new InvalidInputError(words, column));
    return null;
  }

  lack(column: Column, words: Words): null {
    this.refuse(column, words);
    this.missing.add(this.faults.at(-1)!);
    return null;
  }

  chosen(column: Column, choices: Choices): string | null {
    const cell = this.cells[column];
    if (!cell) return null;
    return choices.get(plainly(cell)) ?? this.refuse(column, notAmong(cell, choices));
  }

  number(column: Column): number | null {
    return this.#numberOf(column, /^-?\d{1,12}(\.\d+)?$/, NO_NUMBER);
  }

  whole(column: Column): number | null {
    return this.#numberOf(column, /^\d{1,12}$/, NO_WHOLE);
  }

  #numberOf(column: Column, form: RegExp, words: Words): number | null {
    const plain = this.cells[column]?.replace(/[\s€]/g, '').replace(',', '.').replace('−', '-');
    if (!plain) return null;
    return form.test(plain) ? Number(plain) : this.refuse(column, words);
  }
}

const NO_WHOLE = { fr: 'Un nombre entier.', en: 'A whole number.' };
const NO_NUMBER = { fr: 'Un nombre, par exemple 48,85.', en: 'A number, such as 48.85.' };
const notAmong = (cell: string, choices: Choices): Words => ({
  fr: `« ${cell} » n’est pas une valeur de cette colonne : ${choices.words.fr}.`,
  en: `“${cell}” is no value of this column: ${choices.words.en}.`,
});
