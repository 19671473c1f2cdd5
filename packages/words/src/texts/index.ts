import type { Texts } from '@kontor/law';
import { TABLES } from './tables.ts';

type KeyOf<T> = T extends unknown ? keyof T : never;

/** A key that has a text in all four languages. */
export type TextKey = KeyOf<(typeof TABLES)[keyof typeof TABLES]>;

/** All texts by key. */
export const TEXTS = Object.assign({}, ...Object.values(TABLES)) as Readonly<Record<TextKey, Texts>>;
