import { describe, expect, it } from 'vitest';
import { kontor } from './fake-io.ts';

const project = JSON.stringify({
  country: 'KEN',
  seatPostcode: '8550',
  contractValue: { amount: '9000000.00', currency: 'EUR' },
});

describe('kontor assess', () => {
  it('gives the assessment as JSON, the same bytes each time', async () => {
    const args = ['assess', 'project.json', '--format', 'json', '--on', '2026-09-01'];
    const outcome = await kontor(args, { files: { 'project.json': project } });
    expect(outcome.code).toBe(0);
    expect(JSON.parse(outcome.output)).toMatchObject({ on: '2026-09-01', project: { country: 'KEN' } });
    expect(await kontor(args, { files: { 'project.json': `\ufeff${project}` } })).toEqual(outcome);
  });

  it.each([
    ['fr', 'Ce qui convient', 'Kenya'],
    ['nl', 'Wat past', 'Kenia'],
    ['de', 'Was passt', 'Kenia'],
    ['en', 'What fits', 'Kenya'],
  ])('tells it in %s', async (language, group, country) => {
    const outcome = await kontor(['assess', '-', '--lang', language], { input: project });
    expect(outcome).toMatchObject({ code: 0, errors: '' });
    expect(outcome.output).toContain(group);
    expect(outcome.output).toContain('(FIRST_CONTACT)');
    expect(outcome.output).toContain(country);
    expect(outcome.output).not.toMatch(/undefined|\[object/);
  });

  it('names every answer that it cannot read and assesses nothing', async () => {
    const outcome = await kontor(['assess', '-', '--lang', 'en'], {
      input: JSON.stringify({ country: 'XXX', colour: 'red' }),
    });
    expect(outcome).toMatchObject({ code: 2, output: '' });
    expect(outcome.errors).toMatch(/country: "XXX": .+\n {2}colour: "red": .+/);
  });
});

describe('kontor parameters', () => {
  it('is reached with its own arguments', async () => {
    const outcome = await kontor(['parameters', 'show', 'finexpo.sme.tier-50.max-aid', '--lang', 'en']);
    expect(outcome.code).toBe(0);
    expect(outcome.output).toContain('finexpo.sme.tier-50.max-aid');
  });
});
