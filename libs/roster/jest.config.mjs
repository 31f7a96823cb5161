import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'roster', rootDir: import.meta.dirname };
