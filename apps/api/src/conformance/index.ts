export { checkConformance, type ConformanceRoom } from './conformance.command.ts';
