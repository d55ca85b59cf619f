// The build for browsers: there, whoever doubts a count repeats it.
import { parse } from 'csv-parse/browser/esm/sync';
import { count } from './count.js';
import { type Ballot, type Election, type Outcome, type RuleOf } from './election.js';

interface Taken {
  election: Election;
  /** What the file says is funded. */
  selected: string[];
  functionVersion: number | null;
}

/** What others write into the name of the rule. */
const COMPLETIONS: Readonly<Record<string, RuleOf['completion']>> = { 'equalshares/add1': 'ADD_ONE_FULLY' };

/** An election from a file in the format of Pabulib: ours, or any other by approval, in order, or with points. */
export function electionIn(text: string): Taken {
  const sections = sectionsOf(text);
  const meta = Object.fromEntries(sections.META.map(({ key = '', value = '' }) => [key, value]));
  const kind: RuleOf['kind'] = meta.rule?.startsWith('equalshares') ? 'EQUAL_SHARES' : 'GREEDY';
  return {
    election: {
      rule: {
        kind,
        completion: (meta.completion || COMPLETIONS[meta.rule ?? ''] || 'NONE') as RuleOf['completion'],
        minimumVotes: Number(meta.minimum_votes || 0),
      },
      projects: sections.PROJECTS.map(({ project_id: id = '', cost }) => ({ id, cost: whole(cost, 'cost') })),
      incompatible: (meta.incompatible ?? '')
        .split(',')
        .filter(Boolean)
        .map((pair) => pair.split('-') as [string, string]),
      ballots: sections.VOTES.map((row) => ballotOf(row, meta)),
      envelope: whole(meta.budget, 'budget'),
      seed: meta.tie_seed ?? '',
    },
    selected: sections.PROJECTS.flatMap(({ project_id: id = '', selected }) => (selected === '1' ? [id] : [])),
    functionVersion: meta.function_version ? Number(meta.function_version) : null,
  };
}

type Row = Readonly<Record<string, string>>;

/** A line that begins a section has its name alone; the next names the columns. */
function sectionsOf(text: string): Record<'META' | 'PROJECTS' | 'VOTES', Row[]> {
  const sections = { META: [] as Row[], PROJECTS: [] as Row[], VOTES: [] as Row[] };
  let into: Row[] | undefined;
  let names: string[] | undefined;
  for (const line of parse(text, FORM)) {
    if (line.length === 1 && line[0]! in sections) {
      into = sections[line[0] as keyof typeof sections];
      // Some files do not say what the two columns of this section are.
      names = into === sections.META ? ['key', 'value'] : undefined;
    } else if (into && !names) names = line;
    else into?.push(Object.fromEntries(names!.map((name, i) => [name, line[i] ?? ''])));
  }
  if (!sections.META.length) throw new Error('This is no file in the format of Pabulib: it has no META');
  return sections;
}

/** Sections have columns of their own; a quote within a name is written as it is by some. */
const FORM = {
  delimiter: ';',
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  trim: true,
  bom: true,
} as const;

function ballotOf({ vote = '', points = '' }: Row, meta: Row): Ballot {
  const ids = vote.split(',').filter(Boolean);
  const given = points.split(',').filter(Boolean).map(Number);
  const first = Number(meta.max_length || ids.length);
  return Object.fromEntries(
    ids.map((id, i) => [id, meta.vote_type === 'ordinal' ? first - i : given.length ? given[i]! : 1]),
  );
}

/** In whole units of the currency: what has parts of them is rounded up where it is paid, as nobody pays less. */
function whole(text: string | undefined, what: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Error(`${what} is no amount: ${text}`);
  return Math.ceil(value);
}

/** A file in the format of Pabulib, counted by its own rule: what comes of it, and whether that is what it says is funded. */
export function recountFile(text: string): { outcome: Outcome; isAsSelected: boolean } {
  const { election, selected } = electionIn(text);
  const outcome = count(election);
  return { outcome, isAsSelected: outcome.funded.toSorted().join() === selected.toSorted().join() };
}
