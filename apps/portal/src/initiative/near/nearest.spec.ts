import { expect, test } from '@jest/globals';
import { nearestOf } from './nearest.js';

test('the nearest is found where degrees of longitude are short, and nothing where no centre is known', () => {
  const east = { name: 'east', centroid: { longitude: 3.08, latitude: 50.6 } };
  const north = { name: 'north', centroid: { longitude: 3, latitude: 50.66 } };
  const unknown = { name: 'unknown', centroid: null };
  expect(nearestOf({ longitude: 3, latitude: 50.6 }, [unknown, north, east])?.name).toBe('east');
  expect(nearestOf({ longitude: 3, latitude: 50.6 }, [unknown])).toBeUndefined();
});
