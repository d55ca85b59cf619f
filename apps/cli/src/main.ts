import 'reflect-metadata';
import { surviveOutput, toldText } from '#lib/logging';
import { commands } from './commands.js';

surviveOutput();

const [name = 'help', ...args] = process.argv.slice(2);
const command = commands[name];

if (!command) {
  process.stdout.write(
    `${Object.entries(commands)
      .map(([n, c]) => `  ${n.padEnd(18)} ${c.summary}`)
      .join('\n')}\n`,
  );
  process.exitCode = name === 'help' ? 0 : 2;
} else {
  command.run(args).catch((error: unknown) => {
    const known = error instanceof Error && /^(Config|Usage|Check|Backup|DemonstrationInUse)Error$/.test(error.name);
    process.stderr.write(`${known ? error.message : toldText(error)}
`);
    process.exitCode = 1;
  });
}
