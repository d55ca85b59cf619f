// A process of its own, which alone reads what people send: see read-apart.ts.
import { answerCalls } from '#lib/files';
import { inspect } from '../upload/inspect.js';
import { cut, draw, withoutTraces } from './draw.js';

const readers = { inspect, draw, cut, withoutTraces };
export type MediaReaders = typeof readers;

answerCalls(readers);
