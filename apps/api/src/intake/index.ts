export type { CommandRoom } from './command-room.ts';
export { explain } from './explain.ts';
export type { Installation } from './found-installation.ts';
export { ImportRefused } from './import-refused.ts';
export { importServicenow } from './servicenow/import-servicenow.command.ts';
