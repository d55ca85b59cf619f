import { closedUp, day, euros, PALE, type Sheet, sheetOf } from '#lib/pdf';
import { type Activity, type ActivityRow } from './activity-reports.js';
import { DESCRIPTION, titleOf } from './activity.table.js';

const LABEL_WIDTH = 300;
const DEMONSTRATION = 'Démonstration : cet organisme et ses chiffres sont inventés.';

/** In French, as all that is printed. Each figure leads to the page of its records. */
export function activityPdf(activity: Activity): Promise<Buffer> {
  const { organization, year, knownAt } = activity;
  const title = titleOf(activity).fr;
  const on = knownAt.toISOString().slice(0, 10);
  return sheetOf({ title, author: 'S-PASS Territoires', subject: DESCRIPTION.fr, on }, (sheet) => {
    if (organization.isDemonstration) sheet.notice(closedUp(DEMONSTRATION));
    sheet.heading(1, organization.name);
    sheet.paragraph(closedUp(`Rapport d’activité ${year.year}`), { size: 15, above: 2 });
    sheet.paragraph(
      closedUp(
        `Du ${day(year['first day'])} au ${day(year['last day'])}, d’après ce que la plateforme en savait le ${day(on)}. ${DESCRIPTION.fr}`,
      ),
      { size: 10, colour: PALE },
    );
    for (const rows of Map.groupBy(activity.rows, ({ section }) => section.fr))
      writeSection(sheet, rows, year.year - 1);
    if (activity.rows.length === 0) sheet.paragraph('Aucun chiffre ne vous est ouvert.');
  });
}

function writeSection(sheet: Sheet, [title, rows]: [string, ActivityRow[]], before: number): void {
  sheet.heading(2, title);
  sheet.rows(
    title,
    rows.map((row) => [row.figure.label.fr, valueOf(row, before), row.now.records] as const),
    LABEL_WIDTH,
  );
}

const shown = (value: number | null, unit: string): string => {
  if (value === null) return 'non connu';
  return unit === 'EUR'
    ? euros(Math.round(value * 100))
    : new Intl.NumberFormat('fr-FR').format(value).replaceAll('\u202f', '\u00a0');
};

const valueOf = ({ figure, now, before }: ActivityRow, year: number): string =>
  closedUp(`${shown(now.value, figure.unit)} (${year} : ${shown(before.value, figure.unit)})`);
