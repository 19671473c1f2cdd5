import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addressOf } from '../src/addresses.ts';
import type { Place } from '../src/addresses.ts';
import { QUERY } from './journeys.ts';

const LANGUAGES = ['fr', 'nl', 'de', 'en'] as const;
// The parts of a result repeat for each route: the first of them stand for all, or the check takes minutes.
const OPENED = 12;
const FAULTY = 'contractValue=12x&offerValidUntil=30/02/2027&country=Atlantis';

const PLACES: readonly Place[] = [
  { section: 'start' },
  { section: 'project' },
  { section: 'project', query: FAULTY },
  { section: 'result', query: QUERY },
  { section: 'rules' },
  { section: 'rules', id: 'FX-11' },
  { section: 'parameters', id: 'finexpo.grant.contract-ceiling' },
  { section: 'instruments' },
  { section: 'instruments', id: 'FX_STAB' },
  { section: 'calendar' },
  { section: 'sources' },
  { section: 'rules', id: 'no-such-rule' },
];

// Colours are the same in every language: one of them stands for all in the dark.
const VIEWS = [
  ...LANGUAGES.map((language) => ({ language, scheme: 'light' as const })),
  { language: 'fr' as const, scheme: 'dark' as const },
];

for (const { language, scheme } of VIEWS) {
  for (const place of PLACES) {
    const address = addressOf(language, place);
    const name = `${place.section} ${place.id ?? ''}${place.query === FAULTY ? 'with faults' : ''}`.trim();
    test(`${name} breaks no rule of accessibility, in ${language}, ${scheme}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(address);
      await page.evaluate((most) => {
        for (const details of [...document.querySelectorAll('details')].slice(0, most)) details.open = true;
      }, OPENED);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html.slice(0, 120))
            .slice(0, 3)
            .join(' | ')}`,
      );
      expect(found).toEqual([]);
    });
  }
}

test('no page scrolls sideways on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const language of ['fr', 'nl'] as const) {
    for (const place of PLACES) {
      const address = addressOf(language, place);
      await page.goto(address);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(excess, address).toBeLessThanOrEqual(0);
    }
  }
});
