import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, type GraphQLSchema, isObjectType, parse, validate } from 'graphql';
import { projectRoot } from '#lib/config';
import { Prices } from '#lib/graphql';
import { type Resolved, resolve, unfitFigures, UnfitReport } from '#lib/reporting';
import { PARTS } from '../../../api/src/parts.js';
import { readIfThere } from './print.js';
import { printedSchemas } from './printed.js';

class CheckError extends Error {
  override name = 'CheckError';
}

/** Every fault of schema/ at once: stale files, documents that no longer fit, and breaking changes that nobody announced. */
export async function checkSchema(): Promise<void> {
  const printed = await printedSchemas();
  const api = printed.get('schema/api.graphql')!;
  const faults = [...staleFiles(printed), ...unfitDocuments(api), ...silentBreaks(api), ...unfitReports(api)];
  if (faults.length) throw new CheckError(faults.join('\n'));
}

function staleFiles(printed: Map<string, string>): string[] {
  const stale = [...printed]
    .filter(([path, text]) => readIfThere(join(projectRoot, path)) !== text)
    .map(([path]) => path);
  const known = new Set([...printed.keys()].map((path) => path.split('/').at(-1)));
  const left = readdirSync(join(projectRoot, 'schema/subgraphs')).filter((file) => !known.has(file));
  return [...stale, ...left].map((path) => `${path} is not what the code prints. Run: npm run schema:print`);
}

function unfitDocuments(api: string): string[] {
  const schema = buildSchema(api);
  const manifest = JSON.parse(readIfThere(join(projectRoot, 'schema/operations.json')) ?? '{}') as Record<
    string,
    string
  >;
  return Object.entries(manifest).flatMap(([id, text]) =>
    validate(schema, parse(text)).map((error) => `Registered document ${id.slice(0, 15)}…: ${error.message}`),
  );
}

/** Reports that modules ship and that do not fit any more, with who answers for them; and figures that are of no report. */
function unfitReports(api: string): string[] {
  const schema = buildSchema(api);
  const prices = new Prices(schema);
  const fit = new Map<string, Resolved>();
  const faults: string[] = [];
  for (const report of PARTS.flatMap(({ reports = [] }) => reports))
    try {
      fit.set(report.name, resolve(report, schema, prices));
    } catch (error) {
      if (!(error instanceof UnfitReport)) throw error;
      faults.push(`${error.message}. It is maintained by: ${report.maintainer.en}.`);
    }
  if (faults.length) return faults;
  return [
    ...unfitFigures(
      PARTS.flatMap(({ activity }) => activity ?? []),
      fit,
    ),
  ];
}

/** Changes since the commit before that break clients and are not written, word for word, in schema/CHANGELOG.md. */
function silentBreaks(api: string): string[] {
  const announced = readIfThere(join(projectRoot, 'schema/CHANGELOG.md')) ?? '';
  const earlier = ['HEAD', 'HEAD~1'].map(committed).filter((text) => text !== undefined);
  const changes = earlier.flatMap((text) =>
    findBreakingChanges(buildSchema(text), buildSchema(api)).map((c) => c.description),
  );
  const schema = buildSchema(api);
  return [...new Set(changes)]
    .filter((change) => !waysToSay(change, schema).some((sentence) => announced.includes(sentence)))
    .map((change) => `Breaks clients: "${change}" Write this sentence and what to do instead in schema/CHANGELOG.md.`);
}

/** A change of an interface says what changes in every type that has it. */
function waysToSay(change: string, schema: GraphQLSchema): string[] {
  const type = schema.getType(/^\w+(?=\.)/.exec(change)?.[0] ?? '');
  const interfaces = isObjectType(type) ? type.getInterfaces() : [];
  return [change, ...interfaces.map(({ name }) => change.replace(type!.name, name))];
}

function committed(revision: string): string | undefined {
  try {
    return execFileSync('git', ['show', `${revision}:schema/api.graphql`], {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  } catch (error) {
    // None is known where there is no repository, or nothing before. What is only too long must not pass for that.
    if ((error as NodeJS.ErrnoException).code === 'ENOBUFS') throw error;
    return undefined;
  }
}
