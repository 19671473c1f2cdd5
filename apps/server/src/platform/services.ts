import type { Parameters } from '@kontor/law';
import type { Clock } from './clock.ts';
import type { Database } from './database/connection.ts';
import type { InstallationKeys } from './database/installation.ts';
import type { ParameterArchive } from './law.ts';
import type { Logs } from './logs.ts';
import type { Settings } from './settings.ts';

/** What the rooms of the program work with. Handed in, so that tests choose the day and the database. */
export interface Services {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly logs: Logs;
  readonly db: Database;
  readonly keys: InstallationKeys;
  /** Every parameter with all its dated lines, as read at start. */
  readonly parameters: Parameters;
  /** The sets that earlier decisions were taken under, for replays. */
  readonly archive: ParameterArchive;
  /** Version of the program, kept beside every assessment. */
  readonly engineVersion: string;
}
