import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'api',
  rootDir: import.meta.dirname,
  globalSetup: '../../tools/postgres/jest-setup.mjs',
  globalTeardown: '../../tools/postgres/jest-teardown.mjs',
};
