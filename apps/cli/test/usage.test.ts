import { describe, expect, it } from 'vitest';
import { kontor } from './fake-io.ts';

describe('help and version', () => {
  it.each([
    ['fr', 'le soutien belge'],
    ['nl', 'Belgische exportsteun'],
    ['de', 'belgische Exportförderung'],
    ['en', 'Belgian export support'],
  ])('helps in %s', async (language, words) => {
    for (const args of [['help'], ['--help'], ['-h'], ['calculate', '--help']]) {
      const outcome = await kontor([...args, '--lang', language]);
      expect(outcome).toMatchObject({ code: 0, errors: '' });
      expect(outcome.output).toContain(words);
    }
  });

  it('takes the language of the environment when none is asked for', async () => {
    const { output } = await kontor(['help'], { environment: { LANG: 'nl_BE.UTF-8' } });
    expect(output).toContain('Belgische exportsteun');
    expect((await kontor(['help'], { environment: { LANG: 'C' } })).output).toContain('Belgian');
  });

  it('prints its version', async () => {
    expect(await kontor(['--version'])).toMatchObject({ code: 0, output: '0.1.0\n' });
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'A command is missing.'],
    [['premium'], 'There is no command premium.'],
    [['constructor'], 'There is no command constructor.'],
    [['--verbose'], 'There is no option --verbose here.'],
    [['calculate', '--fast'], 'There is no option --fast here.'],
    [['calculate', 'file.jsonl'], 'Unexpected argument: file.jsonl.'],
    [['help', '--lang', 'es'], 'Unknown language: es. Choose from fr, nl, de, en.'],
    [['help', '--lang'], 'The option --lang needs a value.'],
    [['assess'], 'The project file is missing, or - for standard input.'],
    [['assess', 'missing.json'], 'The file missing.json cannot be read.'],
    [['assess', '-', '--on', '2026-02-30'], '--on needs a day of the calendar, YYYY-MM-DD, not 2026-02-30.'],
    [['assess', '-', '--on'], 'The option --on needs a value.'],
    [['assess', '-', '--format', 'xml'], 'Unknown format: xml. Choose from text, json.'],
    [['assess', '-'], '- is not a readable project in JSON.'],
  ])('%j exits with 2 and says why', async (args, message) => {
    const outcome = await kontor(args);
    expect(outcome).toMatchObject({ code: 2, output: '' });
    expect(outcome.errors).toBe(`${message}\nHelp: kontor help\n`);
  });

  it.each([[['\u001b[2J']], [['assess', '\u001b[2J']], [['parameters', '\u001b[2J']]])(
    '%j does not steer the terminal',
    async (args) => {
      const outcome = await kontor(args);
      expect(outcome.code).toBe(2);
      expect(outcome.errors).toContain('\ufffd[2J');
      expect(outcome.errors).not.toContain('\u001b');
    },
  );
});
