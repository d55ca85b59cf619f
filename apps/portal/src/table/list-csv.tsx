import { CsvButton, type Row } from './csv-button.js';
import classes from './table.module.css';

/** The button below a table that is on the page as a whole. */
export function ListCsv({ name, header, rows }: { name: string; header: readonly string[]; rows: readonly Row[] }) {
  return (
    <div className={classes.bar}>
      <span />
      <CsvButton
        name={name}
        header={header}
        total={rows.length}
        read={() => Promise.resolve({ rows, next: undefined })}
      />
    </div>
  );
}
