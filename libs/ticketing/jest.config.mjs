import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'ticketing', rootDir: import.meta.dirname };
