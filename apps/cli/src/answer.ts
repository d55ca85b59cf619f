import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { toldText } from '#lib/logging';
import { commands } from './commands.js';
import { watchProgress } from './database/progress.js';

/** Does what the words of a command line ask for, and answers the code to end with. */
export async function answer([name = 'help', ...rest]: readonly string[]): Promise<number> {
  const args = rest.filter((word) => word !== '--progress');
  watchProgress(args.length < rest.length);
  const command = commands[name];
  if (!command) return help(name);
  try {
    await command.run(args);
    return 0;
  } catch (error) {
    const known = error instanceof Error && /^(Config|Usage|Check|Backup|DemonstrationInUse)Error$/.test(error.name);
    process.stderr.write(`${known ? error.message : toldText(error)}\n`);
    return 1;
  }
}

function help(name: string): number {
  const isAsked = name === 'help' || name === '--help';
  const list = Object.entries(commands).map(([known, { summary }]) => `  ${known.padEnd(18)} ${summary}`);
  if (isAsked) process.stdout.write(`${list.join('\n')}\n`);
  else process.stderr.write(`There is no command "${name}".${didYouMean(name)}\n\n${list.join('\n')}\n`);
  return isAsked ? 0 : 2;
}

/** By the whole name, or by either half of it: `backup`. */
function didYouMean(wrong: string): string {
  const names = Object.keys(commands);
  const nearest = suggestionList(wrong, names)[0] ?? names.find((known) => known.split(':').includes(wrong));
  return nearest ? ` Did you mean "${nearest}"?` : '';
}
