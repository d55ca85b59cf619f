// The pages of public participation that are measured: what people say on a map and in lists, from the first, the fiftieth and the last page.
import { bounded, LILLE, page, PLACES, SAID, uncounted } from './participation-page.mjs';
import { contributionsBetween, CONTRIBUTIONS, ofBench } from './database.mjs';

const asked = (text, title, filter, how = {}) => [text, title, { variables: () => [{ filter }], read: ({ contributions }) => contributions.pageInfo, ...how }];

/** @param headers of somebody who has signed in */
export const participationPages = (headers) => ({
  saidNear: asked(page('SaidNear'), 'What was said in a city, on its map: how many, and the latest 50', LILLE),
  saidNearOwn: asked(page('SaidNearOwn'), 'The same for whoever has signed in', LILLE, { headers }),
  saidNearLast: asked(page('SaidNearLast'), 'The same, its last page', LILLE, { from: Infinity }),
  saidBelow: asked(page('SaidBelow'), 'What was said in a département, wherever: how many, and the latest 50', { ...LILLE, bbox: undefined }),
  saidRarely: asked(page('SaidRarely'), 'The same where few live', { ...PLACES.at(-1), bbox: undefined }),
  saidFirst: asked(uncounted('SaidFirst'), 'What was said all over the country, the latest 50', SAID),
  saidFirstOwn: asked(uncounted('SaidFirstOwn'), 'The same for whoever has signed in', SAID, { headers }),
  saidWithin: asked(uncounted('SaidWithin'), 'The same, the 50th page', SAID, { from: 49 }),
  saidWithinOwn: asked(uncounted('SaidWithinOwn'), 'The same for whoever has signed in', SAID, { from: 49, headers }),
  saidCounted: asked(page('SaidCounted'), 'The latest 50, and how many there are all over the country', SAID),
  saidBounded: asked(bounded('SaidBounded'), 'The same, counted up to 10,001, as the portal asks', SAID),
  saidOf: asked(uncounted('SaidOf'), 'The latest 50 to one call, that has a tenth of all', { call: ofBench('call', 0), status: 'PUBLISHED' }),
  saidMost: asked(
    uncounted('SaidMost').replace('field: CREATED_AT', 'field: SUPPORT'), 'The 50 to the same call that most support', { call: ofBench('call', 0), status: 'PUBLISHED' },
  ),
});

/** Of 200,000 contributions and of 20,000. */
export const PARTICIPATION = {
  times: [1, 10],
  pages: Object.keys(participationPages()),
  grow: (times) => (times > 1 ? '' : FEWER),
};
const FEWER = `truncate participation.contribution, participation.official_answer cascade;\n${contributionsBetween(1, CONTRIBUTIONS / 10)}`;
