// The release before this checkout, from the history of git.
import { execFileSync } from 'node:child_process';
import { projectRoot } from '../../tools/project.mjs';

const MIGRATIONS = 'libs/*/src/migrations/*.sql';

function git(...words) {
  try {
    return execFileSync('git', words, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}

/**
 * @param {string} [asked] a commit or a tag
 * @returns the commit: the one asked for, that of the last tag, or without tags the one before the newest migration
 */
export function releaseBefore(asked) {
  if (git('rev-parse', '--git-dir') === undefined)
    throw new Error('Needs the history of git, and this is no checkout.');
  const name = asked ?? git('describe', '--tags', '--abbrev=0') ?? beforeNewestMigration();
  const commit = git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  if (commit) return commit;
  const isShallow = git('rev-parse', '--is-shallow-repository') === 'true';
  throw new Error(
    isShallow
      ? `The history of this checkout is too short to have ${name}: git fetch --unshallow, then again.`
      : `There is no commit ${name}. Choose one: npm run torture -- upgrade --from=COMMIT`,
  );
}

function beforeNewestMigration() {
  if (git('status', '--porcelain', '--', MIGRATIONS)) return 'HEAD';
  return `${git('log', '-1', '--format=%H', '--', MIGRATIONS)}^`;
}
