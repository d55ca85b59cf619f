// A process of its own, which alone reads what people send as logos: see logo.image.ts.
import { answerCalls } from '#lib/files';
import { draw } from './logo.drawing.js';

const readers = { draw };
export type LogoReaders = typeof readers;

answerCalls(readers);
