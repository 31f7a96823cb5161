import presets from 'jest-preset-angular/presets/index.js';
import node from '../../jest.preset.mjs';

const angular = presets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' });

/** Angular's own preset for the client; the libs it imports are TypeScript for Node and go through swc. */
export default {
  ...angular,
  displayName: 'web',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/*.spec.mjs'],
  transform: { '/libs/.+\\.ts$': node.transform['^.+\\.ts$'], ...angular.transform },
  setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
  testEnvironmentOptions: {
    ...angular.testEnvironmentOptions,
    customExportConditions: ['source', 'node', 'node-addons'],
  },
};
