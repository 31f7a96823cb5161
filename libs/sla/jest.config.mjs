import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'sla', rootDir: import.meta.dirname };
