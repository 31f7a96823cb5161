export { explain } from './explain.ts';
export type { Installation } from './found-installation.ts';
export { ImportRefused } from './import-refused.ts';
export { type CommandRoom, importServicenow } from './servicenow/import-servicenow.command.ts';
