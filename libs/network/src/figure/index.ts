import { noun } from '#lib/nouns';
import { figureReads } from './figure.reads.js';
import { AssertedFigureWrites } from './figure.writes.js';

export const figure = noun({ reads: [figureReads], writes: [AssertedFigureWrites] });
