import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'copy', rootDir: import.meta.dirname };
