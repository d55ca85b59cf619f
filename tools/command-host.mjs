// Answers commands for specs (apps/api/src/testing/cli.ts) one after another, each as the built command line does.
import 'reflect-metadata';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';

const { answer } = await import(join(projectRoot, 'dist/server/answer.js'));

process.on('message', async ({ args, env }) => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  const code = await answer(args);
  process.stdout.write('\0');
  process.stderr.write('\0');
  process.send(code);
});
