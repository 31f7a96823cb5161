import { dirname, join } from 'node:path';

/** The folder of this checkout, absolute. */
export const root = dirname(dirname(import.meta.dirname));

/** @example inRoot('apps', 'api', 'dist', 'main.js') */
export const inRoot = (...parts: string[]): string => join(root, ...parts);
