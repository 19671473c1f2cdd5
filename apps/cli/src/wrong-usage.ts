import type { TextKey } from './texts.ts';

/** The command line asks for something that does not exist. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
  readonly key: TextKey;
  readonly values: Readonly<Record<string, string>>;
  constructor(key: TextKey, values: Readonly<Record<string, string>> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
