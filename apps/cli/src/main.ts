import 'reflect-metadata';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { surviveOutput, toldText } from '#lib/logging';
import { commands } from './commands.js';
import { showProgress } from './database/progress.js';

surviveOutput();

const [name = 'help', ...rest] = process.argv.slice(2);
const args = rest.filter((word) => word !== '--progress');
if (args.length < rest.length) showProgress();
const command = commands[name];

if (!command) {
  const isAsked = name === 'help' || name === '--help';
  const list = Object.entries(commands).map(([known, { summary }]) => `  ${known.padEnd(18)} ${summary}`);
  if (!isAsked) process.stderr.write(`There is no command "${name}".${didYouMean(name)}\n\n`);
  process.stdout.write(`${list.join('\n')}\n`);
  process.exitCode = isAsked ? 0 : 2;
} else {
  command.run(args).catch((error: unknown) => {
    const known = error instanceof Error && /^(Config|Usage|Check|Backup|DemonstrationInUse)Error$/.test(error.name);
    process.stderr.write(`${known ? error.message : toldText(error)}
`);
    process.exitCode = 1;
  });
}

/** By the whole name, or by either half of it: `backup`. */
function didYouMean(wrong: string): string {
  const names = Object.keys(commands);
  const nearest = suggestionList(wrong, names)[0] ?? names.find((known) => known.split(':').includes(wrong));
  return nearest ? ` Did you mean "${nearest}"?` : '';
}
