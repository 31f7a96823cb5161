import { globSync } from 'node:fs';
import { dirname } from 'node:path';

/** Every folder with a jest.config.mjs of its own is a project of the one run. */
const configs = globSync('{libs/*,apps/*,apps/*/*,tools}/jest.config.mjs', { cwd: import.meta.dirname });

export default {
  // Against a machine that is busy with something else; no test's meaning depends on it.
  testTimeout: 120_000,
  projects: configs.map((config) => `<rootDir>/${dirname(config)}`).sort(),
  // Tests start servers and browsers: what hangs is stopped, what is only slow on a busy machine is not a failure.
  testTimeout: 120_000,
};
