export type { CommandRoom } from './command-room.ts';
export { explain } from './explain.ts';
export type { Installation } from './found-installation.ts';
export { ImportRefused } from './import-refused.ts';
export { Progress } from './progress.ts';
export { importServicenow } from './servicenow/import-servicenow.command.ts';
export { openResolutionLog, type ResolutionLog } from './servicenow/resolution-log.ts';
export { sentenceOf } from './servicenow/row-fault.ts';
