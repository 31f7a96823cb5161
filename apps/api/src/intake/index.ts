export type { CommandRoom } from './command-room.ts';
export type { Installation } from './found-installation.ts';
export { importServicenow } from './servicenow/import-servicenow.command.ts';
