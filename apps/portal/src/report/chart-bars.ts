/** A row of a chart: what stands below its bar, which series it is of, and how much it is. */
export interface Measured {
  label: string;
  /** Undefined where the chart has no series. */
  series: string | undefined;
  value: number;
}

export interface Bar {
  label: string;
  /** From left to right, in the order of the series. */
  parts: { series: string; value: number }[];
  total: number;
}

/** One bar for each label, the series in it one after the other; and the series in the order in which they come first. */
export function stacked(rows: readonly Measured[]): { bars: Bar[]; series: string[] } {
  const series = [...new Set(rows.map((row) => row.series ?? ''))];
  const bars = [...Map.groupBy(rows, ({ label }) => label)].map(([label, own]): Bar => {
    const parts = series.flatMap((name) => {
      const values = own.filter((row) => (row.series ?? '') === name).map(({ value }) => value);
      return values.length ? [{ series: name, value: values.reduce((sum, value) => sum + value, 0) }] : [];
    });
    return { label, parts, total: parts.reduce((sum, { value }) => sum + value, 0) };
  });
  return { bars, series };
}

/** One bar for each row, called by its label and its series: what cannot be added up. */
export const sideBySide = (rows: readonly Measured[]): Bar[] =>
  rows.map(({ label, series, value }) => ({
    label: [label, series].filter(Boolean).join(' · '),
    parts: [{ series: '', value }],
    total: value,
  }));
