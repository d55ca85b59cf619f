// Follows docs/add-a-module.md to the letter in a copy of this checkout: writes its files, adds its lines, runs its commands.
import { execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { children, whenAskedToEnd } from './children.mjs';
import { copyDatabase, databaseUrl } from './demonstration-server.mjs';
import { node24, projectRoot } from './project.mjs';
import { openTestPostgres } from './test-postgres.mjs';

const GUIDE = 'docs/add-a-module.md';
/** The first line of a block that is a file: `// libs/…` or `-- libs/…`. */
const FILE = /^(?:\/\/|--) (\S+)\n/;

let postgres;
const copy = fs.mkdtempSync(join(tmpdir(), 's-pass-guide-'));
process.on('exit', () => fs.rmSync(copy, { recursive: true, force: true }));
whenAskedToEnd(async () => {
  await children.endAll();
  await postgres?.close().catch(() => undefined);
  process.exit(130);
});

copyCheckout();
const blocks = [...fs.readFileSync(join(projectRoot, GUIDE), 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)];
try {
  postgres = await openTestPostgres();
  for (const [, language, text] of blocks) {
    if (language === 'diff') addLines(text);
    else if (language === 'sh') for (const command of text.trim().split('\n')) await run(command);
    else writeFile(text);
  }
} finally {
  await postgres?.close();
}
console.log(`${GUIDE}: ${blocks.length} blocks followed.`);

/** What git knows or would add; packages are those of the checkout itself. */
function copyCheckout() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
  });
  for (const name of listed.toString().split('\0')) {
    const from = join(projectRoot, name);
    if (!name || !fs.existsSync(from)) continue;
    fs.mkdirSync(dirname(join(copy, name)), { recursive: true });
    fs.copyFileSync(from, join(copy, name));
  }
  fs.symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));
  // Pages that are built are not built again from the same sources: by its mark a build knows them.
  for (const built of ['dist/portal', 'dist/.portal-build'])
    if (fs.existsSync(join(projectRoot, built)))
      fs.cpSync(join(projectRoot, built), join(copy, built), { recursive: true });
}

function writeFile(text) {
  const name = FILE.exec(text)?.[1];
  if (!name) throw new Error(`${GUIDE}: this block does not begin with the path of its file:\n${text}`);
  fs.mkdirSync(dirname(join(copy, name)), { recursive: true });
  fs.writeFileSync(join(copy, name), text.replace(FILE, ''));
}

/** Lines with `+` come after the line before them, or in place of those with `-`. */
function addLines(text) {
  const [head, ...lines] = text.trimEnd().split('\n');
  const file = join(copy, head.replace('--- ', ''));
  let content = fs.readFileSync(file, 'utf8');
  let last = '';
  for (const line of lines) {
    const [sign, words] = [line[0], line.slice(1)];
    if (sign === '+') {
      content = last.startsWith('-')
        ? content.replace(`${last.slice(1)}\n`, () => `${words}\n`)
        : content.replace(`${last.slice(1)}\n`, (found) => `${found}${words}\n`);
    } else if (!content.includes(`${words}\n`)) {
      throw new Error(`${GUIDE}: ${head.replace('--- ', '')} has no line “${words}” any more`);
    }
    last = line;
  }
  fs.writeFileSync(file, content);
}

async function run(command) {
  if (command.startsWith('npm test')) return ended('sh', ['-c', command], await prepared());
  return ended('sh', ['-c', command]);
}

/** A database for the specs of the copy: the real data that is there already, and beside it the tables of the module. */
async function prepared() {
  const { TEST_POSTGRES_URL, TEST_RUN, TEST_TEMPLATE } = postgres.env;
  const run = `${TEST_RUN}_guide`;
  const template = `${run}_template`;
  await copyDatabase(postgres, TEST_TEMPLATE, template);
  const cli = join(copy, 'dist/server/cli.js');
  await ended(node24, [cli, 'db:prepare'], {
    DATABASE_URL: databaseUrl(postgres, template),
    DEMONSTRATION_DATA: 'false',
  });
  await copyDatabase(postgres, template, `${run}_shared`);
  return { TEST_POSTGRES_URL, TEST_RUN: run, TEST_TEMPLATE: template };
}

/** Waits for what is run in the copy. */
function ended(program, args, env = {}) {
  const child = spawn(program, args, { cwd: copy, stdio: 'inherit', detached: true, env: { ...process.env, ...env } });
  children.add(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')} failed`))));
  });
}
