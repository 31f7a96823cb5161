import preset from '../../../jest.preset.mjs';

/** Jobs done in a real browser on the real product; the clock is the machine's, so patience is in one place. */
export default {
  ...preset,
  displayName: 'web in a browser',
  rootDir: import.meta.dirname,
  globalSetup: '../../../tools/postgres/jest-setup.mjs',
  globalTeardown: '../../../tools/postgres/jest-teardown.mjs',
  testTimeout: 120_000,
};
