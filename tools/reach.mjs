// What a change can reach, for npm test -- --changed: which checks, specs and browser specs have to run.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { linksBetween, projectFiles } from './links.mjs';
import { projectRoot } from './project.mjs';

export const GUIDE = 'docs/add-a-module.md';

/** What decides over more than links can tell. */
const OVER_ALL = [
  [/^(package(-lock)?\.json|\.npmrc)$/, 'the packages'],
  [/^(jest\.config|\.dependency-cruiser)\.mjs$|^(tsconfig|nest-cli)\.json$|^\.swcrc$/, 'how all is built and tried'],
  [/^(tools|\.ci)\//, 'what builds, starts and tries all'],
  [/^libs\/testing\//, 'what the specs stand on'],
  [/\/migrations\/|^libs\/[^/]+\/data\//, 'the database of the specs'],
];
/** Only read by people, run by them, or made from what is changed with it. */
const TRIED_BY_CHECKS =
  /\.(md|graphql)$|^(docs|schema|apps\/(bench|torture|portal\/crawl|portal\/src\/generated)|libs\/client\/src\/generated)\/|^(LICENSE|\.git\w+|\.ox\w+\.jsonc?|\.dockerignore)$/;

const CODE = /\.(ts|tsx|mts|mjs)$/;
const PORTAL = /^(apps\/portal|libs\/(counting|passwords)|schema)\//;
const SERVER = /^(apps\/(api|cli|worker)|libs)\/.*\.ts$|^schema\//;
const CHECKS = {
  types: (file) => CODE.test(file) && !file.startsWith('apps/portal/'),
  'types of the portal': (file) => PORTAL.test(file),
  'types of the client': (file) => file.startsWith('libs/client/'),
  'types of the example': (file) => /^(examples|libs\/client)\//.test(file),
  lint: (file) => CODE.test(file) || file === '.oxlintrc.jsonc',
  format: () => true,
  directions: (file) => CODE.test(file),
  'schema drift': (file) => SERVER.test(file),
  'operations drift': (file) => PORTAL.test(file) || file.startsWith('libs/client/'),
  'client drift': (file) => /^(schema|libs\/client)\//.test(file),
};

/** What git sees of the branch and the working tree since they left `origin/main`. */
export function changedFiles() {
  const git = (...args) =>
    execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  let base = 'HEAD';
  try {
    base = git('merge-base', 'HEAD', 'origin/main').trim();
  } catch {
    // A checkout without a remote: what is not committed yet.
  }
  const named =
    git('diff', '--name-only', '--no-renames', '-z', base) + git('ls-files', '-z', '--others', '--exclude-standard');
  return [...new Set(named.split('\0').filter(Boolean))].sort();
}

/**
 * @param {readonly string[]} changed
 * @returns {{ whole: string } | { checks: string[], guide: boolean, specs: string[], browser: string[], others: number }}
 *   whole: why everything has to run
 */
export function reachOf(changed) {
  const { files, users } = project();
  const reached = new Set();
  for (const file of changed) {
    const over = OVER_ALL.find(([pattern]) => pattern.test(file));
    // What is a test itself reaches nothing else.
    if (over && !isSpec(file)) return { whole: `${file} decides over ${over[1]}` };
    const own = reachedFrom(file, users);
    // Whatever used a file that is gone has changed with it.
    const isGone = !files.has(file) && !fs.existsSync(join(projectRoot, file));
    if (!isGone && !TRIED_BY_CHECKS.test(file) && ![...own].some(isSpec))
      return { whole: `nobody can tell what ${file} reaches` };
    for (const one of own) if (files.has(one)) reached.add(one);
  }
  const specs = [...reached].filter(isSpec).sort();
  return {
    checks: Object.keys(CHECKS).filter((name) => changed.some(CHECKS[name])),
    guide: reached.has(GUIDE),
    specs: specs.filter((file) => !isBrowserSpec(file)),
    browser: specs.filter(isBrowserSpec),
    others: [...files].filter(isSpec).length - specs.length,
  };
}

let known;
/** Read once: the files of a checkout do not change while it is asked what they reach. */
function project() {
  if (!known) {
    const files = projectFiles();
    known = { files, users: usersIn(linksBetween(files)) };
  }
  return known;
}

function usersIn(links) {
  const users = new Map();
  for (const [from, targets] of links) for (const to of targets) users.set(to, [...(users.get(to) ?? []), from]);
  return users;
}

/** Against the links: from what is used to what uses it. */
function reachedFrom(file, users) {
  const reached = new Set([file]);
  for (const one of reached) for (const user of users.get(one) ?? []) reached.add(user);
  return reached;
}

const isSpec = (file) => /\.spec\.tsx?$/.test(file);
const isBrowserSpec = (file) => dirname(file) === 'apps/portal/e2e' || file.startsWith('examples/');
