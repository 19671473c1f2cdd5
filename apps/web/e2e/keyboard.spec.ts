import { expect, test } from '@playwright/test';
import { JOURNEYS, tabTo } from './journeys.ts';

for (const journey of JOURNEYS) {
  test(`the whole journey with the keyboard alone, in ${journey.language}`, async ({ page }) => {
    await page.goto(`/${journey.language}`);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await tabTo(page, `a[href="${journey.project}"].button`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(journey.noHeading);

    await tabTo(page, '#country');
    await page.keyboard.type('Viet');
    await tabTo(page, '#contractValue');
    await page.keyboard.type('610 000,00');
    await tabTo(page, '#buyerType');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '#repaymentYears');
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await expect(page.locator('#panel .panel-list li').first()).toBeVisible();

    await tabTo(page, 'form .button:not(.button-quiet)');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${journey.result}\\?`));
    await expect(page.locator('.summary')).toContainText('610');

    await tabTo(page, 'summary');
    const opened = page.locator('summary:focus');
    await page.keyboard.press('Enter');
    await expect(opened.locator('xpath=..')).toHaveAttribute('open', '');
  });
}
