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

describe('a project that means harm', () => {
  const refused = async (input: string | Uint8Array) => {
    const outcome = await kontor(['assess', '-', '--lang', 'en'], { input });
    expect(outcome).toMatchObject({ code: 2, output: '' });
    return outcome.errors;
  };

  it('is not guessed at when its bytes are no UTF-8', async () => {
    expect(await refused(Buffer.from([0x7b, 0xff, 0x7d]))).toContain('is not a readable project');
  });

  it('may be nested as deeply as it likes', async () => {
    const depth = 100_000;
    const deep = `${'{"country":'.repeat(depth)}1${'}'.repeat(depth)}`;
    expect(await refused(deep)).toMatch(/^ {2}country: …: /m);
  });

  it('is answered in few words, whatever it says', async () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`fact ${String(i)}`, i]));
    const errors = await refused(JSON.stringify({ ['x'.repeat(1_000_000)]: 'y'.repeat(1_000_000), ...many }));
    expect(errors.length).toBeLessThan(10_000);
    expect(errors).toContain('… and 4951 more.');
  });

  it('does not steer the terminal', async () => {
    expect(await refused('{"\\u001b[2J": "\\u001b[31m"}')).not.toContain('\u001b');
  });
});

describe('kontor parameters', () => {
  it('is reached with its own arguments', async () => {
    const outcome = await kontor(['parameters', 'show', 'finexpo.sme.tier-50.max-aid', '--lang', 'en']);
    expect(outcome.code).toBe(0);
    expect(outcome.output).toContain('finexpo.sme.tier-50.max-aid');
  });
});
