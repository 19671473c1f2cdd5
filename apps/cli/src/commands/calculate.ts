import { isUtf8 } from 'node:buffer';
import type { CalculationAnswer, CalculationContext } from '@kontor/calculations';
import { answerJson, calculateLine, describe, unreadableLine } from '@kontor/calculations';
import type { Language } from '@kontor/law';
import { readParameters } from '@kontor/library';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { LineOutput } from '../line-output.ts';
import type { RawLine } from '../lines.ts';
import { LineSplitter } from '../lines.ts';
import { readOptions } from '../options.ts';
import { WrongUsage } from '../wrong-usage.ts';

/**
 * Longest line that is read, in bytes; longer ones are answered as bad requests and skipped. The most flows that a
 * request may hold take about a quarter of it.
 */
export const LONGEST_LINE = 4_194_304;

/** `kontor calculate`: one answer for each line of requests, in their order, in constant memory. */
export async function calculateCommand(args: readonly string[], io: Io, language: Language): Promise<number> {
  const { words, flags } = readOptions(args, { flags: ['describe'], texts: [] });
  if (words[0] !== undefined) throw new WrongUsage('unexpected-word', { word: words[0] });
  if (flags.has('describe')) {
    await io.output.write(`${JSON.stringify(describe(), null, 2)}\n`);
    return EXIT.done;
  }
  await answerLines(io, { parameters: readParameters(), today: io.today, language });
  return EXIT.done;
}

/** Answers the lines of the input until it ends. What a chunk of input asked is handed over before the next is read. */
export async function answerLines(
  io: Pick<Io, 'input' | 'output'>,
  context: CalculationContext,
): Promise<void> {
  const splitter = new LineSplitter(LONGEST_LINE);
  const output = new LineOutput(io.output);
  for await (const chunk of io.input) await answerAll(splitter.push(chunk), output, context);
  const last = splitter.end();
  if (last !== null) await answerAll([last], output, context);
}

async function answerAll(
  lines: Iterable<RawLine>,
  output: LineOutput,
  context: CalculationContext,
): Promise<void> {
  for (const line of lines) {
    const answer = answerLine(line, context);
    const full = answer === null ? null : output.add(answerJson(answer));
    if (full !== null) await full;
  }
  await output.flush();
}

function answerLine(line: RawLine, context: CalculationContext): CalculationAnswer | null {
  if (line.kind === 'too-long') {
    return unreadableLine('line-too-long', line.start.toString('utf8'), context, {
      limit: String(LONGEST_LINE),
    });
  }
  if (!isUtf8(line.bytes)) return unreadableLine('not-utf8', line.bytes.toString('utf8'), context);
  return calculateLine(line.bytes.toString('utf8'), context);
}
