import { globSync } from 'node:fs';
import { root } from '../processes/root.ts';
import type { Inputs } from './fingerprint.ts';

/** Something that is built, and all that decides whether that has to happen again. */
export interface Part {
  /** Its name in the workspace. */
  readonly project: string;
  readonly inputs: Inputs;
  /** Files without which it was never built, or not wholly. */
  readonly outputs: readonly string[];
  /** Keeps the fingerprint of what the present output was built from. */
  readonly stamp: string;
}

const SETTINGS = ['tsconfig.base.json', 'nx.json', 'package-lock.json'];
const LIBS = ['libs/*/src/**', 'libs/*/package.json', 'libs/*/tsconfig.json'];
const NOT_BUILT = ['**/*.spec.ts', '**/testing/**', '**/*.e2e-spec.ts', '**/node_modules/**', '**/dist/**'];

export const api: Part = {
  project: '@vigie/api',
  inputs: { include: [...SETTINGS, ...LIBS, 'apps/api/src/**', 'apps/api/*.json'], exclude: NOT_BUILT },
  outputs: ['apps/api/dist/main.js', 'apps/api/dist/prepare.js', ...libOutputs()],
  stamp: 'apps/api/dist/.built-from',
};

export const web: Part = {
  project: 'web',
  inputs: {
    include: [...SETTINGS, ...LIBS, 'apps/web/src/**', 'apps/web/public/**', 'apps/web/*.{json,mjs}'],
    exclude: NOT_BUILT,
  },
  outputs: ['apps/web/dist/browser/index.html'],
  stamp: 'apps/web/dist/.built-from',
};

function libOutputs(): string[] {
  return globSync('libs/*/src/index.ts', { cwd: root }).map((file) => file.replace('/src/index.ts', '/dist/index.js'));
}
