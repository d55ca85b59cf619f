/** Rows that the price of a report stands for; each further as many cost the same. */
const ROWS_PRICED = 20;

/** Told of rows that are read, however few of them are sent, has what they cost beyond the first paid. */
export function meter(price: number, pay: (points: number) => void): (rows: number) => void {
  let left = ROWS_PRICED;
  return (rows) => {
    left -= rows;
    if (left >= 0) return;
    pay(Math.ceil((-left / ROWS_PRICED) * price));
    left = 0;
  };
}
