import { useTranslation } from 'react-i18next';
import buttons from '../shell/button.module.css';
import { FieldError } from '../form/field.js';
import classes from './write.module.css';

export type Row = Record<string, string>;

interface Column {
  name: string;
  label: string;
  multiline?: boolean;
  numeric?: boolean;
}

interface RowsControlProps {
  id: string;
  columns: readonly Column[];
  value: unknown;
  set: (rows: Row[]) => void;
  errors: Readonly<Record<string, string>>;
  /** What the button adds: "Ajouter un point". */
  add: string;
}

export const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

/** A list typed row by row. An error of the server is shown at its row: `0.title`. */
export function RowsControl({ id, columns, value, set, errors, add }: RowsControlProps) {
  const { t } = useTranslation();
  const rows = rowsOf(value);
  const change = (place: number, changes: Row): void =>
    set(rows.map((row, index) => (index === place ? { ...row, ...changes } : row)));
  return (
    <>
      <ol className={classes.rows}>
        {rows.map((row, place) => (
          <li key={place} className={classes.row}>
            <div className={classes.cells}>
              {columns.map(({ name, label, multiline, numeric }) => {
                const control = `${id}-${place}-${name}`;
                const error =
                  errors[`${place}.${name}`] ?? (name === columns[0]?.name ? errors[`${place}`] : undefined);
                const common = {
                  id: control,
                  className: classes.input,
                  value: row[name] ?? '',
                  'aria-describedby': error ? `${control}-error` : undefined,
                  'aria-invalid': error ? (true as const) : undefined,
                };
                return (
                  <div key={name} className={classes.cell}>
                    <label htmlFor={control}>
                      {label} <span className="hidden">{place + 1}</span>
                    </label>
                    <FieldError id={control} error={error} />
                    {multiline ? (
                      <textarea
                        {...common}
                        rows={2}
                        onChange={(event) => change(place, { [name]: event.currentTarget.value })}
                      />
                    ) : (
                      <input
                        {...common}
                        inputMode={numeric ? 'decimal' : undefined}
                        onChange={(event) => change(place, { [name]: event.currentTarget.value })}
                      />
                    )}
                  </div>
                );
              })}
            </div>
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
      <button
        type="button"
        className={buttons.framed}
        onClick={() => set([...rows, Object.fromEntries(columns.map(({ name }) => [name, '']))])}
      >
        {add}
      </button>
    </>
  );
}
