import { describe } from '@jest/globals';
import { everySecondPage } from './every-page.js';

describe('every page, from the second', () => everySecondPage(1));
