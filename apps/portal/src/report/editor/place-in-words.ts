import type { i18n } from 'i18next';

/** Parts of a definition that its form calls otherwise. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'title.fr': 'titleFr',
  'title.en': 'titleEn',
  title: 'titleFr',
  'description.fr': 'descriptionFr',
  'description.en': 'descriptionEn',
  description: 'descriptionFr',
  'maintainer.fr': 'maintainerFr',
  'maintainer.en': 'maintainerEn',
  maintainer: 'maintainerFr',
  'chart.mark': 'chart',
  'chart.x': 'x',
  'chart.y': 'y',
  'chart.series': 'series',
};
const CELLS: Readonly<Record<string, string>> = {
  'label.fr': 'labelFr',
  'label.en': 'labelEn',
  label: 'labelFr',
  records: 'opens',
};

/** Where something in a definition does not fit, by the words of the form: `Colonnes 2, Valeur`. */
export function placeInWords(path: readonly string[], { t, exists }: Pick<i18n, 't' | 'exists'>): string {
  const told = (key: string, otherwise: string): string =>
    exists(`reportEditor.${key}`) ? t(`reportEditor.${key}` as 'reportEditor.rows') : otherwise;
  const [part = '', which, ...rest] = path;
  if (part === 'audience') return t('report.audience');
  if (which !== undefined && ['columns', 'key', 'parameters'].includes(part)) {
    const nth = /^\d+$/.test(which) ? `${told(part, part)} ${Number(which) + 1}` : `${told(part, part)}, ${which}`;
    const cell = rest.join('.');
    if (!cell) return nth;
    const field = CELLS[cell] ?? CELLS[rest[0]!] ?? rest[0]!;
    return `${nth}, ${told(`${part === 'parameters' ? 'parameter' : 'column'}.${field}`, cell)}`;
  }
  const whole = path.join('.');
  return told(OTHERWISE[whole] ?? OTHERWISE[part] ?? part, whole);
}
