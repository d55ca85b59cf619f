// A thread of its own: see aside.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { done, type Work } from './work.js';

parentPort!.postMessage(done(workerData as Work));
