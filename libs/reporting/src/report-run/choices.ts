import { type Locale } from '#lib/graphql';
import { type Options } from '../formats/format.js';
import { type Value } from '../run/rows.js';

/** How a file is made beside its parameters. */
export interface Choices {
  table: string | null;
  where: Record<string, Value> | null;
  options: Options;
  locale: Locale;
}
