import 'reflect-metadata';
import { surviveOutput } from '#lib/logging';
import { answer } from './answer.js';

surviveOutput();

// Set as it ends, not waited for: a command that leaves nothing under way is over.
void answer(process.argv.slice(2)).then((code) => (process.exitCode = code));
