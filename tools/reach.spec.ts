import { projectRoot } from '#lib/config';
import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Reach {
  whole?: string;
  checks: string[];
  guide: boolean;
  specs: string[];
  browser: string[];
}
// Plain JavaScript, for it also runs before anything is built.
const { reachOf } = (await import(join(projectRoot, 'tools/reach.mjs'))) as { reachOf(changed: string[]): Reach };

/** The folders of the specs that run, and those of the browser by name. */
const reach = (...changed: string[]) => {
  const { specs = [], browser = [], ...more } = reachOf(changed);
  return {
    ...more,
    specs,
    in: (place: string) => specs.some((spec) => spec.startsWith(place)),
    browser: browser.map((spec) => spec.split('/').at(-1)!),
  };
};
const BROWSER = readdirSync(join(projectRoot, 'apps/portal/e2e')).filter((file) => file.endsWith('.spec.ts'));

describe('a change', () => {
  it('of a noun reaches the specs of its module, of those above and of the whole, and none below', () => {
    const { in: runs, guide, browser, checks } = reach('libs/identity/src/token/token.type.ts');
    expect(
      ['libs/identity/src/token', 'libs/identity/src/role', 'apps/api/src/access.spec.ts'].filter(
        (place) => !runs(place),
      ),
    ).toEqual([]);
    expect(
      ['libs/territories/', 'libs/network/src/due/', 'libs/reads/', 'apps/portal/', 'tools/'].filter(runs),
    ).toEqual([]);
    expect(reach('libs/network/src/due/due.writes.ts').in('libs/identity/')).toBe(true);
    expect([guide, browser]).toEqual([false, []]);
    expect(checks).toContain('schema drift');
    expect(checks).not.toContain('types of the portal');
  });

  it('of the kit reaches whatever stands on it', () => {
    const { in: runs, guide } = reach('libs/reads/src/index.ts');
    expect(
      ['libs/reads/', 'libs/territories/', 'libs/network/', 'libs/identity/', 'apps/api/'].filter(
        (place) => !runs(place),
      ),
    ).toEqual([]);
    expect(['libs/passwords/', 'apps/portal/', 'docker/'].filter(runs)).toEqual([]);
    expect(guide).toBe(true);
  });

  it('of HTTP reaches the specs beside it', () => {
    const { in: runs } = reach('apps/api/src/http/slow-clients.ts');
    expect(runs('apps/api/src/http/slow-clients.spec.ts')).toBe(true);
    expect(runs('libs/')).toBe(false);
  });

  it('of a page reaches the browser specs that open it, one of the frame all of them', () => {
    const { specs, browser } = reach('apps/portal/src/browse/browse-page.tsx');
    expect([specs, browser]).toEqual([[], ['accessibility-too.spec.ts', 'accessibility.spec.ts', 'portal.spec.ts']]);
    expect(reach('apps/portal/src/shell/shell.tsx').browser).toEqual(BROWSER);
    expect(reach('apps/portal/index.html').browser).toEqual(BROWSER);
    const document = reach('apps/portal/src/generated/documents/DuePage.ts').browser;
    expect(document).toContain('corrections.spec.ts');
    expect(document).not.toContain('keyboard.spec.ts');
  });

  it('of a spec, or of what one reads, reaches that alone', () => {
    const spec = 'libs/network/src/due/due.spec.ts';
    expect(reach(spec).specs).toEqual([spec]);
    expect(reach('apps/portal/e2e/keyboard.spec.ts').browser).toEqual(['keyboard.spec.ts']);
    expect(reach('docs/errors.md')).toMatchObject({
      specs: ['apps/api/src/errors.spec.ts', 'apps/api/src/schema.spec.ts'],
      checks: ['format'],
    });
    expect(reach('libs/network/src/due/gone.ts').whole).toBeUndefined();
    expect(reach('README.md')).toMatchObject({ specs: [], browser: [], checks: ['format'] });
  });

  it('of the client reaches its specs and the examples, and no page of the portal', () => {
    const { in: runs, browser, checks } = reach('libs/client/src/walk.ts');
    expect(
      ['libs/client/', 'apps/api/src/http/client.', 'apps/api/src/http/client-package'].filter((p) => !runs(p)),
    ).toEqual([]);
    expect(['apps/api/src/http/cors', 'libs/network/', 'apps/portal/'].filter(runs)).toEqual([]);
    expect(browser).toEqual(['members-on-a-day.spec.ts']);
    expect(checks).toEqual(expect.arrayContaining(['types of the client', 'types of the example', 'directions']));
    expect(reach('examples/members-on-a-day/style.css').browser).toEqual(browser);
  });

  it('of several files reaches what any of them does', () => {
    const { in: runs, browser } = reach('libs/passwords/src/index.ts', 'apps/portal/e2e/keyboard.spec.ts');
    expect(runs('libs/passwords/')).toBe(true);
    expect(browser).toContain('keyboard.spec.ts');
  });

  it.each([
    ['package.json', /package\.json decides over the packages/],
    ['jest.config.mjs', /how all is built and tried/],
    ['tools/build.mjs', /what builds, starts and tries all/],
    ['libs/testing/src/app.ts', /what the specs stand on/],
    ['libs/network/src/migrations/0001-network.sql', /the database of the specs/],
    ['apps/cli/src/main.ts', /nobody can tell what apps\/cli\/src\/main\.ts reaches/],
  ])('of %s runs all, and says why', (file, why) => {
    expect(reach('libs/network/src/due/due.spec.ts', file).whole).toMatch(why);
  });
});
