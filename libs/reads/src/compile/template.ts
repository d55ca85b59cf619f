import { createHash } from 'node:crypto';
import { type RequestContext } from '#lib/graphql';
import { DAY, Scopes, Sql, Symbolic, TODAY } from '../sql.js';

/** One request that runs a compiled operation. */
export class Run {
  private readonly kept = new Map<unknown, unknown>();

  constructor(
    readonly context: RequestContext,
    /** Coerced. */
    readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  remember<T>(key: unknown, make: () => T): T {
    let value = this.kept.get(key) as T | undefined;
    if (value === undefined) this.kept.set(key, (value = make()));
    return value;
  }
}

/** A part that depends on what the variables hold: made when the statement runs. */
export class Deferred {
  constructor(readonly make: (run: Run) => Sql) {}
}

/** The day that a part of an operation is about. */
export class Day {
  constructor(
    readonly name: string,
    readonly of: (run: Run) => string,
    /** Where it is read from, if each object has a day of its own. */
    readonly column?: Sql,
    /** Whether it is today as a rule, and stands in the text when it is. */
    readonly isUsuallyToday = false,
  ) {}

  static readonly TODAY = new Day(DAY.name, ({ context }) => context.today, undefined, true);
}

/** What stands inside is about this day. */
export class Dated {
  constructor(
    readonly day: Day,
    readonly inside: Sql,
  ) {}
}

export const deferred = (make: Deferred['make']): Sql => new Sql(['', ''], [new Deferred(make)]);
export const dated = (day: Day, inside: Sql): Sql => new Sql(['', ''], [new Dated(day, inside)]);

export interface Prepared {
  name: string;
  text: string;
  /** What reads the clock changes without telling. */
  readsClock: boolean;
}

const CLOCK = /\b(?:now\(\)|current_(?:date|time)|localtime|(?:clock|statement|transaction)_timestamp)/;

type Value = (run: Run) => unknown;
interface Gap {
  part: Deferred;
  day: Day;
}

/** Texts of one operation that are kept for one sort of caller, and sorts of callers. */
const MOST = 16;

/** What the request says, not the document: the day, who asks. */
interface Told {
  name: string;
  type: string;
  isToday: boolean;
  isScopes: boolean;
  of: Value;
}

/** The statement for one sort of caller on one day: what does not vary among them stands in the text. */
interface Edition {
  texts: string[];
  /** How each of what the request says is written, by name. */
  places: ReadonlyMap<string, string>;
  /** Which of it is bound. */
  bound: readonly number[];
  prepared: Map<string, Prepared>;
}

/** The statement of an operation: text that never changes, with gaps for what depends on variables. */
export class Template {
  private readonly texts: string[] = [''];
  private readonly gaps: Gap[] = [];
  private readonly values: unknown[] = [];
  private readonly told: Told[] = [];
  /** Of one day: those of yesterday are asked for by nobody. */
  private readonly editions = new Map<string, Edition>();
  private today = '';

  constructor(root: Sql) {
    this.write(root, Day.TODAY);
  }

  /** Of all texts that are kept. */
  get characters(): number {
    let sum = lengthOf(this.texts);
    for (const { texts, prepared } of this.editions.values()) {
      sum += lengthOf(texts);
      for (const { text } of prepared.values()) sum += text.length;
    }
    return sum;
  }

  /** The text for a run, and its values. */
  fill(run: Run): { prepared: Prepared; values: unknown[] } {
    if (run.context.today !== this.today) {
      this.today = run.context.today;
      this.editions.clear();
    }
    const told = this.told.map(({ of }) => of(run));
    const edition = this.edition(told);
    const values = [...this.values, ...edition.bound.map((i) => told[i])];
    const filling = new Filling(run, values, edition.places);
    const filled = this.gaps.map(({ part, day }) => filling.fill(part, day));
    const prepared = remembered(edition.prepared, filled.join('\u0001'), () => {
      const text = edition.texts.map((piece, i) => piece + (filled[i] ?? '')).join('');
      const name = createHash('sha1').update(text).digest('base64url').slice(0, 16);
      return { name, text, readsClock: CLOCK.test(text) };
    });
    return { prepared, values };
  }

  /** The planner sees the day, and what kind of caller asks: it plans once, and for them. */
  private edition(told: readonly unknown[]): Edition {
    let key = '';
    // Whoever holds any of the roles that are asked for is one kind of caller: each role by itself would double the texts.
    const holdsSome = this.told.some(({ isScopes }, i) => isScopes && !isEmpty(told[i]));
    const fixed = this.told.map(({ isToday, isScopes }, i) => {
      const text = isScopes && holdsSome ? undefined : fixedText(told[i], isToday && told[i] === this.today);
      key += `${text ?? '$'} `;
      return text;
    });
    return remembered(this.editions, key, () => {
      const bound = fixed.flatMap((text, i) => (text === undefined ? [i] : []));
      const written = this.told.map(
        ({ type }, i) => `${fixed[i] ?? `$${this.values.length + 1 + bound.indexOf(i)}`}::${type}`,
      );
      return {
        texts: this.texts.map((text) => text.replace(MARK, (_, i: string) => written[Number(i)]!)),
        places: new Map(this.told.map(({ name }, i) => [name, written[i]!])),
        bound,
        prepared: new Map(),
      };
    });
  }

  private write(part: Sql, day: Day): void {
    this.add(part.strings[0]!);
    part.values.forEach((value, i) => {
      if (value instanceof Sql) this.write(value, day);
      else if (value instanceof Dated) this.write(value.inside, value.day);
      else if (value === DAY && day.column) this.write(day.column, day);
      else if (value instanceof Symbolic) this.add(this.mark(value, day));
      else if (value instanceof Deferred) {
        this.gaps.push({ part: value, day });
        this.texts.push('');
      } else this.add(literal(value) ?? `$${this.values.push(value)}`);
      this.add(part.strings[i + 1] ?? '');
    });
  }

  private add(text: string): void {
    this.texts[this.texts.length - 1] += text;
  }

  private mark(symbol: Symbolic, day: Day): string {
    const name = symbol === DAY ? day.name : symbol.name;
    let known = this.told.findIndex((told) => told.name === name);
    if (known < 0) {
      const isToday = symbol === TODAY || (symbol === DAY && day.isUsuallyToday);
      const of: Value = symbol === DAY ? day.of : (run) => symbol.of(run.context, run.context.today);
      const isScopes = symbol instanceof Scopes;
      known = this.told.push({ name, type: symbol.type, isToday, isScopes, of }) - 1;
    }
    return `\u0002${known}\u0003`;
  }
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

const MARK = /\u0002(\d+)\u0003/g;

/** Undefined for what is bound. */
function fixedText(value: unknown, isToday: boolean): string | undefined {
  if (isToday || typeof value === 'boolean') return `'${String(value)}'`;
  if (value === null || value === undefined) return 'null';
  return isEmpty(value) ? `'{}'` : undefined;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The one that was made first goes: what is asked often comes back at once. */
function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    if (known.size >= MOST) known.delete(known.keys().next().value!);
    known.set(key, (value = make()));
  }
  return value;
}

/** Writes the parts that a run makes: what they bind follows what the template binds. */
class Filling {
  private readonly own = new Map<unknown, string>();
  private text = '';

  constructor(
    private readonly run: Run,
    private readonly values: unknown[],
    private readonly places: ReadonlyMap<string, string>,
  ) {}

  fill(part: Deferred, day: Day): string {
    this.text = '';
    this.write(part.make(this.run), day);
    return this.text;
  }

  private write(part: Sql, day: Day): void {
    this.text += part.strings[0]!;
    part.values.forEach((value, i) => {
      if (value instanceof Sql) this.write(value, day);
      else if (value instanceof Dated) this.write(value.inside, value.day);
      else if (value instanceof Deferred) this.write(value.make(this.run), day);
      else if (value === DAY && day.column) this.write(day.column, day);
      else if (value instanceof Symbolic) this.text += this.place(value, day);
      else this.text += this.bind(value);
      this.text += part.strings[i + 1] ?? '';
    });
  }

  private place(symbol: Symbolic, day: Day): string {
    const name = symbol === DAY ? day.name : symbol.name;
    const known = this.places.get(name) ?? this.own.get(name);
    if (known) return known;
    const value = symbol === DAY ? day.of(this.run) : symbol.of(this.run.context, this.run.context.today);
    const made = `$${this.values.push(value)}::${symbol.type}`;
    this.own.set(name, made);
    return made;
  }

  /** A list that is named several times is sent once. */
  private bind(value: unknown): string {
    if (!Array.isArray(value)) return `$${this.values.push(value)}`;
    let known = this.own.get(value);
    if (!known) this.own.set(value, (known = `$${this.values.push(value)}`));
    return known;
  }
}

/** What a document says itself stands in the text, as untyped as a parameter would be, where the planner sees it. */
function literal(value: unknown): string | undefined {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean') return `'${value}'`;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? `'${value}'` : undefined;
  if (typeof value !== 'string' || /[\\\u0000-\u0003]/.test(value)) return undefined;
  return `'${value.replaceAll("'", "''")}'`;
}
