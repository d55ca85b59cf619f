import { useTranslation } from 'react-i18next';
import buttons from '../shell/button.module.css';
import { Control } from './control.js';
import type { FieldSpec } from './field-spec.js';
import { type Row, rowsOf } from './values.js';
import classes from './write.module.css';

interface CellsProps {
  id: string;
  columns: readonly FieldSpec[];
  row: Row;
  set: (row: Row) => void;
  /** Errors by the rest of their path: `title`. */
  errors: Readonly<Record<string, string>>;
  /** Which row, for whoever hears the label alone. */
  place?: number;
}

/** The parts of one value. */
export function Cells({ id, columns, row, set, errors, place }: CellsProps) {
  return (
    <div className={classes.cells}>
      {columns.map((column, index) => (
        <Control
          key={column.name}
          spec={column}
          id={`${id}-${column.name}`}
          place={place}
          value={row[column.name]}
          // What is wrong with the whole is told at its first part.
          error={errors[column.name] ?? (index === 0 ? errors[''] : undefined)}
          set={(value) => set({ ...row, [column.name]: value as string })}
        />
      ))}
    </div>
  );
}

interface RowsControlProps extends Pick<CellsProps, 'id' | 'columns' | 'errors'> {
  value: unknown;
  set: (rows: Row[]) => void;
  /** What the button adds: "Ajouter un point". */
  add: string | undefined;
}

/** A list typed row by row. An error of the server is shown at its row: `0.title`. */
export function RowsControl({ id, columns, value, set, errors, add }: RowsControlProps) {
  const { t } = useTranslation();
  const rows = rowsOf(value);
  return (
    <>
      <ol className={classes.rows}>
        {rows.map((row, place) => (
          <li key={place} className={classes.row}>
            <Cells
              id={`${id}-${place}`}
              columns={columns}
              place={place + 1}
              row={row}
              errors={below(errors, place)}
              set={(changed) => set(rows.map((other, index) => (index === place ? changed : other)))}
            />
            <button
              type="button"
              className={classes.close}
              aria-label={t('write.removeRow', { place: place + 1 })}
              onClick={() => set(rows.filter((_, index) => index !== place))}
            >
              <svg width="16" height="16" viewBox="0 0 18 18" aria-hidden="true">
                <path d="m3 3 12 12M15 3 3 15" stroke="currentColor" strokeWidth="1.6" />
              </svg>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className={buttons.framed} onClick={() => set([...rows, {}])}>
        {add}
      </button>
    </>
  );
}

/** Of the errors of all rows those of one: `0.title` is `title` there, `0` the whole row. */
const below = (errors: CellsProps['errors'], place: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).flatMap(([path, message]) => {
      const [row, ...rest] = path.split('.');
      return row === String(place) ? [[rest.join('.'), message]] : [];
    }),
  );
