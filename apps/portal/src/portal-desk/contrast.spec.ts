import { expect, it } from '@jest/globals';
import { contrastOf, PAPERS } from './contrast.js';

it('is as WCAG 2 has it, and none for what is no colour', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#2F6048', PAPERS.light)).toBeGreaterThan(4.5);
  expect(contrastOf('#F08A6A', PAPERS.light)).toBeLessThan(4.5);
  expect(contrastOf('blue', PAPERS.light)).toBeUndefined();
});
