import { describe, expect, it } from '@jest/globals';
import { completed, platformOf } from './complete-lock.mjs';

describe('platformOf', () => {
  it.each([
    ['@swc/core-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'] }],
    ['@swc/core-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
    ['@oxc-parser/binding-wasm32-wasi', { cpu: ['wasm32'] }],
    ['@msgpackr-extract/msgpackr-extract-darwin-x64', { os: ['darwin'], cpu: ['x64'] }],
    ['fsevents', undefined],
  ])('of %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});

describe('completed', () => {
  it('adds what is reachable from nowhere, beside the package that asks for it, and keeps the order', () => {
    const packages = {
      '': {},
      'node_modules/core': {
        dev: true,
        optionalDependencies: { 'core-linux-x64': '^1.0.0', 'core-darwin-x64': '1.0.0' },
      },
      'node_modules/core-linux-x64': { version: '1.0.0' },
      'node_modules/tool/node_modules/core': {
        optionalDependencies: { 'core-win32-x64': '~2.0.0', fsevents: '2.3.3' },
      },
    };
    const result = completed(packages);
    expect(Object.keys(result)).toEqual([
      '',
      'node_modules/core',
      'node_modules/core-darwin-x64',
      'node_modules/core-linux-x64',
      'node_modules/tool/node_modules/core',
      'node_modules/tool/node_modules/core-win32-x64',
    ]);
    expect(result['node_modules/core-darwin-x64']).toEqual({
      ...{ version: '1.0.0', dev: true, optional: true, os: ['darwin'], cpu: ['x64'] },
    });
    expect(result['node_modules/tool/node_modules/core-win32-x64']?.version).toBe('2.0.0');
    expect(completed(result)).toEqual(result);
  });
});
