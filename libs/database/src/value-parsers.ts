import pg from 'pg';

const INT8 = 20;
const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY: number = 1009;

/**
 * How values come out of PostgreSQL: a `date` stays the text 'YYYY-MM-DD' (a Date would move with the time zone), an int8
 * is a number as long as it is exact. Given to one pool, so that other users of pg in the process are left alone.
 */
export const valueParsers = new pg.TypeOverrides();

valueParsers.setTypeParser(DATE, (text: string) => text);
valueParsers.setTypeParser(DATE_ARRAY, pg.types.getTypeParser(TEXT_ARRAY));
valueParsers.setTypeParser(INT8, (text: string) => {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
});
