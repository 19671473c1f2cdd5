import { expect, test } from '@playwright/test';
import { JOURNEYS, QUERY } from './journeys.ts';

for (const journey of JOURNEYS) {
  test.describe(`without a script, in ${journey.language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the form leads to the result and back with every answer', async ({ page }) => {
      await page.goto(journey.project);
      await page.getByLabel(journey.contractValue).fill('1.250.000,00');
      await page.locator('#country').selectOption('VNM');
      await page.getByRole('button', { name: journey.seeResult }).click();
      await expect(page.locator('.summary')).toContainText('1\u202f250\u202f000,00');
      await page.getByRole('link', { name: journey.change }).first().click();
      await expect(page.getByLabel(journey.contractValue)).toHaveValue('1.250.000,00');
      await expect(page.locator('#country')).toHaveValue('VNM');
    });

    test('bad input keeps everything and says where and what', async ({ page }) => {
      const query =
        'contractValue=12x&offerValidUntil=30/02/2027&advancePayment=-5&country=Atlantis&staff=38';
      await page.goto(`${journey.project}?${query}`);
      for (const [field, typed] of [
        ['contractValue', '12x'],
        ['offerValidUntil', '30/02/2027'],
        ['advancePayment', '-5'],
        ['country', 'Atlantis'],
      ] as const) {
        await expect(page.locator(`#${field}`)).toHaveValue(typed);
        await expect(page.locator(`#note-${field}`)).not.toBeEmpty();
        await expect(page.locator(`#faults a[href="#${field}"]`)).toBeVisible();
      }
      await expect(page.locator('#staff')).toHaveValue('38');
    });
  });

  test(`an ambiguous number is shown back in full, in ${journey.language}`, async ({ page }) => {
    await page.goto(journey.project);
    await page.getByLabel(journey.contractValue).fill('1.250');
    await page.getByLabel(journey.contractValue).blur();
    await expect(page.locator('#note-contractValue')).toContainText('1\u202f250,00\u00a0€');
  });

  test(`a permanent link gives the same result again, in ${journey.language}`, async ({ page }) => {
    const body = async () => (await page.request.get(`${journey.result}?${QUERY}`)).text();
    expect(await body()).toBe(await body());
  });
}

test('a change of language in the middle of the form loses nothing', async ({ page }) => {
  await page.goto('/fr/projet');
  await page.locator('#contractValue').fill('610 000');
  await page.locator('#seatPostcode').fill('4000');
  await page.locator('.languages [lang="nl-BE"]').click();
  await expect(page).toHaveURL(/\/nl\/project\?/);
  await expect(page.locator('#contractValue')).toHaveValue('610 000');
  await expect(page.locator('#seatPostcode')).toHaveValue('4000');
});

test('the same page saved twice is one project', async ({ page }) => {
  await page.goto(`/fr/resultat?${QUERY}`);
  const again = await page.evaluate(async () => {
    const form = document.querySelector<HTMLFormElement>('form[method="post"]');
    if (form === null) throw new Error('no form');
    const send = () => {
      const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
      return fetch(form.action, { method: 'POST', body: new URLSearchParams(fields) });
    };
    const answers = await Promise.all([send(), send()]);
    return answers.map((answer) => answer.url);
  });
  expect(again[0]).toBe(again[1]);
  expect(again[0]).toMatch(/\/fr\/enregistres\/[\w-]{43}$/);
});

test('a project is saved, found again by its link, and erased on request', async ({ page }) => {
  await page.goto(`/fr/resultat?${QUERY}`);
  await page.getByRole('button', { name: 'Enregistrer pour revenir' }).click();
  await expect(page).toHaveURL(/\/fr\/enregistres\/[\w-]{43}$/);
  const link = page.url();
  await page.goto('/fr');
  await page.goto(link);
  await page.getByRole('link', { name: 'Reprendre le projet' }).click();
  await expect(page.locator('#contractValue')).toHaveValue('610 000,00');
  await page.goto(link);
  await page.getByRole('button', { name: 'Effacer ce projet maintenant' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le projet est effacé');
  expect((await page.goto(link))?.status()).toBe(410);
});

test('an answer updates the verdicts beside the form', async ({ page }) => {
  await page.goto('/fr/projet');
  await expect(page.locator('#panel')).toContainText('Aucune réponse encore');
  await page.locator('#country').selectOption('VNM');
  await expect(page.locator('#panel .panel-list li').first()).toBeVisible();
  await expect(page).toHaveURL(/country=VNM/);
});

test('the result is printed as PDF in each language', async ({ request }) => {
  for (const path of ['/fr/resultat.pdf', '/nl/resultaat.pdf', '/de/ergebnis.pdf', '/en/result.pdf']) {
    const answer = await request.get(`${path}?${QUERY}`);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    const text = (await answer.body()).toString('latin1');
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(text).toContain(`/Lang (${path.slice(1, 3)}`);
    expect(text).toContain('/StructTreeRoot');
  }
});
