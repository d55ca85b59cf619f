/** One line of what a command has to tell. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);
