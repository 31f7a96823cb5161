export { BadClause } from './clause-options.ts';
export { askWhatIf, type TypedWhatIf } from './what-if.command.ts';
