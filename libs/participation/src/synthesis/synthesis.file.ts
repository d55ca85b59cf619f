import { stringify } from 'csv-stringify/sync';
import { type Tx } from '#lib/writes';

interface Line {
  number: number;
  statement: string;
  standing: string;
  side: string;
  isShown: boolean;
  call: string;
  contribution: number;
  title: string;
  supports: number;
  gathered: number;
  id: string;
}

const HEAD = [
  ...['enonce', 'texte_enonce', 'tenue', 'sens', 'etat', 'appel', 'contribution', 'titre', 'soutiens'],
  ...['reunies', 'adresse'],
];

/** A version of a synthesis, a line for each contribution that a statement cites: of what is not shown any more, that alone. Nobody is named. */
export async function citationsFile(tx: Tx, id: string, version: number): Promise<string> {
  const lines = await tx.query<Line>(
    `select s.number, s.title_fr as statement, s.standing, x.side, c.status = 'PUBLISHED' as "isShown", a.title_fr as call, c.number as contribution, c.title,
       c.support_count as supports, (select count(*)::int from participation.merged m where m.into_id = c.id and m.until = 'infinity') as gathered, c.id
     from participation.synthesis_statement s join participation.synthesis_citation x on x.statement_id = s.id
     join participation.contribution c on c.id = x.contribution_id join participation.call a on a.id = c.call_id
     where s.synthesis_id = $1 and s.in_version = $2 order by s.place, x.side desc, c.status <> 'PUBLISHED', a.opens_at, a.id, c.number`,
    [id, version],
  );
  return stringify(
    [
      HEAD,
      ...lines.map((line) => [
        ...[line.number, line.statement, line.standing, line.side],
        ...(line.isShown
          ? [
              'publiee',
              line.call,
              line.contribution,
              line.title,
              line.supports,
              line.gathered,
              `/demarches/contributions/${line.id}`,
            ]
          : ['retiree depuis', null, null, null, null, null, null]),
      ]),
    ],
    { bom: true, delimiter: ';', record_delimiter: '\r\n', escape_formulas: true },
  );
}
