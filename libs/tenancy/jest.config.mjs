import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'tenancy', rootDir: import.meta.dirname };
